import type { Activity } from '../model/activity.ts';
import type { Place, Progress } from '../model/progress.ts';
import type { Screen } from '../model/screen.ts';
import type { LoadedModule } from './action.ts';
import { assessmentScreen } from './assessment-screens.ts';
import type { Frame } from './frame.ts';
import { currentPlace, isActivityPlace, isSamePlace, previousPlace, settlePlace } from './place.ts';
import { scenarioScreen } from './scenario-screens.ts';
import {
	hasBegun,
	isPassed,
	listTasks,
	minutesLeft,
	nextTask,
	outlineOf,
	scoreOf,
} from './tasks.ts';

/**
 * The screen at a place, current or earlier; where the place does not exist (any more), the nearest one that
 * does. The content of the place's activity must be loaded.
 */
export function screenAt(module: LoadedModule, progress: Progress, asked: Place): Screen {
	const { outline } = module;
	const place = settlePlace(module, progress, asked);
	const back = previousPlace(module, progress, place);
	const frame = {
		readOnly: !isSamePlace(place, currentPlace(module, progress)),
		minutesLeft: minutesLeft(outline, progress.ledger),
		...(back && { back }),
	};
	if (isActivityPlace(place)) {
		const activity = outlineOf(outline, place.activity);
		const content = module.activities.get(place.activity);
		if (activity === undefined || content === undefined) {
			throw new Error(`The content of activity ${place.activity} is not loaded.`);
		}
		return activityScreen(module, progress, content, { ...frame, activity, place });
	}
	const tasks = listTasks(outline, progress);
	switch (place.screen) {
		case 'start':
			return { ...frame, kind: 'start', place, state: startState(module, progress) };
		case 'tasks': {
			const next = nextTask(tasks)?.activity.number;
			return { ...frame, kind: 'tasks', place, tasks, ...(next !== undefined && { next }) };
		}
		case 'result': {
			const score = scoreOf(outline, progress.ledger);
			return {
				...frame,
				kind: 'result',
				place,
				tasks,
				passed: isPassed(outline, progress.ledger),
				objectives: outline.objectives.map((objective) => ({
					objective,
					met: progress.ledger.objectives.includes(objective.number),
				})),
				...(score !== undefined && { score }),
			};
		}
	}
}

function activityScreen(
	{ outline }: LoadedModule,
	progress: Progress,
	content: Activity,
	frame: Frame,
): Screen {
	switch (content.kind) {
		case 'page':
			return { ...frame, kind: 'page', page: content };
		case 'scenario':
			return scenarioScreen(progress, content, frame);
		case 'assessment':
			return assessmentScreen(outline, progress, content, frame);
	}
}

function startState({ outline }: LoadedModule, progress: Progress): 'new' | 'begun' | 'passed' {
	if (isPassed(outline, progress.ledger)) return 'passed';
	return hasBegun(progress) ? 'begun' : 'new';
}
