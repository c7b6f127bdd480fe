import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { certificateText } from '../../../src/i18n/certificate.ts';
import { checkResultsText } from '../../../src/i18n/check-results.ts';
import { formatDay } from '../../../src/i18n/format-day.ts';
import { resultsTable } from '../../../src/i18n/results-table.ts';

describe('a day', () => {
	test.each([
		['2026-11-27', '27 November 2026', '27 Tachwedd 2026'],
		['2028-02-29', '29 February 2028', '29 Chwefror 2028'],
		['2027-01-01', '1 January 2027', '1 Ionawr 2027'],
	])('%s is written in both languages', (day, english, welsh) => {
		expect(formatDay(day, 'en')).toBe(english);
		expect(formatDay(day, 'cy')).toBe(welsh);
	});

	test('is the same in Welsh where the browser has no Welsh', () => {
		const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2050-01-01') });
		fc.assert(
			fc.property(days, (date) => {
				fc.pre(!Number.isNaN(date.getTime()));
				const day = date.toISOString().slice(0, 10);
				const expected = formatDay(day, 'cy');
				const supported = vi.spyOn(Intl.DateTimeFormat, 'supportedLocalesOf').mockReturnValue([]);

				const written = formatDay(day, 'cy');
				supported.mockRestore();

				expect(written).toBe(expected);
			}),
		);
	});
});

describe('how long a pass holds', () => {
	test.each([
		[1, '1 month after the day of the pass', '1 mis ar ôl y diwrnod pasio'],
		[12, '1 year after the day of the pass', '1 flwyddyn ar ôl y diwrnod pasio'],
		[18, '18 months after the day of the pass', '18 mis ar ôl y diwrnod pasio'],
		[24, '2 years after the day of the pass', '2 flynedd ar ôl y diwrnod pasio'],
		[36, '3 years after the day of the pass', '3 blynedd ar ôl y diwrnod pasio'],
		[60, '5 years after the day of the pass', '5 mlynedd ar ôl y diwrnod pasio'],
	])('of %i months is said in both languages', (months, english, welsh) => {
		expect(certificateText.en.validFor(months)).toBe(english);
		expect(certificateText.cy.validFor(months)).toBe(welsh);
	});
});

describe('the strings of certificate and results', () => {
	const plain = (group: object): string[] =>
		Object.values(group).flatMap((value: unknown) =>
			typeof value === 'string' ? value : typeof value === 'object' && value ? plain(value) : [],
		);

	test.each([
		['certificate', certificateText],
		['check', checkResultsText],
		['table', resultsTable],
	] as const)('of the %s are all there, and translated', (_, text) => {
		const [english, welsh] = [plain(text.en), plain(text.cy)];

		expect(welsh).toHaveLength(english.length);
		expect([...english, ...welsh]).not.toContain('');
		expect(
			english.filter(
				(sentence) => welsh.includes(sentence) && !/^(?:English|Cymraeg)$/.test(sentence),
			),
		).toEqual([]);
	});

	test('name the columns of the table in the same order', () => {
		expect(Object.keys(resultsTable.cy.columns)).toEqual(Object.keys(resultsTable.en.columns));
	});
});
