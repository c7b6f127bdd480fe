import { assign } from 'xstate';
import { isScreenLoaded } from './session-guards.ts';
import { inContext, sessionSetup } from './session-setup.ts';
import { mergeContent } from './session-updates.ts';

/** Loads the content of one activity after another, what the learner waits for first. */
export const contentRegion = sessionSetup.createStateConfig({
	initial: 'idle',
	states: {
		idle: { always: { guard: 'hasMissingContent', target: 'loading' } },
		loading: {
			invoke: {
				src: 'content',
				input: inContext,
				onDone: {
					target: 'idle',
					actions: assign(({ context, event }) => ({
						module: mergeContent(context.module, event.output),
						contentFailures: 0,
					})),
				},
				onError: {
					target: 'waiting',
					actions: assign({ contentFailures: ({ context }) => context.contentFailures + 1 }),
				},
			},
		},
		waiting: {
			always: { guard: 'isPendingNew', target: 'loading' },
			on: { 'network.online': 'idle' },
			after: { contentPause: 'idle' },
		},
	},
});

/** Puts the module into the language asked for, once all that the screen needs is there in it. */
export const languageRegion = sessionSetup.createStateConfig({
	initial: 'idle',
	on: { 'language.set': { actions: 'setLanguage' } },
	states: {
		idle: { always: { guard: 'isOtherLanguage', target: 'loading' } },
		loading: {
			invoke: {
				src: 'translate',
				input: inContext,
				onDone: [
					{
						// The learner may have moved on, or changed their mind, meanwhile.
						guard: ({ context, event }) =>
							event.output.outline.language === context.language &&
							isScreenLoaded({ ...context, module: event.output }),
						target: 'idle',
						actions: assign(({ event }) => ({ module: event.output })),
					},
					{ target: 'idle' },
				],
				onError: {
					target: 'idle',
					actions: assign({ language: ({ context }) => context.module.outline.language }),
				},
			},
		},
	},
});
