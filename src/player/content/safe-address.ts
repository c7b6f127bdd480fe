const insert = /\{\{local:([a-z0-9-]+)\}\}/g;
const allowed = /^(https?:|mailto:|tel:)/i;

/**
 * Where a link in content leads, with local inserts filled in. `undefined` for anything but the web, mail and
 * telephone: an insert is typed in at export, after the compiler's checks.
 */
export function safeAddress(
	href: string,
	local: Readonly<Record<string, string>>,
): string | undefined {
	const address = href.replaceAll(insert, (_, id: string) => local[id] ?? '').trim();
	return allowed.test(address) ? address : undefined;
}
