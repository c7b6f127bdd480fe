import { createHash } from 'node:crypto';

/**
 * The page with a policy that allows its own inline scripts and styles by their hashes, and otherwise only
 * what lies beside it.
 */
export function withContentSecurityPolicy(html: string): string {
	const scripts = hashes(
		html,
		/<script(?![^>]*\bsrc=)(?![^>]*application\/json)[^>]*>([^]*?)<\/script>/g,
	);
	const styles = hashes(html, /<style[^>]*>([^]*?)<\/style>/g);
	const policy = [
		"default-src 'none'",
		["script-src 'self'", ...scripts].join(' '),
		["style-src 'self'", ...styles].join(' '),
		"img-src 'self' data:",
		"connect-src 'self'",
		"media-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
		// Last: the exporter takes it out again.
		...(html.includes('rel="manifest"') ? ["manifest-src 'self'"] : []),
	].join('; ');
	return afterCharset(html, `<meta http-equiv="Content-Security-Policy" content="${policy}">`);
}

/** The page with `modulepreload` links for scripts that it will ask for soon. */
export function withPreloads(html: string, addresses: readonly string[]): string {
	const links = addresses.map((address) => `<link rel="modulepreload" href="${address}">`);
	return html.replace('</head>', () => `${links.join('')}</head>`);
}

// Before anything the policy has to rule.
function afterCharset(html: string, meta: string): string {
	const charset = /<meta charset="utf-8">/i;
	if (!charset.test(html)) throw new Error('A page must begin with its character set.');
	return html.replace(charset, (found) => found + meta);
}

function hashes(html: string, element: RegExp): readonly string[] {
	const texts = [...html.matchAll(element)].map(([, text]) => text ?? '');
	return [...new Set(texts.map(sha256))];
}

function sha256(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
