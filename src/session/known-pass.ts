import type { ModuleOutline } from '../model/module.ts';
import type { Registration } from '../model/ids.ts';
import type { ActivityFacts, Progress } from '../model/progress.ts';

/**
 * What a learner looks at who is known to have passed, while nothing tells how: every activity finished, and no
 * entries. It is looked at only, and never recorded.
 */
export function knownPass(outline: ModuleOutline, registration: Registration): Progress {
	const activities = outline.activities
		.map(({ number, kind }): ActivityFacts => ({
			activity: number,
			finished: 1,
			attempts: 0,
			passed: kind === 'assessment',
		}))
		.sort((one, other) => one.activity - other.activity);
	const objectives = outline.objectives
		.map(({ number }) => number)
		.sort((one, other) => one - other);
	return { registration, place: { screen: 'start' }, ledger: { activities, objectives }, logs: [] };
}
