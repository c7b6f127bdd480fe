import { assign } from 'xstate';
import { contentRegion, languageRegion } from './content-regions.ts';
import { deviceRegion, lmsRegion } from './saving-regions.ts';
import { createContext } from './session-context.ts';
import { inContext, sessionSetup } from './session-setup.ts';
import { updateOnOpened, updateOnPrepared } from './session-updates.ts';
import { moveEvents, type MoveEvent } from './take-event.ts';

/** The screen that follows an entry waits so long for the entry to be kept. */
const PATIENCE = 250;
/** *Exit* waits so long for the LMS. */
const LAST_PATIENCE = 5000;

const onMove = [
	{ guard: 'needsContent' as const, target: 'fetching', actions: 'wait' as const },
	{ target: 'settling', actions: 'move' as const },
];

/** The same for every event by which the learner moves. */
function forMoves<Transition>(transition: Transition): Record<MoveEvent['type'], Transition> {
	// Safe: the list holds every type once.
	return Object.fromEntries(moveEvents.map((type) => [type, transition])) as Record<
		MoveEvent['type'],
		Transition
	>;
}

const failed = {
	target: '#failed',
	actions: {
		type: 'fail' as const,
		params: ({ event }: { readonly event: { readonly error: unknown } }) => ({
			error: event.error,
		}),
	},
};

/** The learner moves; a screen that follows an entry appears when the entry is kept, or could not be at once. */
const playing = sessionSetup.createStateConfig({
	initial: 'steady',
	always: { guard: 'isContentLost', target: '#failed', actions: 'failForContent' },
	on: {
		'learner.exit': '#ending',
		'progress.forget': { target: '.settling', actions: 'forget' },
		'progress.carry': { target: '.settling', actions: 'carry' },
	},
	states: {
		steady: { entry: 'show', on: forMoves(onMove) },
		settling: {
			always: { guard: 'isDeviceSettled', target: 'steady' },
			after: { [PATIENCE]: 'steady' },
		},
		fetching: { always: { guard: 'isPendingReady', target: 'settling', actions: 'movePending' } },
	},
});

/**
 * One learner's visit. Beside the phases, regions of their own keep device and LMS up to date with what counts, and
 * load content. Entries are stored first and then reported; a failure of either is tried again.
 */
export const sessionMachine = sessionSetup.createMachine({
	id: 'session',
	context: ({ input }) => createContext(input),
	type: 'parallel',
	on: {
		'notice.dismiss': { actions: 'dismiss' },
		'learner.named': { actions: 'takeName' },
		'role.told': { actions: 'takeRole' },
	},
	states: {
		device: deviceRegion,
		lms: lmsRegion,
		content: contentRegion,
		language: languageRegion,
		phase: {
			initial: 'opening',
			states: {
				opening: {
					invoke: {
						src: 'open',
						input: inContext,
						onDone: [
							{
								guard: ({ event }) => event.output.record.decision.kind === 'ask',
								target: 'asking',
								actions: [
									assign(({ context, event }) => updateOnOpened(context, event.output)),
									'ask',
								],
							},
							{
								target: 'playing',
								actions: [
									assign(({ context, event }) => updateOnOpened(context, event.output)),
									'ask',
								],
							},
						],
						onError: failed,
					},
					on: { 'page.leaving': '#left' },
				},
				asking: {
					on: {
						'progress.resume': 'preparing',
						'progress.discard': { target: 'playing', actions: 'discard' },
						'page.leaving': '#left',
					},
				},
				preparing: {
					invoke: {
						src: 'prepare',
						input: inContext,
						onDone: {
							target: 'playing',
							actions: assign(({ context, event }) => updateOnPrepared(context, event.output)),
						},
						onError: failed,
					},
					on: { 'page.leaving': '#left' },
				},
				playing: { ...playing, on: { ...playing.on, 'page.leaving': '#left' } },
				ending: {
					id: 'ending',
					always: { guard: 'isReadyToEnd', target: 'ended' },
					after: { [LAST_PATIENCE]: 'ended' },
					on: { 'page.leaving': '#left' },
				},
				ended: {
					entry: ['terminate', 'closeLms'],
					initial: 'deciding',
					states: {
						deciding: { always: [{ guard: 'isTidyDue', target: 'tidying' }, { target: 'over' }] },
						tidying: {
							invoke: {
								src: 'tidy',
								input: inContext,
								onDone: { target: 'over', actions: 'leaveNothing' },
								onError: 'over',
							},
						},
						over: { entry: 'release' },
					},
				},
				/** The document may be gone, or come back from the back-forward cache. */
				left: {
					id: 'left',
					entry: ['terminate', 'closeLms', 'release'],
					on: { 'page.returned': 'opening' },
				},
				failed: {
					id: 'failed',
					on: { 'page.leaving': { actions: ['terminate', 'closeLms', 'release'] } },
				},
			},
		},
	},
});
