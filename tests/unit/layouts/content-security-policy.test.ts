import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
	withContentSecurityPolicy,
	withPreloads,
} from '../../../src/layouts/content-security-policy.ts';

const page = (body: string) =>
	`<html><head><meta charset="utf-8"><title>t</title></head>${body}</html>`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function policyOf(html: string): string {
	return /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
}

test('inline scripts and styles are allowed by their hashes, each once', () => {
	const html = withContentSecurityPolicy(
		page('<style>a{}</style><script>one()</script><script>one()</script>'),
	);

	expect(policyOf(html)).toContain(`script-src 'self' ${hash('one()')};`);
	expect(policyOf(html)).toContain(`style-src 'self' ${hash('a{}')};`);
});

test('nothing is allowed that is not named, and nothing inline as such', () => {
	const policy = policyOf(withContentSecurityPolicy(page('<script>one()</script>')));

	expect(policy).toContain("default-src 'none'");
	expect(policy).toContain("base-uri 'none'");
	expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

test('data and scripts with an address need no hash', () => {
	const html = withContentSecurityPolicy(
		page('<script type="application/json" id="x">{}</script><script src="a.js"></script>'),
	);

	expect(policyOf(html)).not.toContain('sha256');
});

test('the policy stands before everything it rules', () => {
	const html = withContentSecurityPolicy(page('<style>a{}</style>'));

	expect(html).toMatch(/<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/);
});

test('a page without a character set is refused', () => {
	expect(() => withContentSecurityPolicy('<html><head></head></html>')).toThrow();
});

test('preloads stand at the end of the head', () => {
	const html = withPreloads(page(''), ['../../_astro/$&.js']);

	expect(html).toContain('<link rel="modulepreload" href="../../_astro/$&.js"></head>');
});
