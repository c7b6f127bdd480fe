import { assign } from 'xstate';
import { inContext, sessionSetup } from './session-setup.ts';
import { updateOnSucceeded } from './session-updates.ts';

/** A window that follows leads once the one before it has let go. */
export const leadershipRegion = sessionSetup.createStateConfig({
	initial: 'settled',
	states: {
		settled: { always: { guard: 'isFollowing', target: 'following' } },
		following: {
			// The visit is over, or about to be opened anew.
			always: { guard: 'isLmsClosed', target: 'settled' },
			invoke: {
				src: 'succeed',
				input: inContext,
				onDone: {
					target: 'settled',
					actions: assign(({ context, event }) => updateOnSucceeded(context, event.output)),
				},
				onError: { target: 'settled', actions: 'giveUpLeading' },
			},
		},
	},
});
