export const timePattern = /^([1-9]\d?) (month|year)s?$/u;

const MONTHS_IN_YEAR = 12;

/** The months in a time such as `18 months` or `2 years`; `undefined` where the text is no such time. */
export function readMonths(text: string): number | undefined {
	const [, number, unit] = timePattern.exec(text) ?? [];
	return number === undefined ? undefined : Number(number) * (unit === 'year' ? MONTHS_IN_YEAR : 1);
}
