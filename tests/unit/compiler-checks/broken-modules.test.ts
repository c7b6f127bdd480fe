import { describe, expect, test } from 'vitest';
import { checkLock, compileModule } from '../../../src/compiler/compile.ts';
import { formatDiagnostics } from '../../../src/compiler/diagnostics/format.ts';
import type { ModuleSource } from '../../../src/compiler/source.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { brokenModules, soundModule } from '../../fixtures/broken-module.ts';

describe('a module with one fault', () => {
	test.each(brokenModules('checks').map((broken) => [broken.name, broken] as const))(
		'%s is reported in these words',
		async (_, { code, source, expectedFile }) => {
			const diagnostics = code === 'lock-stale' ? whatCiSays(source) : whatIsSaid(source);

			expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
			await expect(`${formatDiagnostics(diagnostics)}\n`).toMatchFileSnapshot(expectedFile);
		},
	);
});

describe('a sound module', () => {
	test('compiles without a word, and its lock is not stale', () => {
		const result = compileModule(soundModule());

		expect(result).toMatchObject({ ok: true, stale: false, warnings: [] });
	});
});

function whatIsSaid(source: ModuleSource): readonly Diagnostic[] {
	const result = compileModule(source);
	return result.ok ? result.warnings : result.diagnostics;
}

function whatCiSays(source: ModuleSource): readonly Diagnostic[] {
	const result = compileModule(source);
	return [...whatIsSaid(source), ...checkLock(source, result.ok && result.stale)];
}
