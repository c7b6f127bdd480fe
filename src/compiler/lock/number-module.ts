import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ModuleId, ObjectiveNumber } from '../../model/ids.ts';
import type { Life } from '../../model/lock.ts';
import type { AuthoredActivity, AuthoredModule } from '../authored.ts';
import type { Lock, LockedActivity, LockedObjective } from './lock.ts';
import { openRevision } from './lock.ts';
import { matchActivities } from './match-activities.ts';
import { matchBearers } from './match.ts';
import { endAssessment, numberAssessment } from './number-assessment.ts';
import { endScenario, numberScenario } from './number-scenario.ts';
import { assignNumbers, candidates, carryOn, ended, living, type Numbering } from './numbering.ts';
import { writeLock } from './write-lock.ts';

interface NumberedModule {
	/** What the lock file should be: `previous` with what is new added and what is missing ended. */
	readonly lock: Lock;
	/** True while the file holds something else. */
	readonly stale: boolean;
	readonly diagnostics: readonly Diagnostic[];
}

/** Gives every part of a module the number it has, or a new one. Without a lock all is new. */
export function numberModule(module: AuthoredModule, previous: Lock | undefined): NumberedModule {
	const diagnostics: Diagnostic[] = [];
	const before = previous ?? emptyLock(module);
	const revision = openRevision(before);
	const numbering: Numbering = { revision, report: (found) => diagnostics.push(found) };
	const objectives = numberObjectives(module, before.objectives, numbering);
	const numbers = new Map(living(objectives).map(({ key, number }) => [key, number]));
	const activities = numberActivities(module.activities, numbers, before.activities, numbering);
	const isNew = [...objectives, ...activities.flatMap(lives)].some(
		({ born, gone }) => born === revision || gone === revision,
	);
	const revisions =
		isNew && before.revisions.at(-1)?.revision !== revision
			? [...before.revisions, { revision }]
			: before.revisions;
	const lock = { ...before, revisions, objectives, activities };
	const stale = previous === undefined || writeLock(previous) !== writeLock(lock);
	return { lock, stale, diagnostics };
}

function emptyLock(module: AuthoredModule): Lock {
	const id = module.id as ModuleId; // The parser accepts no other folder name.
	return { format: 1, module: id, revisions: [], objectives: [], activities: [] };
}

function numberObjectives(
	{ manifest }: AuthoredModule,
	previous: readonly LockedObjective[],
	numbering: Numbering,
): LockedObjective[] {
	const written = manifest.objectives.map(({ value: key, text }) => ({
		key,
		text,
		explicit: true,
	}));
	const { matched } = matchBearers(
		candidates(previous, numbering),
		written,
		() => true,
		() => false,
	);
	const numbers = assignNumbers(previous, matched);
	const current = written.flatMap(({ key, text }, index): LockedObjective[] => {
		const number = numbers[index];
		if (number === undefined) return [];
		return [{ number, key, born: matched[index]?.born ?? numbering.revision, text }];
	});
	return carryOn(previous, current, (objective) => ended(objective, numbering));
}

function numberActivities(
	written: readonly AuthoredActivity[],
	objectives: ReadonlyMap<string, ObjectiveNumber>,
	previous: readonly LockedActivity[],
	numbering: Numbering,
): LockedActivity[] {
	const matched = matchActivities(candidates(previous, numbering), written, numbering);
	const numbers = assignNumbers(previous, matched);
	const current = written.flatMap((activity, index): LockedActivity[] => {
		const number = numbers[index];
		const old = matched[index];
		if (number === undefined) return [];
		const born = old?.born ?? numbering.revision;
		const known = { number, key: activity.key, born, text: activity.title };
		switch (activity.kind) {
			case 'page':
				return [{ kind: 'page', ...known }];
			case 'scenario': {
				const parts = old?.kind === 'scenario' ? old : { starts: [], scenes: [] };
				return [{ kind: 'scenario', ...known, ...numberScenario(activity, parts, numbering) }];
			}
			case 'assessment': {
				const parts = old?.kind === 'assessment' ? old : { draws: [], questions: [] };
				return [
					{
						kind: 'assessment',
						...known,
						...numberAssessment(activity, objectives, parts, numbering),
					},
				];
			}
		}
	});
	return carryOn(previous, current, (activity) => endActivity(activity, numbering));
}

function endActivity(activity: LockedActivity, numbering: Numbering): LockedActivity {
	switch (activity.kind) {
		case 'page':
			return ended(activity, numbering);
		case 'scenario':
			return { ...ended(activity, numbering), ...endScenario(activity, numbering) };
		case 'assessment':
			return { ...ended(activity, numbering), ...endAssessment(activity, numbering) };
	}
}

function lives(activity: LockedActivity): readonly Life[] {
	switch (activity.kind) {
		case 'page':
			return [activity];
		case 'scenario':
			return [
				activity,
				...activity.starts,
				...activity.scenes.flatMap((scene) => [scene, ...scene.choices]),
			];
		case 'assessment':
			return [
				activity,
				...activity.draws,
				...activity.questions.flatMap((question) => [question, ...question.options]),
			];
	}
}
