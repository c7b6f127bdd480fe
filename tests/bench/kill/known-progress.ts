import type { LearnerAction, LoadedModule } from '../../../src/lesson/action.ts';
import { createProgress } from '../../../src/lesson/progress.ts';
import type { CompiledModule } from '../../../src/model/module.ts';
import type { Progress } from '../../../src/model/progress.ts';
import { id } from '../../fixtures/build-module.ts';
import { loaded, onwardActions, perform, shown } from '../../fixtures/walk.ts';
import type { Step, Stored } from './in-page.ts';

export type Dice = () => number;

/** What the learner did, step by step, by the lesson's own rules: what a browser must hold is one of these. */
export class KnownProgress {
	readonly #module: LoadedModule;
	/** By the number of steps. */
	#after: Progress[] = [createProgress(id.registration(1))];

	constructor(compiled: CompiledModule) {
		this.#module = loaded(compiled);
	}

	get steps(): number {
		return this.#after.length - 1;
	}

	get #now(): Progress {
		const now = this.#after.at(-1);
		if (now === undefined) throw new Error('There is no progress.');
		return now;
	}

	/** True where nothing is to be decided any more. */
	get isOver(): boolean {
		return ['attempt-result', 'result'].includes(shown(this.#module, this.#now).kind);
	}

	get hasEntries(): boolean {
		return countOf(this.#now) > 0;
	}

	/** Takes one step more, and says how a learner does it. */
	next(dice: Dice): Step {
		const chance = dice();
		const screen = shown(this.#module, this.#now);
		if (screen.kind !== 'start' && chance < 0.08) return this.#stay('switch language');
		if (screen.back !== undefined && chance < 0.16) return this.#stay('look back');
		const actions = onwardActions(this.#module, this.#now);
		const action =
			screen.kind === 'tasks' ? actions[0] : actions[Math.floor(dice() * actions.length)];
		if (action === undefined) throw new Error(`Nothing leads on from ${screen.kind}.`);
		this.#after.push(perform(this.#module, this.#now, action));
		return stepOf(action);
	}

	#stay(how: 'switch language' | 'look back'): Step {
		this.#after.push(this.#now);
		return { do: how };
	}

	/** The screens that what is `stored` may lead to. */
	screensOf(stored: Stored | undefined): readonly (readonly [kind: string, heading?: string])[] {
		return this.#after
			.filter((one) => holds(one, stored))
			.map((one) => screenKey(this.#module, one));
	}

	/** Whether what is stored is what was done, and has all that was shown as saved after `saved` steps. */
	isKept(stored: Stored | undefined, saved: number): boolean {
		const acknowledged = this.#after[saved];
		const isKnown = this.#after.some((one) => holds(one, stored));
		return isKnown && countOf(acknowledged) <= (stored?.entries.length ?? 0);
	}

	/** Goes on where the learner stands now. False where that is at no screen that was known. */
	resume(stored: Stored | undefined, [kind, heading]: readonly [string, string]): boolean {
		const stands = this.#after.findLast((one) => {
			const [kindThere, headingThere = heading] = screenKey(this.#module, one);
			return holds(one, stored) && kindThere === kind && headingThere === heading;
		});
		if (stands === undefined) return false;
		const registration = id.registration(stored?.registration ?? stands.registration);
		this.#after = [{ ...stands, registration }];
		return true;
	}

	/** Draws follow the registration, which the browser made. */
	learnRegistration(stored: Stored | undefined): void {
		if (stored === undefined) return;
		const registration = id.registration(stored.registration);
		this.#after = this.#after.map((one) => ({ ...one, registration }));
	}
}

function screenKey(module: LoadedModule, progress: Progress): readonly [string, string?] {
	const screen = shown(module, progress);
	if (screen.kind === 'scene') return [screen.kind, screen.scene.heading];
	if (screen.kind === 'question') return [screen.kind, screen.question.stem];
	return [screen.kind];
}

/** Nothing is kept of one who made no entry. */
function holds(progress: Progress, stored: Stored | undefined): boolean {
	if (stored === undefined) return countOf(progress) === 0;
	const ofActivity = (activity: number) =>
		stored.entries.filter((row) => row.activity === activity).map(({ entry }) => entry);
	return (
		stored.entries.length === countOf(progress) &&
		JSON.stringify(stored.ledger) === JSON.stringify(progress.ledger) &&
		progress.logs.every(
			(log) => JSON.stringify(log.entries) === JSON.stringify(ofActivity(log.activity)),
		)
	);
}

function countOf(progress: Progress | undefined): number {
	return (progress?.logs ?? []).reduce((sum, { entries }) => sum + entries.length, 0);
}

function stepOf(action: LearnerAction): Step {
	if (action.type === 'choice.select') return { do: 'pick', values: [action.choice] };
	if (action.type === 'response.submit') return { do: 'pick', values: action.response.options };
	return { do: 'press' };
}
