import { describe, expect, test } from 'vitest';
import { hashText } from '../../../src/session/hash.ts';
import { progressKey } from '../../../src/session/progress-key.ts';
import { isAnonymous } from '../../../src/session/progress-store.ts';
import { id } from '../../fixtures/build-module.ts';

const fire = id.module('fire');

describe('the hash', () => {
	test.each([
		['', 0, 0],
		['', 1, 0x514e28b7],
		['Hello, world!', 0x9747b28c, 0x24884cba],
		['The quick brown fox jumps over the lazy dog', 0x9747b28c, 0x2fa826cd],
	])('of “%s” with seed %i is the one of MurmurHash3', (text, seed, hash) => {
		expect(hashText(text, seed)).toBe(hash);
	});
});

describe('the key', () => {
	test('is the same on every visit', () => {
		expect(progressKey('https://lms.example', 'jo', fire)).toBe(
			progressKey('https://lms.example', 'jo', fire),
		);
	});

	test('differs by LMS, learner and module', () => {
		const keys = [
			progressKey('https://lms.example', 'jo', fire),
			progressKey('https://other.example', 'jo', fire),
			progressKey('https://lms.example', 'sam', fire),
			progressKey('https://lms.example', undefined, fire),
			progressKey('https://lms.example', 'jo', id.module('hand-hygiene')),
			progressKey('https://lms.examplej', 'o', fire),
		];

		expect(new Set(keys).size).toBe(keys.length);
	});

	test('holds nothing that could be read', () => {
		expect(progressKey('https://lms.example', 'jo.ellis', fire)).toMatch(/^learner-[0-9a-f]{32}$/);
	});

	test('tells nobody in particular from somebody', () => {
		expect(isAnonymous(progressKey('web', undefined, fire))).toBe(true);
		expect(isAnonymous(progressKey('web', 'jo', fire))).toBe(false);
	});
});
