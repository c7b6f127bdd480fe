import { slug as slugByGitHub } from 'github-slugger';

/** The id a Markdown viewer gives a heading; not always one that is allowed here. */
export function slugOf(heading: string): string {
	return slugByGitHub(heading);
}

export function isId(text: string): boolean {
	return /^[a-z0-9-]*[a-z0-9][a-z0-9-]*$/u.test(text);
}

/** An allowed id as near to `text` as can be; `otherwise` where nothing is left of it. */
export function suggestId(text: string, otherwise: string): string {
	const plain = text
		.normalize('NFD')
		.toLowerCase()
		.replace(/['’\p{M}]/gu, '')
		.replace(/[^a-z0-9]+/gu, '-')
		.replace(/^-+|-+$/gu, '');
	return plain === '' ? otherwise : plain;
}
