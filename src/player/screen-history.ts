import type { Place } from '../model/progress.ts';
import type { View } from './player-context.ts';
import { placeKey } from './screen-key.ts';

/** One step of the browser's history: a view, or a screen of the module. */
export interface Stop {
	readonly view: View;
	readonly place: Place;
}

/** What of a window the history needs. */
export interface HistoryWindow {
	readonly history: Pick<History, 'state' | 'pushState' | 'replaceState'>;
	addEventListener(type: 'popstate', listener: (event: { readonly state: unknown }) => void): void;
}

export interface ScreenHistory {
	/** Makes `stop` the newest step, unless the browser stands at it already. */
	record(stop: Stop): void;
	/** Calls back when the learner used the browser's Back or Forward. */
	onTravel(travel: (stop: Stop) => void): void;
}

/** Gives every screen a step of its own in the browser's history, without changing the address. */
export function createScreenHistory(window: HistoryWindow): ScreenHistory {
	// After a reload the browser still stands at the step it stood at.
	let here = stopIn(window.history.state);
	return {
		record(stop) {
			if (here !== undefined && isSameStop(stop, here)) return;
			const state = { handover: stop };
			if (here === undefined) window.history.replaceState(state, '');
			else window.history.pushState(state, '');
			here = stop;
		},
		onTravel(travel) {
			window.addEventListener('popstate', ({ state }) => {
				const stop = stopIn(state);
				if (stop === undefined) return;
				here = stop;
				travel(stop);
			});
		},
	};
}

function isSameStop(one: Stop, other: Stop): boolean {
	return one.view === other.view && placeKey(one.place) === placeKey(other.place);
}

/** Steps of other scripts, and those a link within the page made, are none of ours. */
function stopIn(state: unknown): Stop | undefined {
	return typeof state === 'object' && state !== null && 'handover' in state
		? // What `record` put there.
			(state.handover as Stop)
		: undefined;
}
