import type { Place } from '../model/progress.ts';
import type { Visit } from '../session/visit.ts';

/** Two places are the same screen of the module exactly when their keys are equal. */
export function placeKey(place: Place): string {
	return 'activity' in place
		? `${place.screen} ${String(place.activity)} ${String(place.at)}`
		: place.screen;
}

/** Changes when another screen appears, and not when only its language or its saved state does. */
export function screenKey({ phase }: Visit): string {
	if (phase.kind !== 'playing') return phase.kind;
	const { kind, place, readOnly } = phase.screen;
	return `${kind} ${placeKey(place)} ${readOnly ? 'earlier' : 'here'}`;
}

/** The kind of screen or phase, such as `scene` or `ended`: marked in the document for whoever follows it from outside. */
export function shownKind({ phase }: Visit): string {
	return phase.kind === 'playing' ? phase.screen.kind : phase.kind;
}
