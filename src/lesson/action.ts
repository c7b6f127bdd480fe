import type { Activity } from '../model/activity.ts';
import type { ActivityNumber, ChoiceNumber } from '../model/ids.ts';
import type { ModuleOutline } from '../model/module.ts';
import type { Progress, Response } from '../model/progress.ts';

/** A module as far as it has been loaded: the outline always, an activity's content when it is needed. */
export interface LoadedModule {
	readonly outline: ModuleOutline;
	readonly activities: ReadonlyMap<ActivityNumber, Activity>;
}

/** What a learner can do. One that does not fit the place is refused, never dropped in silence. */
export type LearnerAction =
	| { readonly type: 'module.start' }
	| { readonly type: 'tasks.show' }
	| { readonly type: 'result.show' }
	| { readonly type: 'activity.open'; readonly activity: ActivityNumber }
	| { readonly type: 'screen.continue' }
	| { readonly type: 'choice.select'; readonly choice: ChoiceNumber }
	| { readonly type: 'attempt.begin' }
	| { readonly type: 'response.submit'; readonly response: Response }
	/** *Try another way*: a practice run that keeps the first `keep` choices. */
	| { readonly type: 'run.restart'; readonly keep: number };

export type ActionResult =
	| { readonly fits: true; readonly progress: Progress }
	| { readonly fits: false; readonly action: LearnerAction };
