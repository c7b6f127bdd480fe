import { expect, test } from 'vitest';
import { initialsOf } from '../../../src/player/content/characters.ts';

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
