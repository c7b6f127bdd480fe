import { expect, test } from 'vitest';
import { UsageError } from '../../../src/cli/command.ts';
import { readKeep } from '../../../src/cli/read-keep.ts';

test.each([
	['24 hours', 24],
	['1 hour', 1],
	['30 days', 720],
	['365 days', 8760],
])('progress is kept for %s: %i hours', (text, hours) => {
	expect(readKeep(text)).toBe(hours);
});

test('without a word it is left to the site', () => {
	expect(readKeep(undefined)).toBeUndefined();
});

test.each(['', '0 hours', '366 days', 'a week', '-1 days'])('“%s” is refused', (text) => {
	expect(() => readKeep(text)).toThrow(UsageError);
});
