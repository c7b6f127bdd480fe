import { expect, test } from 'vitest';
import { count, createTerminal, formatSize } from '../../../src/cli/terminal.ts';

test.each([
	[149_600, '150 KB'],
	[4_200, '4.2 KB'],
	[999_949, '1000 KB'],
	[1_500_000, '1.5 MB'],
])('%i bytes read as %s', (bytes, text) => {
	expect(formatSize(bytes)).toBe(text);
});

test('a noun follows its number', () => {
	expect([count(1, 'error'), count(0, 'error'), count(2, 'error')]).toEqual([
		'1 error',
		'0 errors',
		'2 errors',
	]);
});

test('a step says what it does and how long it took, or that it failed', async () => {
	let said = '';
	let time = 0;
	const out = { write: (text: string) => (said += text) };
	const terminal = createTerminal(out, out, () => (time += 1250));

	const result = await terminal.step('Baking', () => Promise.resolve(7));
	await expect(terminal.step('Burning', () => Promise.reject(new Error('hot')))).rejects.toThrow(
		'hot',
	);

	expect(result).toBe(7);
	expect(said).toBe('Baking … 1.3 s\nBurning … failed\n');
});
