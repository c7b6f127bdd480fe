/**
 * Consonants that look and sound like no other letter or figure; without vowels they make no words. A prime number of
 * them, so that one check letter finds every wrong letter and every two that changed places.
 */
const LETTERS = 'BCDFGHJKMNPRSTVWXYZ';
const RADIX = BigInt(LETTERS.length);

/** Letters of a group that tell something; one more checks them. */
const TOLD = 3;
const GROUP = TOLD + 1;

/** What is wrong with what was typed. Groups are counted from 1. */
export type LettersProblem =
	| { readonly kind: 'empty' }
	| { readonly kind: 'letter'; readonly group: number; readonly letter: string }
	| { readonly kind: 'group'; readonly group: number }
	| { readonly kind: 'cut'; readonly group: number };

/** The number as groups of four letters, the lowest first, parted by hyphens. */
export function numberToGroups(number: bigint): string {
	const values: number[] = [];
	for (let rest = number; rest > 0n || values.length % TOLD !== 0; rest /= RADIX) {
		values.push(Number(rest % RADIX));
	}
	const groups: string[] = [];
	for (let start = 0; start < values.length; start += TOLD) {
		const told = values.slice(start, start + TOLD);
		groups.push([...told, checkOf(told, groups.length)].map(letterOf).join(''));
	}
	return groups.join('-');
}

/** Reads groups as people type them: capitals or not, with any spaces, hyphens and full stops between. */
export function groupsToNumber(text: string): bigint | LettersProblem {
	const typed = [...text.toUpperCase().replace(/[\s.\-‐-―_]/gu, '')];
	if (typed.length === 0) return { kind: 'empty' };
	let number = 0n;
	let weight = 1n;
	for (let start = 0; start < typed.length; start += GROUP) {
		const position = start / GROUP;
		const group = position + 1;
		const letters = typed.slice(start, start + GROUP);
		const foreign = letters.find((letter) => !LETTERS.includes(letter));
		if (foreign !== undefined) return { kind: 'letter', group, letter: foreign };
		if (letters.length < GROUP) return { kind: 'cut', group };
		const values = letters.map((letter) => LETTERS.indexOf(letter));
		const told = values.slice(0, TOLD);
		if (checkOf(told, position) !== values[TOLD]) return { kind: 'group', group };
		for (const value of told) {
			number += BigInt(value) * weight;
			weight *= RADIX;
		}
	}
	return number;
}

/** With the group's position in it, two groups that changed places are found too. */
function checkOf(told: readonly number[], position: number): number {
	const sum = told.reduce((total, value, index) => total + value * (index + 2), position + 1);
	return sum % LETTERS.length;
}

function letterOf(value: number): string {
	return LETTERS.charAt(value);
}
