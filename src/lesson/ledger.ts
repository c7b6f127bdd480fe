import type { ActivityNumber } from '../model/ids.ts';
import type { ActivityFacts, Ledger } from '../model/progress.ts';

export const emptyLedger: Ledger = { activities: [], objectives: [] };

/** What the ledger knows of an activity; of one it does not name, that nothing was done. */
export function factsOf(ledger: Ledger, activity: ActivityNumber): ActivityFacts {
	return (
		ledger.activities.find((facts) => facts.activity === activity) ?? {
			activity,
			finished: 0,
			attempts: 0,
			passed: false,
		}
	);
}

/** Both ledgers' facts, by maximum. */
export function mergeLedgers(one: Ledger, other: Ledger): Ledger {
	return {
		activities: union(
			one.activities.map(({ activity }) => activity),
			other.activities.map(({ activity }) => activity),
		).map((activity) => mergeFacts(factsOf(one, activity), factsOf(other, activity))),
		objectives: union(one.objectives, other.objectives),
	};
}

/** True where `other` knows every fact of `one`. */
export function isAtMost(one: Ledger, other: Ledger): boolean {
	return (
		one.objectives.every((objective) => other.objectives.includes(objective)) &&
		one.activities.every((facts) => {
			const most = factsOf(other, facts.activity);
			return (
				facts.finished <= most.finished &&
				facts.attempts <= most.attempts &&
				(most.passed || !facts.passed) &&
				(facts.best ?? -1) <= (most.best ?? -1)
			);
		})
	);
}

function mergeFacts(one: ActivityFacts, other: ActivityFacts): ActivityFacts {
	const best = Math.max(one.best ?? -1, other.best ?? -1);
	return {
		activity: one.activity,
		finished: Math.max(one.finished, other.finished),
		attempts: Math.max(one.attempts, other.attempts),
		passed: one.passed || other.passed,
		...(best >= 0 && { best }),
	};
}

function union<Item extends number>(one: readonly Item[], other: readonly Item[]): Item[] {
	return [...new Set([...one, ...other])].sort((left, right) => left - right);
}
