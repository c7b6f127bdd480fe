import type { Behaviour } from '../behaviour/behaviour.ts';

/** One way in which an LMS differs from the standard, or from what one would expect. */
export interface Quirk {
	readonly name: string;
	/** What content notices of it, in a sentence. */
	readonly about: string;
	apply(behaviour: Behaviour): Behaviour;
}
