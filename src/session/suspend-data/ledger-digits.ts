import { factsOf } from '../../lesson/ledger.ts';
import type { Revision } from '../../model/ids.ts';
import type { ActivityShape, LockShape } from '../../model/lock.ts';
import type { ActivityFacts, Ledger } from '../../model/progress.ts';
import type { DigitReader, DigitWriter } from './digits.ts';
import { bornBy } from './lock-history.ts';

/** 0 to 10,000, and one more for "none". */
const BEST_RADIX = 10_002;
const ATTEMPTS_GROUP = 4;
const ROUNDS_GROUP = 4;

/** A bit for each page, scenario and objective; an assessment that was begun pays for its facts. */
export function writeLedger(
	digits: DigitWriter,
	shape: LockShape,
	revision: Revision,
	ledger: Ledger,
): void {
	const activities = bornBy(shape.activities, revision);
	const facts = activities.map(({ number }) => factsOf(ledger, number));
	for (const [index, activity] of activities.entries()) {
		const its = facts[index];
		if (its !== undefined) writeFacts(digits, activity, its);
	}
	for (const { number } of bornBy(shape.objectives, revision)) {
		digits.flag(ledger.objectives.includes(number));
	}
	const again = facts.flatMap(({ finished }, index) => (finished > 1 ? [{ index, finished }] : []));
	digits.count(again.length, ROUNDS_GROUP);
	for (const { index, finished } of again) {
		digits.digit(index, activities.length);
		digits.count(finished - 2, ROUNDS_GROUP);
	}
}

export function readLedger(digits: DigitReader, shape: LockShape, revision: Revision): Ledger {
	const activities = bornBy(shape.activities, revision);
	const facts = activities.map((activity) => readFacts(digits, activity));
	const objectives = bornBy(shape.objectives, revision)
		.map(({ number }) => number)
		.filter(() => digits.flag());
	for (let left = digits.count(ROUNDS_GROUP); left > 0; left--) {
		const index = digits.digit(activities.length);
		const finished = digits.count(ROUNDS_GROUP) + 2;
		const its = facts[index];
		if (its !== undefined) facts[index] = { ...its, finished };
	}
	return { activities: facts.filter(hasFacts), objectives };
}

function writeFacts(digits: DigitWriter, { kind }: ActivityShape, facts: ActivityFacts): void {
	if (kind === 'assessment') {
		digits.flag(hasFacts(facts));
		if (!hasFacts(facts)) return;
		digits.count(facts.attempts, ATTEMPTS_GROUP);
		digits.flag(facts.passed);
		digits.digit(facts.best === undefined ? 0 : facts.best + 1, BEST_RADIX);
	}
	digits.flag(facts.finished > 0);
}

function readFacts(digits: DigitReader, { kind, number }: ActivityShape): ActivityFacts {
	const none = { activity: number, finished: 0, attempts: 0, passed: false };
	if (kind !== 'assessment') return { ...none, finished: digits.digit(2) };
	if (!digits.flag()) return none;
	const attempts = digits.count(ATTEMPTS_GROUP);
	const passed = digits.flag();
	const best = digits.digit(BEST_RADIX) - 1;
	const finished = digits.digit(2);
	return { ...none, attempts, passed, finished, ...(best >= 0 && { best }) };
}

function hasFacts({ finished, attempts, passed, best }: ActivityFacts): boolean {
	return finished > 0 || attempts > 0 || passed || best !== undefined;
}
