import { compileModule } from '../../../src/compiler/compile.ts';
import { lockFile } from '../../../src/compiler/lock/lock.ts';
import type { ModuleSource } from '../../../src/compiler/source.ts';
import { replayRun } from '../../../src/lesson/replay.ts';
import type { Chose } from '../../../src/lesson/runs.ts';
import type { CompiledModule } from '../../../src/model/module.ts';
import { decodeSuspendData } from '../../../src/session/suspend-data/decode.ts';
import { encodeSuspendData } from '../../../src/session/suspend-data/encode.ts';
import { id } from '../../fixtures/build-module.ts';
import { largeModule } from '../../fixtures/large-module.ts';
import { madeUpLock, madeUpProgress } from '../../fixtures/made-up-module.ts';
import { flagship, sourceOf } from '../modules.ts';
import type { Part } from '../part.ts';
import { formatTable, median, milliseconds } from '../table.ts';

const scenes = 50;

/** The compiler, replay and suspend data, without a browser. */
export const speed: Part = {
	name: 'speed',
	async measure() {
		const source = await sourceOf(flagship);
		const large = largeModule(20, scenes);
		const numbered = withLock(large);
		const scenario = compiled(numbered).activities.find(({ kind }) => kind === 'scenario');
		if (scenario?.kind !== 'scenario') throw new Error('The large module has no scenario.');
		const run = Array.from({ length: scenes - 1 }, (_, index): Chose => {
			return { kind: 'chose', scene: id.scene(index + 1), choice: id.choice(1) };
		});
		const lock = madeUpLock(300, 20, 3);
		const progress = madeUpProgress(lock, 6000);
		const text = encodeSuspendData(lock, id.revision(1), progress);
		const first = decodeSuspendData(lock, text);
		if (first === undefined) throw new Error('Suspend data could not be read.');
		return formatTable(
			['speed', 'ms'],
			[
				row('compile the flagship', () => compileModule(source)),
				row(`compile 20 scenarios of ${String(scenes)} scenes, new`, () => compileModule(large)),
				row('the same, numbered before', () => compileModule(numbered)),
				// A copy each time, for a replay is remembered with its scenario.
				row(`replay ${String(run.length)} choices`, () => replayRun({ ...scenario }, run)),
				row('write 6,000 decisions', () => encodeSuspendData(lock, id.revision(1), progress)),
				row('read 6,000 decisions', () => decodeSuspendData(lock, text)),
			],
		);
	},
};

function row(figure: string, work: () => unknown) {
	const times = Array.from({ length: 4 }, () => {
		const startedAt = performance.now();
		work();
		return performance.now() - startedAt;
	});
	// The first one warms up.
	return { figure, values: [milliseconds(median(times.slice(1)))] };
}

function withLock(source: ModuleSource): ModuleSource {
	const result = compileModule(source);
	if (!result.ok) throw new Error(JSON.stringify(result.diagnostics.slice(0, 3)));
	return { ...source, files: new Map([...source.files, [lockFile, result.lockText]]) };
}

function compiled(source: ModuleSource): CompiledModule {
	const result = compileModule(source);
	const [module] = result.ok ? result.modules.values() : [];
	if (module === undefined) throw new Error('The large module does not compile.');
	return module;
}
