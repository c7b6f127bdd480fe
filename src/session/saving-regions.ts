import { assign } from 'xstate';
import { inContext, sessionSetup } from './session-setup.ts';
import {
	isOvertaken,
	updateOnCaughtUp,
	updateOnKeeping,
	updateOnKept,
	updateOnReported,
	updateOnStorageFailure,
	updateOnStoreBack,
	updateOnTrackingFailure,
} from './session-updates.ts';

/** Makes the store hold what counts: whatever it lacks is written, until it lacks nothing. */
export const deviceRegion = sessionSetup.createStateConfig({
	initial: 'idle',
	on: {
		'store.back': {
			target: '.catchingUp',
			actions: assign(({ context }) => updateOnStoreBack(context)),
		},
	},
	states: {
		idle: {
			always: [
				{ guard: 'isCatchingUp', target: 'catchingUp' },
				{ guard: 'hasDeviceWork', target: 'working' },
			],
		},
		working: {
			invoke: {
				src: 'device',
				input: inContext,
				onDone: {
					target: 'idle',
					actions: assign(({ context, event }) => updateOnKept(context, event.output)),
				},
				onError: [
					{ guard: ({ event }) => isOvertaken(event.error), target: 'catchingUp' },
					{
						target: 'waiting',
						actions: assign(({ context, event }) => updateOnStorageFailure(context, event.error)),
					},
				],
			},
		},
		catchingUp: {
			invoke: {
				src: 'catchUp',
				input: inContext,
				onDone: {
					target: 'idle',
					actions: [
						assign(({ context, event }) => updateOnCaughtUp(context, event.output)),
						'releaseIfOutrun',
					],
				},
				onError: {
					target: 'waiting',
					actions: assign(({ context, event }) => updateOnStorageFailure(context, event.error)),
				},
			},
		},
		waiting: {
			// A new entry is worth a try at once.
			always: { guard: 'hasNewDeviceWork', target: 'working' },
			after: { storagePause: 'idle' },
		},
	},
});

/**
 * Makes the LMS show what counts, as far as the device has it. What became due while a report was under way is in
 * the next one: nothing is queued.
 */
export const lmsRegion = sessionSetup.createStateConfig({
	initial: 'idle',
	on: {
		'page.hidden': { actions: 'flush' },
		'learner.exit': { actions: 'flush' },
	},
	states: {
		idle: {
			always: [
				{ guard: 'isKeepingDue', target: 'preparing' },
				{ guard: 'isFlushDue', target: 'working' },
				{ guard: 'hasLmsWork', target: 'painting' },
			],
		},
		/** The LMS may block the page: what came of the entry is shown first. */
		painting: {
			invoke: { src: 'painted', input: inContext, onDone: 'working' },
			on: {
				'page.hidden': { target: 'working', actions: 'flush' },
				'learner.exit': { target: 'working', actions: 'flush' },
				'page.leaving': 'idle',
			},
		},
		preparing: {
			invoke: {
				src: 'keeping',
				input: inContext,
				onDone: {
					target: 'idle',
					actions: assign(({ context, event }) => updateOnKeeping(context, event.output)),
				},
				onError: {
					target: 'waiting',
					actions: assign(({ context, event }) => updateOnTrackingFailure(context, event.error)),
				},
			},
		},
		working: {
			invoke: {
				src: 'lms',
				input: inContext,
				onDone: {
					target: 'idle',
					actions: assign(({ context, event }) => updateOnReported(context, event.output)),
				},
				onError: {
					target: 'waiting',
					actions: assign(({ context, event }) => updateOnTrackingFailure(context, event.error)),
				},
			},
		},
		waiting: {
			on: {
				'network.online': 'idle',
				'page.hidden': { target: 'idle', actions: 'flush' },
				'learner.exit': { target: 'idle', actions: 'flush' },
			},
			after: { lmsPause: 'idle' },
		},
	},
});
