import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compileModule } from '../../src/compiler/compile.ts';
import { readModules } from '../../src/compiler/disk.ts';
import type { CompiledModule } from '../../src/model/module.ts';
import { encodeSuspendData } from '../../src/session/suspend-data/encode.ts';
import { toldCharacters } from '../fixtures/told-bits.ts';
import { wayThrough } from '../fixtures/way-through.ts';
import { loaded } from '../fixtures/walk.ts';

const folder = fileURLToPath(new URL('../../modules', import.meta.url));

const modules = (await readModules(folder)).flatMap((source): [string, CompiledModule][] => {
	const result = compileModule(source);
	if (!result.ok) throw new Error(`${source.id} does not compile.`);
	const [compiled] = result.modules.values();
	return compiled === undefined ? [] : [[source.id, compiled]];
});

describe.each(modules)('%s', (_, compiled) => {
	const { lock, revision } = compiled.outline;
	const module = loaded(compiled);

	test('takes little more suspend data than the learner’s choices and the ledger tell', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(), { minLength: 20, maxLength: 20 }), (picks) => {
				const way = wayThrough(module, (actions, step) => {
					const pick = (picks[step % picks.length] ?? 0) + step;
					return actions[pick % actions.length];
				});
				for (const progress of way) {
					const text = encodeSuspendData(lock, revision, progress);

					expect(text.length).toBeLessThanOrEqual(1.1 * toldCharacters(lock, progress) + 20);
				}
			}),
			{ numRuns: 15 },
		);
	}, 60_000);
});
