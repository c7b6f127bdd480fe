/**
 * The groups of nodes that lead to each other, each after all groups it leads to (Tarjan 1972). Without recursion, as
 * a story may be thousands of scenes long.
 */
export function strongComponents<Node>(
	nodes: Iterable<Node>,
	next: (node: Node) => readonly Node[],
): Node[][] {
	const components: Node[][] = [];
	const orders = new Map<Node, number>();
	const lows = new Map<Node, number>();
	const open: Node[] = [];
	const isOpen = new Set<Node>();
	const lower = (node: Node, low: number) => lows.set(node, Math.min(lows.get(node) ?? low, low));

	for (const start of nodes) {
		if (orders.has(start)) continue;
		const path = [enter(start)];
		for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
			const to = here.ways.pop();
			if (to === undefined) {
				path.pop();
				leave(here.node, path.at(-1)?.node);
			} else if (!orders.has(to)) {
				path.push(enter(to));
			} else if (isOpen.has(to)) {
				lower(here.node, orders.get(to) ?? 0);
			}
		}
	}
	return components;

	function enter(node: Node): { readonly node: Node; readonly ways: Node[] } {
		const order = orders.size;
		orders.set(node, order);
		lows.set(node, order);
		open.push(node);
		isOpen.add(node);
		return { node, ways: [...next(node)] };
	}

	function leave(node: Node, parent: Node | undefined): void {
		const low = lows.get(node) ?? 0;
		if (parent !== undefined) lower(parent, low);
		if (low !== orders.get(node)) return;
		const component = open.splice(open.lastIndexOf(node));
		for (const member of component) isOpen.delete(member);
		components.push(component);
	}
}
