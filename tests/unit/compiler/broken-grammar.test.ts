import { describe, expect, test } from 'vitest';
import { formatDiagnostics } from '../../../src/compiler/diagnostics/format.ts';
import { parseModule } from '../../../src/compiler/parse-module.ts';
import { brokenModules, soundModule } from '../../fixtures/broken-module.ts';

describe('what the grammar refuses', () => {
	test.each(brokenModules('grammar'))('$name', async ({ code, source, expectedFile }) => {
		const { diagnostics } = parseModule(source);

		expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
		await expect(`${formatDiagnostics(diagnostics)}\n`).toMatchFileSnapshot(expectedFile);
	});
});

test('the sound module, which broken ones are made from, has no fault', () => {
	const { module, diagnostics } = parseModule(soundModule());

	expect(diagnostics).toEqual([]);
	expect(module?.activities.map(({ key }) => key)).toEqual(['welcome', 'the-photo', 'check']);
});
