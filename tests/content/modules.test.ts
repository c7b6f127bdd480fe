import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkLock, compileModule } from '../../src/compiler/compile.ts';
import { formatDiagnostics } from '../../src/compiler/diagnostics/format.ts';
import { readModules } from '../../src/compiler/disk.ts';

const sources = await readModules(fileURLToPath(new URL('../../modules', import.meta.url)));

test('there are modules', () => {
	expect(sources.map(({ id }) => id)).toContain('social-media');
});

describe.each(sources.map((source) => [source.id, source] as const))('%s', (_, source) => {
	const result = compileModule(source);

	test('compiles without an error', () => {
		expect(result.ok ? '' : formatDiagnostics(result.diagnostics)).toBe('');
	});

	test('has a lock that is up to date', () => {
		expect(formatDiagnostics(checkLock(source, result.ok && result.stale))).toBe('');
	});

	test('cannot be guessed by always taking what is longest or in the same place', () => {
		const guessable = [
			'best-choice-longest',
			'best-choice-same-place',
			'correct-option-longest',
			'correct-option-same-place',
			'option-gives-away',
		];
		const warnings = result.ok ? result.warnings : result.diagnostics;

		expect(formatDiagnostics(warnings.filter(({ code }) => guessable.includes(code)))).toBe('');
	});
});
