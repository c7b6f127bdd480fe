import { hashText } from './hash.ts';

/** What both a certificate and the results file hold; the name is in neither the file nor the reference. */
export interface CertifiedFacts {
	readonly module: { readonly id: string; readonly version: string };
	readonly registration: string;
	readonly status: 'passed' | 'completed';
	/** 0 to 100. */
	readonly score?: number | undefined;
	readonly passMark?: { readonly needed: number; readonly of: number } | undefined;
	/** The ids of the objectives that were met, in any order. */
	readonly met: readonly string[];
	/** Calendar days, as `2026-11-27`. */
	readonly passedOn?: string | undefined;
	readonly expiresOn?: string | undefined;
}

/** Without letters and digits that are taken for one another. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUP = 4;
/** One for each group. */
const SEEDS = [0x68616e64, 0x6f766572, 0x63657274];

/**
 * The reference of a certificate, such as `7K2M-Q4WT-93XD`: the same facts have the same one, whatever the
 * language. Anyone can work it out; it shows which certificate and results file belong together, and proves no more.
 */
export function referenceOf(facts: CertifiedFacts): string {
	const { module, registration, status, score, passMark, met, passedOn, expiresOn } = facts;
	const text = JSON.stringify([
		[module.id, module.version, registration, status],
		score === undefined ? null : Math.round(score * 100),
		passMark ? [passMark.needed, passMark.of] : null,
		[...met].sort(),
		[passedOn ?? null, expiresOn ?? null],
	]);
	return SEEDS.map((seed) => groupOf(hashText(text, seed))).join('-');
}

function groupOf(hash: number): string {
	let rest = hash;
	return Array.from({ length: GROUP }, () => {
		const letter = ALPHABET.charAt(rest % ALPHABET.length);
		rest = Math.floor(rest / ALPHABET.length);
		return letter;
	}).join('');
}

/** A reference as somebody typed it, in the form that `referenceOf` gives; `undefined` where it can be none. */
export function readReference(typed: string): string | undefined {
	const letters = [...typed.toUpperCase().replace(/[\s.–—_-]/gu, '')];
	const isWhole = letters.length === GROUP * SEEDS.length;
	if (!isWhole || letters.some((letter) => !ALPHABET.includes(letter))) return undefined;
	return SEEDS.map((_, group) => letters.slice(group * GROUP, (group + 1) * GROUP).join('')).join(
		'-',
	);
}
