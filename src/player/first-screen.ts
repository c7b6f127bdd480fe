import type { ModuleOutline } from '../model/module.ts';
import type { Visit, VisitHandle } from '../session/visit.ts';

/** A visit that stands still at *Start*, as a new learner meets it: what the document is prerendered from. */
export function createFirstScreen(outline: ModuleOutline): VisitHandle {
	const required = outline.activities.filter(({ required }) => required);
	return {
		visit: {
			phase: {
				kind: 'playing',
				reviewing: false,
				screen: {
					kind: 'start',
					state: 'new',
					place: { screen: 'start' },
					readOnly: false,
					minutesLeft: required.reduce((sum, { minutes }) => sum + minutes, 0),
				},
			},
			outline,
			saved: 'nothing',
			notices: [],
		},
		learnerName: undefined,
		send() {},
		moments: () => [],
		results: () => Promise.resolve(undefined),
		handoverCode: () => Promise.resolve(undefined),
		takeCode: () => Promise.resolve(undefined),
		learn: () => Promise.resolve(),
		subscribe: () => () => {},
	};
}

export function isAtStart({ phase }: Visit): boolean {
	return phase.kind === 'playing' && phase.screen.kind === 'start';
}

/** Whether a visit looks as the document was prerendered, so that what stands there can be taken over. */
export function isFirstScreen({ phase, saved, notices }: Visit): boolean {
	return (
		phase.kind === 'playing' &&
		phase.screen.kind === 'start' &&
		phase.screen.state === 'new' &&
		!phase.screen.readOnly &&
		!phase.reviewing &&
		saved === 'nothing' &&
		notices.length === 0
	);
}
