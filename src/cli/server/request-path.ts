/**
 * The path of a request as its decoded segments; an empty last one stands for a closing slash. `undefined` for
 * anything that could mean a place outside the folder: `..`, backslashes, encoded or doubled
 * slashes, NUL, bad encoding.
 */
export function readRequestPath(target: string): readonly string[] | undefined {
	const path = /^[^?#]*/.exec(target)?.[0] ?? '';
	if (!path.startsWith('/')) return undefined;
	const segments: string[] = [];
	for (const encoded of path.slice(1).split('/')) {
		const segment = decode(encoded);
		if (segment === undefined || /[/\\\0]/.test(segment)) return undefined;
		if (segment === '..' || segment === '.') return undefined;
		segments.push(segment);
	}
	return segments.slice(0, -1).includes('') ? undefined : segments;
}

function decode(encoded: string): string | undefined {
	try {
		return decodeURIComponent(encoded);
	} catch {
		return undefined;
	}
}
