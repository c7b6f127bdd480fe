import { madeUpLock, madeUpProgress } from '../../fixtures/made-up-module.ts';
import { toldCharacters } from '../../fixtures/told-bits.ts';
import { decisionsOf, wayThrough } from '../../fixtures/way-through.ts';
import { loaded } from '../../fixtures/walk.ts';
import { id } from '../../fixtures/build-module.ts';
import { encodeSuspendData } from '../../../src/session/suspend-data/encode.ts';
import type { LockShape } from '../../../src/model/lock.ts';
import type { CompiledModule } from '../../../src/model/module.ts';
import type { Progress } from '../../../src/model/progress.ts';
import { compiledOf } from '../modules.ts';
import type { Part } from '../part.ts';
import { formatTable, type Row } from '../table.ts';

/** How long suspend data is, beside what the learner's decisions and the ledger tell. */
export const suspendData: Part = {
	name: 'suspend-data',
	async measure(modules) {
		const rows = [
			...(
				await Promise.all(
					modules.map(async (module) => rowsOf(module.name, await compiledOf(module))),
				)
			).flat(),
			...[3, 30, 60, 600, 6000].map((decisions) => {
				const lock = madeUpLock(Math.ceil(decisions / 20), 20, 3);
				const progress = madeUpProgress(lock, decisions);
				return rowOf(`made up, scenarios: ${String(lock.activities.length)}`, lock, 1, progress);
			}),
		];
		return formatTable(
			['suspend data, characters', 'decisions', 'told', 'at most', 'written', 'per decision'],
			rows,
		);
	},
};

function rowsOf(name: string, compiled: CompiledModule): readonly Row[] {
	const { lock, revision } = compiled.outline;
	const way = wayThrough(loaded(compiled), (actions, step) => actions[step % actions.length]);
	const most = Math.max(...way.map(decisionsOf));
	return [...new Set([3, 30, most])].flatMap((decisions) => {
		const progress = way.findLast((step) => decisionsOf(step) === decisions);
		return progress === undefined ? [] : [rowOf(name, lock, revision, progress)];
	});
}

function rowOf(figure: string, lock: LockShape, revision: number, progress: Progress): Row {
	const told = toldCharacters(lock, progress);
	const { length } = encodeSuspendData(lock, id.revision(revision), progress);
	const most = Math.floor(1.1 * told + 20);
	const decisions = decisionsOf(progress);
	const each = (length / decisions).toFixed(2);
	return { figure, values: [decisions, told.toFixed(1), most, length, each] };
}
