const marked = /<link data-site-only[^>]*>|<script data-site-only[^>]*><\/script>/g;

function withoutSiteParts(html: string): string {
	return html.replaceAll(marked, '').replace("; manifest-src 'self'", '');
}

/** The addresses of the scripts that only the site has, as they stand in the page. */
export function siteScriptsIn(html: string): readonly string[] {
	return [...html.matchAll(marked)].flatMap(([part]) => /src="([^"]+)"/.exec(part)?.[1] ?? []);
}

/** The site, with the page at `launch` as a package has it: without a service worker, and not installed. */
export function asPackaged(
	site: ReadonlyMap<string, Uint8Array>,
	launch: string,
): ReadonlyMap<string, Uint8Array> {
	const page = site.get(launch);
	if (page === undefined) return site;
	const html = withoutSiteParts(new TextDecoder().decode(page));
	return new Map(site).set(launch, new TextEncoder().encode(html));
}
