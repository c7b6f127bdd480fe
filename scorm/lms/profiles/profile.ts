import type { Behaviour } from '../behaviour/behaviour.ts';
import { scorm12 } from '../behaviour/scorm12.ts';
import { scorm2004 } from '../behaviour/scorm2004.ts';
import type { Quirk } from '../quirks/quirk.ts';
import type { Standard } from '../standard.ts';

/** What a profile's behaviour rests on. */
export type Evidence =
	'modelled from its source, not tested on the real system' | 'as the standard says';

/** An LMS to act like: the standard as it is written, and a list of quirks. */
export interface Profile {
	readonly id: string;
	readonly name: string;
	readonly standard: Standard;
	readonly evidence: Evidence;
	readonly quirks: readonly Quirk[];
	/** The standard's behaviour with every quirk applied, in their order. */
	readonly behaviour: Behaviour;
}

export function createProfile(about: Omit<Profile, 'behaviour'>): Profile {
	const base = about.standard === 'scorm12' ? scorm12 : scorm2004;
	const behaviour = about.quirks.reduce((so, quirk) => quirk.apply(so), base);
	return { ...about, behaviour };
}
