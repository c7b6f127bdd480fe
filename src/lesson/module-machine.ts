import { initialTransition, setup, type StateValue, transition } from 'xstate';
import type { ActivityNumber } from '../model/ids.ts';
import type { ActivityOutline, ModuleOutline } from '../model/module.ts';
import type { Ledger } from '../model/progress.ts';
import { factsOf } from './ledger.ts';
import { activitiesToRepeat } from './rounds.ts';

export type ActivityState = (typeof activityStates)[number];

const activityStates = ['open', 'finished', 'passed', 'reopened', 'closed'] as const;

type ModuleEvent =
	| { readonly type: 'ledger.grow'; readonly ledger: Ledger }
	| { readonly type: 'attempt.begin'; readonly activity: ActivityNumber };

/**
 * The statechart of the task list: for each activity a region, named by its number, that says what the ledger
 * has made of it. An assessment is `closed` while activities have to be finished again before new attempts.
 */
function createModuleMachine(outline: ModuleOutline) {
	return setup({
		// XState takes its types from a value that is never read.
		types: { events: {} as ModuleEvent },
		guards: {
			becomes: (
				{ event },
				{ activity, state }: { activity: ActivityOutline; state: ActivityState },
			) => event.type === 'ledger.grow' && stateAfter(outline, event.ledger, activity) === state,
			isFor: ({ event }, { activity }: { activity: ActivityOutline }) =>
				event.type === 'attempt.begin' && event.activity === activity.number,
		},
	}).createMachine({
		id: outline.id,
		type: 'parallel',
		states: Object.fromEntries(
			outline.activities.map((activity) => [activity.number, activityRegion(activity)]),
		),
	});
}

function activityRegion(activity: ActivityOutline) {
	// A target, for XState says of an event that leads nowhere that it cannot happen.
	const begin = { target: 'open', guard: { type: 'isFor' as const, params: { activity } } };
	return {
		initial: 'open',
		on: {
			'ledger.grow': activityStates.map((state) => ({
				target: `.${state}`,
				guard: { type: 'becomes' as const, params: { activity, state } },
			})),
		},
		states: {
			...Object.fromEntries(activityStates.map((state) => [state, {}])),
			...(activity.kind === 'assessment' && { open: { on: { 'attempt.begin': begin } } }),
		},
	};
}

function stateAfter(
	outline: ModuleOutline,
	ledger: Ledger,
	activity: ActivityOutline,
): ActivityState {
	const { finished, passed } = factsOf(ledger, activity.number);
	if (activity.kind === 'assessment') {
		if (passed) return 'passed';
		return activitiesToRepeat(outline, ledger, activity).length > 0 ? 'closed' : 'open';
	}
	if (finished === 0) return 'open';
	const isReopened = outline.activities.some((other) =>
		activitiesToRepeat(outline, ledger, other).includes(activity),
	);
	return isReopened ? 'reopened' : 'finished';
}

/** The task list as this ledger leaves it. */
export function moduleSnapshot(outline: ModuleOutline, ledger: Ledger) {
	const machine = machines.get(outline) ?? createModuleMachine(outline);
	machines.set(outline, machine);
	const [initial] = initialTransition(machine);
	return transition(machine, initial, { type: 'ledger.grow', ledger })[0];
}

const machines = new WeakMap<ModuleOutline, ReturnType<typeof createModuleMachine>>();

export function activityStateIn(
	snapshot: ReturnType<typeof moduleSnapshot>,
	activity: ActivityNumber,
): ActivityState {
	const regions: StateValue = snapshot.value;
	const value = typeof regions === 'string' ? undefined : regions[activity];
	return activityStates.find((state) => state === value) ?? 'open';
}
