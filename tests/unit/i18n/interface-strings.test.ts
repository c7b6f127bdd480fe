import { describe, expect, test } from 'vitest';
import { cyLater } from '../../../src/i18n/cy-later.ts';
import { cy } from '../../../src/i18n/cy.ts';
import { enLater } from '../../../src/i18n/en-later.ts';
import { en } from '../../../src/i18n/en.ts';

type Sentence = string | ((...values: readonly (string | number)[]) => string);

/** Every sentence by its path, such as `start.button`. */
function sentences(group: object, path = ''): Map<string, Sentence> {
	return new Map(
		Object.entries(group).flatMap(([key, value]: [string, unknown]) => {
			const name = path === '' ? key : `${path}.${key}`;
			if (typeof value === 'object' && value !== null) return [...sentences(value, name)];
			// What is neither a group nor a sentence is a function that makes one.
			return [[name, value as Sentence] as const];
		}),
	);
}

const english = sentences({ en, enLater: enLater });
const welsh = sentences({ en: cy, enLater: cyLater });

describe('the interface in two languages', () => {
	test('has the same sentences in both', () => {
		expect([...welsh.keys()].sort()).toEqual([...english.keys()].sort());
	});

	test.each([...english.keys()])('%s says something in both', (name) => {
		for (const sentence of [english.get(name), welsh.get(name)]) {
			const text = typeof sentence === 'function' ? sentence(4, 5, 6) : sentence;

			expect(text?.trim()).not.toBe('');
			expect(text).not.toMatch(/undefined|NaN|\[object/);
		}
	});

	test.each([...english].filter(([, sentence]) => typeof sentence === 'function'))(
		'%s says the same values in both',
		(name, inEnglish) => {
			const inWelsh = welsh.get(name);
			if (typeof inEnglish !== 'function' || typeof inWelsh !== 'function') {
				throw new Error(`${name} is a function in one language only.`);
			}
			const said = (sentence: string) => (sentence.match(/\d+/g) ?? []).sort();

			expect(said(inWelsh(14, 25, 36))).toEqual(said(inEnglish(14, 25, 36)));
		},
	);

	test('is translated, but for a few words that are the same in both', () => {
		const same = [...english].filter(
			([name, sentence]) => typeof sentence === 'string' && sentence === welsh.get(name),
		);

		expect(same.map(([name]) => name)).toEqual([]);
	});
});

describe('numbers', () => {
	test('English knows one from many', () => {
		expect(en.common.minutes(1)).toBe('1 minute');
		expect(en.common.minutes(2)).toBe('2 minutes');
		expect(enLater.attemptResult.left(1)).toBe('You have 1 attempt left.');
	});

	test('Welsh keeps the noun singular and mutates it', () => {
		expect(cy.common.minutes(1)).toBe('1 munud');
		expect(cy.common.minutes(2)).toBe('2 funud');
		expect(cy.common.minutes(5)).toBe('5 munud');
		expect(cyLater.start.passAssessment(2, 3)).toContain('3 chwestiwn');
		expect(cyLater.start.passAssessment(1, 2)).toContain('2 gwestiwn');
		expect(cyLater.start.passAssessment(7, 8)).toContain('8 cwestiwn');
	});
});
