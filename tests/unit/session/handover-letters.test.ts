import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupsToNumber, numberToGroups } from '../../../src/session/handover-code/letters.ts';

const letters = [...'BCDFGHJKMNPRSTVWXYZ'];
/** A code always holds a checksum, so it is never nothing. */
const numbers = fc.bigInt({ min: 1n, max: 1n << 300n });

test('a number is written in groups of four letters that cannot be confused, and reads the same', () => {
	fc.assert(
		fc.property(numbers, (number) => {
			const text = numberToGroups(number);

			expect(text).toMatch(/^([BCDFGHJKMNPRSTVWXYZ]{4}(-|$))*$/);
			expect(groupsToNumber(text)).toBe(number);
		}),
		{ examples: [[1n], [19n ** 3n], [19n ** 3n - 1n]] },
	);
});

test('capitals, spaces, full stops and hyphens make no difference', () => {
	const text = numberToGroups(987_654_321n);

	expect(groupsToNumber(` ${text.toLowerCase().replaceAll('-', ' ')}. `)).toBe(987_654_321n);
	expect(groupsToNumber(text.replaceAll('-', ''))).toBe(987_654_321n);
	expect(groupsToNumber(text.replaceAll('-', '–'))).toBe(987_654_321n);
});

test('a wrong letter is found, and its group is named', () => {
	fc.assert(
		fc.property(numbers, fc.nat(), fc.constantFrom(...letters), (number, at, letter) => {
			const groups = numberToGroups(number).replaceAll('-', '');
			const position = at % groups.length;
			fc.pre(groups.charAt(position) !== letter);
			const wrong = groups.slice(0, position) + letter + groups.slice(position + 1);

			expect(groupsToNumber(wrong)).toEqual({ kind: 'group', group: Math.floor(position / 4) + 1 });
		}),
	);
});

test('two letters that changed places are found', () => {
	fc.assert(
		fc.property(numbers, fc.nat(), (number, at) => {
			const groups = numberToGroups(number).replaceAll('-', '');
			fc.pre(groups.length > 1);
			const position = at % (groups.length - 1);
			const pair = groups.slice(position, position + 2);
			fc.pre(pair.charAt(0) !== pair.charAt(1));
			const swapped =
				groups.slice(0, position) + pair.charAt(1) + pair.charAt(0) + groups.slice(position + 2);

			expect(groupsToNumber(swapped)).toMatchObject({ kind: 'group' });
		}),
	);
});

describe('what cannot be read is told apart', () => {
	test.each([
		['nothing', ' - ', { kind: 'empty' }],
		[
			'a letter that no code has',
			`${numberToGroups(5n)} GHIJ`,
			{ kind: 'letter', group: 2, letter: 'I' },
		],
		['a figure', '0CDF', { kind: 'letter', group: 1, letter: '0' }],
		['a group that is not whole', `${numberToGroups(5n)}-BC`, { kind: 'cut', group: 2 }],
	])('%s', (_, text, problem) => {
		expect(groupsToNumber(text)).toEqual(problem);
	});
});
