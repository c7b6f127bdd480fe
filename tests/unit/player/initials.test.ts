import { expect, test } from 'vitest';
import { colourOf, initialsOf } from '../../../src/player/content/characters.ts';

test.each([
	['Sam', 'S'],
	['Sam Okoro', 'SO'],
	['Jodie (bank)', 'J'],
	['@sam_hca', 'S'],
	['Siân Llewellyn-Price', 'SL'],
	['Truth Teller 88', 'T8'],
	['…', ''],
])('%s is shown as %s', (name, initials) => {
	expect(initialsOf(name)).toBe(initials);
});

test('somebody who is not among the characters keeps one of seven colours', () => {
	const names = ['Jo Ellis', 'Martin P', 'Becca T', 'Dan R', 'Ŵyn'];

	for (const name of names) {
		expect(colourOf(name)).toBe(colourOf(name));
		expect([0, 1, 2, 3, 4, 5, 6]).toContain(colourOf(name));
	}
	expect(colourOf('Jo Ellis')).not.toBe(colourOf('Martin P'));
});
