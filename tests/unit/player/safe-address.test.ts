import { expect, test } from 'vitest';
import { safeAddress } from '../../../src/player/content/safe-address.ts';

test('a local insert is filled in', () => {
	const address = safeAddress('mailto:{{local:ig-team}}', { 'ig-team': 'ig@trust.example' });

	expect(address).toBe('mailto:ig@trust.example');
});

test.each(['https://www.nhs.uk/', 'http://intranet/', 'tel:111'])('%s is followed', (href) => {
	expect(safeAddress(href, {})).toBe(href);
});

test.each(['javascript:alert(1)', ' data:text/html,x', '//elsewhere', '#scene', ''])(
	'%j is not an address to follow',
	(href) => {
		expect(safeAddress(href, {})).toBeUndefined();
	},
);

test('an insert cannot bring in a script', () => {
	expect(safeAddress('{{local:policy}}', { policy: 'javascript:alert(1)' })).toBeUndefined();
});
