const MOST = 3;

/** `Jo van Ellis` → `J. V. E.`: enough to find oneself in a list, and no name. */
export function initialsOf(name: string): string {
	return name
		.trim()
		.split(/[\s-]+/u)
		.slice(0, MOST)
		.map((part) => `${([...part][0] ?? '').toLocaleUpperCase()}.`)
		.join(' ');
}
