import type { Assessment } from '../../src/model/activity.ts';
import type { ActivityNumber, Registration } from '../../src/model/ids.ts';
import type { Entry, Progress } from '../../src/model/progress.ts';
import { faultyModule } from './faulty-module.ts';

/** Every entry that a learner really made, by registration: kept apart from the product. */
export class Made {
	readonly #counts = new Map<string, number>();
	readonly #answers = new Map<Registration, Extract<Entry, { kind: 'answered' }>[]>();

	note(registration: Registration, activity: ActivityNumber, entry: Entry): void {
		const name = nameOf(registration, activity, entry);
		this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
		if (entry.kind === 'answered') {
			this.#answers.set(registration, [...(this.#answers.get(registration) ?? []), entry]);
		}
	}

	/** What `progress` holds that nobody did, or did less often. */
	inventedIn({ registration, logs, ledger }: Progress): string | undefined {
		const counts = new Map<string, number>();
		for (const { activity, entries } of logs) {
			for (const entry of entries) {
				if (entry.kind !== 'chose' && entry.kind !== 'answered') continue;
				const name = nameOf(registration, activity, entry);
				counts.set(name, (counts.get(name) ?? 0) + 1);
			}
			const answered = entries.flatMap((entry) =>
				entry.kind === 'answered' ? [`${entry.attempt}/${entry.question}`] : [],
			);
			if (new Set(answered).size < answered.length) return `counted twice in ${activity}`;
		}
		for (const [name, count] of counts) {
			if (count > (this.#counts.get(name) ?? 0)) return `${name}, ${count} times`;
		}
		const best = this.#best(registration);
		for (const facts of ledger.activities) {
			if (facts.passed && best < needed) return `a pass with ${best} right`;
			if ((facts.best ?? 0) > (best / drawn) * 10_000) return `a score of ${facts.best ?? 0}`;
		}
		return undefined;
	}

	/** The most questions that were answered rightly in one attempt, whichever answer of two windows counts. */
	#best(registration: Registration): number {
		const answers = this.#answers.get(registration) ?? [];
		const attempts = [...new Set(answers.map(({ attempt }) => attempt))];
		const scores = attempts.map((of) => {
			const right = answers.filter((answer) => answer.attempt === of && isRight(answer));
			return Math.min(drawn, new Set(right.map(({ question }) => question)).size);
		});
		return Math.max(0, ...scores);
	}
}

const assessment = faultyModule.activities.find(
	(activity): activity is Assessment => activity.kind === 'assessment',
);
const outline = faultyModule.outline.activities.find(({ kind }) => kind === 'assessment');
const drawn = outline?.assessment?.questions ?? 0;
const needed = outline?.assessment?.needed ?? 0;

function isRight({ question, response }: Extract<Entry, { kind: 'answered' }>): boolean {
	const options = assessment?.questions.find(({ number }) => number === question)?.options ?? [];
	return options.every(({ correct, number }) => correct === response.options.includes(number));
}

/** Names an entry of a registration, the same wherever it is met. */
export function nameOf(registration: Registration, activity: ActivityNumber, entry: Entry): string {
	const what =
		entry.kind === 'chose'
			? `${entry.scene}>${entry.choice}`
			: entry.kind === 'answered'
				? `${entry.attempt}/${entry.question}=${entry.response.options.join()}`
				: entry.kind;
	return `${registration}: ${activity} ${entry.kind} ${what}`;
}
