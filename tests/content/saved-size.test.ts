import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compileModule } from '../../src/compiler/compile.ts';
import { readModules } from '../../src/compiler/disk.ts';
import type { CompiledModule } from '../../src/model/module.ts';
import type { Progress } from '../../src/model/progress.ts';
import { decodeSuspendData } from '../../src/session/suspend-data/decode.ts';
import { encodeSuspendData } from '../../src/session/suspend-data/encode.ts';
import { toldCharacters } from '../fixtures/told-bits.ts';
import { decisionsOf, wayThrough } from '../fixtures/way-through.ts';
import { loaded } from '../fixtures/walk.ts';

const folders = ['../../modules', '../bench/modules'].map((path) =>
	fileURLToPath(new URL(path, import.meta.url)),
);
const sources = (await Promise.all(folders.map(readModules))).flat();

const modules = sources.flatMap((source): [string, CompiledModule][] => {
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
					const told = toldCharacters(lock, progress);

					const text = encodeSuspendData(lock, revision, progress);

					expect(inOrder(decodeSuspendData(lock, text))).toEqual(inOrder(progress));
					expect(text.length).toBeGreaterThanOrEqual(told);
					expect(text.length).toBeLessThanOrEqual(1.1 * told + 20);
				}
				expect(Math.max(...way.map(decisionsOf))).toBeGreaterThanOrEqual(3);
			}),
			{ numRuns: 15 },
		);
	}, 60_000);
});

/** Suspend data holds the activities in their order, whichever was opened first. */
function inOrder(progress: Progress | undefined): Progress | undefined {
	return (
		progress && {
			...progress,
			logs: progress.logs.toSorted((one, other) => one.activity - other.activity),
			ledger: {
				objectives: progress.ledger.objectives.toSorted((one, other) => one - other),
				activities: progress.ledger.activities.toSorted(
					(one, other) => one.activity - other.activity,
				),
			},
		}
	);
}
