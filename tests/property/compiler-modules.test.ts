import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileModule } from '../../src/compiler/compile.ts';
import { lockFile } from '../../src/compiler/lock/lock.ts';
import { readLock } from '../../src/compiler/lock/read-lock.ts';
import type { ModuleSource } from '../../src/compiler/source.ts';
import type { Scenario } from '../../src/model/activity.ts';
import { soundModule } from '../fixtures/broken-module.ts';
import { scenarioSource } from '../fixtures/random-scenario-source.ts';
import { anyScenario, validScenario } from '../fixtures/random-scenario.ts';

describe('compiling a scenario', () => {
	test('takes every valid one, and links it as it was written', () => {
		fc.assert(
			fc.property(validScenario, (written) => {
				const result = compileModule(scenarioSource(written));

				if (!result.ok)
					throw new Error(result.diagnostics.map(({ message }) => message).join('\n'));
				const scenario = onlyScenario(result);
				const numbers = scenario.scenes.map(({ number }) => number);
				expect(numbers).toEqual(written.scenes.map((_, index) => index + 1));
				expect(scenario.start).toBe(1);
				expect(
					scenario.scenes.map((scene) =>
						scene.kind === 'ending'
							? []
							: scene.choices.map(({ to, effects, condition }) => ({
									to: numbers.indexOf(to),
									effects,
									...(condition !== undefined && { condition }),
								})),
					),
				).toEqual(written.scenes);
			}),
			{ numRuns: 40 },
		);
	});

	test('is done again with the lock it gave, and nothing is stale', () => {
		fc.assert(
			fc.property(validScenario, (written) => {
				const source = scenarioSource(written);
				const first = compileModule(source);
				if (!first.ok) throw new Error('It is not valid.');

				const again = compileModule(withFile(source, lockFile, first.lockText));

				expect(again).toEqual({ ...first, stale: false });
			}),
			{ numRuns: 40 },
		);
	});

	test('never throws', () => {
		fc.assert(
			fc.property(anyScenario, (written) => {
				expect(() => compileModule(scenarioSource(written))).not.toThrow();
			}),
			{ numRuns: 40 },
		);
	});
});

describe('compiling damaged files', () => {
	const source = soundModule();
	const paths = [...source.files.keys()];

	test('never throws where pieces of text are missing, doubled or moved', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...paths),
				fc.array(fc.tuple(fc.nat(), fc.nat({ max: 40 }), fc.nat()), { minLength: 1, maxLength: 5 }),
				(path, cuts) => {
					const damaged = cuts.reduce(
						(text, [from, length, to]) => {
							const start = from % Math.max(1, text.length);
							const piece = text.slice(start, start + length);
							const rest = text.slice(0, start) + text.slice(start + length);
							const place = to % (rest.length + 1);
							return to % 2 === 0 ? rest : rest.slice(0, place) + piece + piece + rest.slice(place);
						},
						source.files.get(path) ?? '',
					);

					expect(() => compileModule(withFile(source, path, damaged))).not.toThrow();
				},
			),
			{ numRuns: 60 },
		);
	});

	test('never throws on any lock that is JSON', () => {
		fc.assert(
			fc.property(fc.json(), (json) => {
				expect(() => readLock('sound', json)).not.toThrow();
			}),
		);
	});
});

function withFile(source: ModuleSource, path: string, text: string): ModuleSource {
	return { ...source, files: new Map([...source.files, [path, text]]) };
}

function onlyScenario(result: ReturnType<typeof compileModule> & { readonly ok: true }): Scenario {
	const [activity] = result.modules.get('en')?.activities ?? [];
	if (activity?.kind !== 'scenario') throw new Error('The scenario is missing.');
	return activity;
}
