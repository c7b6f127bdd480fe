import { expect, test } from 'vitest';
import { similarity } from '../../../src/compiler/lock/similarity.ts';

test('the same words are alike whatever their case and punctuation', () => {
	expect(similarity('Ask Sam, and say why.', 'ask sam and say why')).toBe(1);
});

test.each([
	['Ask Sam to delete the photo', 'Ask Sam to delete that photo now'],
	['Look for other copies with Sam', 'Look for more copies with Sam'],
	['No, as patients can be told from it', 'No, because patients can be told from it'],
])('“%s” reworded as “%s” is similar', (before, after) => {
	expect(similarity(before, after)).toBeGreaterThan(0.6);
});

test.each([
	['Ask Sam to delete the photo', 'Go back to the ward'],
	['Talk it over with Sam', 'Make some tea'],
	['A reason', 'A crowd'],
])('“%s” and “%s” are not similar', (one, other) => {
	expect(similarity(one, other)).toBeLessThan(0.6);
});

test('texts without letters are alike only to each other', () => {
	expect(similarity('…', '!')).toBe(1);
	expect(similarity('…', 'Ask Sam')).toBe(0);
});
