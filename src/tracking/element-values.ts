import type { ElementValue, LmsView } from './dialect.ts';

export function required(element: string, value: string): ElementValue {
	return { element, value, weight: 'required' };
}

export function optional(element: string, value: string): ElementValue {
	return { element, value, weight: 'optional' };
}

export function detail(element: string, value: string): ElementValue {
	return { element, value, weight: 'detail' };
}

/** Printable, no longer than the LMS takes, and nothing that an AICC text or a template would read as its own. */
export function plainText(text: string, { options }: LmsView): string {
	return text.replace(/[^ -~]|[$=[\]]/g, '-').slice(0, options.limits.text);
}

/** Letters without accents, and the dashes and quotation marks of a typewriter. */
export function withoutMarks(text: string): string {
	return text
		.replace(/[‘’]/g, "'")
		.replace(/[“”]/g, '"')
		.replace(/[–—]/g, '-')
		.replaceAll('…', '...')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '');
}

export function plainId(id: string): string {
	return id.replace(/[^!-~]/g, '-').slice(0, 255);
}

/** The best score there is, to two decimals: what was told is never lowered. */
export function bestOf(score: number, view: LmsView): number {
	const best = Math.max(Math.min(100, Math.max(0, score)), view.bestScore ?? 0);
	return Math.round(best * 100) / 100;
}

/** Another score to two decimals, downwards only from the highest there is. */
export function nextTo(score: number): number {
	const hundredths = Math.round(score * 100);
	return (hundredths < 10_000 ? hundredths + 1 : hundredths - 1) / 100;
}
