import { describe, expect, test } from 'vitest';
import {
	preferredLanguage,
	rememberLanguage,
	type LanguageStorage,
} from '../../../src/player/preferred-language.ts';

function fakeStorage(): LanguageStorage {
	const kept = new Map<string, string>();
	return {
		getItem: (name) => kept.get(name) ?? null,
		setItem: (name, value) => {
			kept.set(name, value);
		},
	};
}

const refused = (): LanguageStorage => {
	throw new DOMException('Storage is refused.', 'SecurityError');
};

describe('the language a visit begins in', () => {
	test('is the one of the page when nobody asks for another', () => {
		expect(preferredLanguage(fakeStorage, undefined, 'en')).toBe('en');
		expect(preferredLanguage(fakeStorage, '', 'cy')).toBe('cy');
	});

	test.each(['cy', 'cy-GB', 'CY_gb', 'Welsh', 'Cymraeg'])(
		'is Welsh where the LMS says %s',
		(tag) => {
			expect(preferredLanguage(fakeStorage, tag, 'en')).toBe('cy');
		},
	);

	test('is the first that the browser prefers and there is, where the LMS says nothing', () => {
		expect(preferredLanguage(fakeStorage, undefined, 'en', ['fr', 'cy-GB', 'en'])).toBe('cy');
		expect(preferredLanguage(fakeStorage, undefined, 'cy', ['en-GB', 'cy'])).toBe('en');
		expect(preferredLanguage(fakeStorage, undefined, 'en', ['fr'])).toBe('en');
	});

	test('is what the LMS says, whatever the browser prefers', () => {
		expect(preferredLanguage(fakeStorage, 'en', 'en', ['cy'])).toBe('en');
	});

	test('is the one of the page where the LMS asks for one there is not', () => {
		expect(preferredLanguage(fakeStorage, 'fr', 'en')).toBe('en');
	});

	test('is what the learner chose here before, whatever the LMS says', () => {
		const storage = fakeStorage();

		rememberLanguage(() => storage, 'cy');

		expect(preferredLanguage(() => storage, 'en', 'en')).toBe('cy');
	});

	test('can be chosen where the browser refuses storage', () => {
		rememberLanguage(refused, 'cy');

		expect(preferredLanguage(refused, undefined, 'en')).toBe('en');
	});
});
