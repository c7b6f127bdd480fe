import type { Character } from '../../model/module.ts';

export function characterNamed(
	name: string,
	characters: readonly Character[],
): Character | undefined {
	return characters.find((character) => character.name === name);
}

/** One or two letters that stand for a name or an account: `SO` for Sam Okoro, `S` for @sam_hca, `J` for Jodie (bank). */
export function initialsOf(name: string): string {
	const words = name
		.replace(/\(.*\)|[^\p{Letter}\p{Number}\s_-]/gu, '')
		.split(/\s+/)
		.filter(Boolean);
	const first = words[0]?.[0] ?? '';
	const last = words.length > 1 ? (words.at(-1)?.[0] ?? '') : '';
	return (first + last).toUpperCase();
}

/** The number of a colour for somebody who is not among the characters: always the same for one name. */
export function colourOf(name: string): number {
	return (name.charCodeAt(0) + name.length) % 7;
}

/** Parts an account or a chat from where it is or how many are in it: `You` and `in Wexcombe Parents`, `Heron Ward` and `19 people`. */
export function splitTitle(title: string): { readonly name: string; readonly more: string } {
	const [, name = title, inside, place] =
		/^(.+?),? (?:\((.+)\)|((?:in|yn|mewn) .+))$/.exec(title) ?? [];
	return { name, more: inside ?? place ?? '' };
}
