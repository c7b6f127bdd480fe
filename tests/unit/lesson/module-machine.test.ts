import { describe, expect, test } from 'vitest';
import { emptyLedger } from '../../../src/lesson/ledger.ts';
import { activityStateIn, moduleSnapshot } from '../../../src/lesson/module-machine.ts';
import { attemptsLeft, currentRound } from '../../../src/lesson/rounds.ts';
import { minutesLeft } from '../../../src/lesson/tasks.ts';
import type { ActivityFacts, Ledger } from '../../../src/model/progress.ts';
import { assessment, compiledModule, id, page, scenario } from '../../fixtures/build-module.ts';

/** Page 1 is on objective 1, scenario 2 on objective 2, assessment 3 on both, with three attempts. */
const { outline } = compiledModule({
	activities: [page({ number: 1 }), scenario({ number: 2 }), assessment({ number: 3 })],
});

type Facts = Partial<ActivityFacts> & { readonly activity: ActivityFacts['activity'] };

function ledger(objectives: readonly number[], ...facts: readonly Facts[]): Ledger {
	return {
		objectives: objectives.map(id.objective),
		activities: facts.map((one) => ({ finished: 0, attempts: 0, passed: false, ...one })),
	};
}
const finished = (activity: number, round = 1): Facts => ({
	activity: id.activity(activity),
	finished: round,
});
const tried = (attempts: number, passed = false): Facts => ({
	activity: id.activity(3),
	finished: 1,
	attempts,
	passed,
});

function statesAfter(facts: Ledger) {
	const snapshot = moduleSnapshot(outline, facts);
	return outline.activities.map(({ number }) => activityStateIn(snapshot, number));
}

const third = outline.activities[2];
if (third === undefined) throw new Error('No assessment.');

describe('the task list', () => {
	test('is all open at first', () => {
		expect(statesAfter(emptyLedger)).toEqual(['open', 'open', 'open']);
	});

	test('shows what is finished, and leaves a failed assessment open while attempts are left', () => {
		const facts = ledger([], finished(1), finished(2), tried(2));

		expect(statesAfter(facts)).toEqual(['finished', 'finished', 'open']);
		expect(attemptsLeft(outline, facts, third)).toBe(1);
	});

	test('reopens after the last attempt what has a missed objective, and closes the assessment', () => {
		const facts = ledger([2], finished(1), finished(2), tried(3));

		expect(statesAfter(facts)).toEqual(['reopened', 'finished', 'closed']);
		expect(attemptsLeft(outline, facts, third)).toBe(0);
		expect(currentRound(outline, facts)).toBe(2);
	});

	test('leaves what was never finished open, and the assessment waits for it all the same', () => {
		const facts = ledger([2], finished(2), tried(3));

		expect(statesAfter(facts)).toEqual(['open', 'finished', 'closed']);
	});

	test('gives new attempts once what was missed is finished again', () => {
		const facts = ledger([2], finished(1, 2), finished(2), tried(3));

		expect(statesAfter(facts)).toEqual(['finished', 'finished', 'open']);
		expect(attemptsLeft(outline, facts, third)).toBe(3);
	});

	test('does not close again before the new attempts are used up', () => {
		const states = [4, 5, 6].map(
			(attempts) => statesAfter(ledger([2], finished(1, 2), finished(2), tried(attempts)))[2],
		);

		expect(states).toEqual(['open', 'open', 'closed']);
	});

	test('gives new attempts at once where no other activity has a missed objective', () => {
		const facts = ledger([1, 2], finished(1), finished(2), tried(3));

		expect(statesAfter(facts)).toEqual(['finished', 'finished', 'open']);
		expect(attemptsLeft(outline, facts, third)).toBe(3);
	});

	test('is done with an assessment once it is passed, and reopens nothing for it', () => {
		const facts = ledger([], finished(1), finished(2), tried(3, true));

		expect(statesAfter(facts)).toEqual(['finished', 'finished', 'passed']);
		expect(attemptsLeft(outline, facts, third)).toBe(0);
		expect(currentRound(outline, facts)).toBe(1);
	});

	test('lets an attempt begin in an open assessment only', () => {
		const begin = (activity: number) => ({
			type: 'attempt.begin' as const,
			activity: id.activity(activity),
		});
		const open = moduleSnapshot(outline, emptyLedger);
		const closed = moduleSnapshot(outline, ledger([], finished(1), tried(3)));
		const passed = moduleSnapshot(outline, ledger([], tried(1, true)));

		expect(open.can(begin(3))).toBe(true);
		expect(open.can(begin(2))).toBe(false);
		expect(closed.can(begin(3))).toBe(false);
		expect(passed.can(begin(3))).toBe(false);
	});
});

describe('the minutes left', () => {
	test('are those of required activities still to be done, or done again', () => {
		const optional = compiledModule({ activities: [page(), page({ number: 2 })], optional: [2] });

		expect(minutesLeft(outline, emptyLedger)).toBe(15);
		expect(minutesLeft(outline, ledger([], finished(1)))).toBe(10);
		expect(minutesLeft(outline, ledger([2], finished(1), finished(2), tried(3)))).toBe(10);
		expect(minutesLeft(optional.outline, emptyLedger)).toBe(5);
	});
});
