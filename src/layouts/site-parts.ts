import { posix } from 'node:path';
import type { SiteScripts } from './build-site-scripts.ts';

/**
 * The page at `path` with what only the site has: the web app manifest and the script that keeps modules. The exporter
 * takes out again whatever is marked `data-site-only`.
 */
export function withSiteParts(html: string, path: string, scripts: SiteScripts): string {
	const toRoot = posix.relative(posix.dirname(path), '.') || '.';
	const script = html.includes('id="player"')
		? scripts.modulePage
		: html.includes('data-catalogue')
			? scripts.cataloguePage
			: undefined;
	if (script === undefined) return html;
	const parts = [
		`<link data-site-only rel="manifest" href="${toRoot}/manifest.webmanifest">`,
		`<link data-site-only rel="apple-touch-icon" href="${toRoot}/icon-192.png">`,
		`<script data-site-only type="module" src="${toRoot}/${script}"></script>`,
	];
	return html.replace('</head>', () => `${parts.join('')}</head>`);
}
