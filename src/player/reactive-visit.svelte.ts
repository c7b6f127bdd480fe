import { createSubscriber } from 'svelte/reactivity';
import type { Visit, VisitHandle } from '../session/visit.ts';

/** A visit whose changes are seen by whatever component read it. */
export class ReactiveVisit {
	readonly #handle: VisitHandle;
	readonly #track: () => void;

	constructor(handle: VisitHandle) {
		this.#handle = handle;
		this.#track = createSubscriber((update) => handle.subscribe(update));
	}

	get current(): Visit {
		this.#track();
		return this.#handle.visit;
	}
}
