import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAtMost } from '../../src/lesson/ledger.ts';
import { carryOn } from '../../src/session/handover-code/carry-on.ts';
import { readCode, writeCode } from '../../src/session/handover-code/code.ts';
import { practiceOf } from '../../src/session/handover-code/practice-of.ts';
import { id } from '../fixtures/build-module.ts';
import { drawLock, drawProgress, lastRevision } from '../fixtures/random-progress.ts';

type Draw = <Value>(arbitrary: fc.Arbitrary<Value>) => Value;

/** Runs `check` with a draw of its own, many times. */
function forMany(check: (draw: Draw) => void): void {
	fc.assert(
		fc.property(fc.gen(), (gen) => {
			check((arbitrary) => gen(() => arbitrary));
		}),
		{ numRuns: 500 },
	);
}

test('a code of all gives back the very progress', () => {
	forMany((draw) => {
		const lock = drawLock(draw);
		const progress = drawProgress(draw, lock, lastRevision);

		const code = writeCode(lock, lastRevision, progress, 'all');

		expect(readCode(lock, lastRevision, code)).toEqual({ carries: 'all', progress });
	});
});

test('a code of practice gives back pages and scenarios, and nothing that was assessed', () => {
	forMany((draw) => {
		const lock = drawLock(draw);
		const progress = drawProgress(draw, lock, lastRevision);

		const code = writeCode(lock, lastRevision, progress, 'practice');

		const registration = id.registration(0);
		expect(readCode(lock, lastRevision, code)).toEqual({
			carries: 'practice',
			progress: { ...practiceOf(lock, progress), registration },
		});
	});
});

test('a later revision of the lock reads the codes of an earlier one; an earlier one says that it is newer', () => {
	forMany((draw) => {
		const lock = drawLock(draw);
		const revision = id.revision(draw(fc.integer({ min: 1, max: 3 })));
		const then = {
			...lock,
			activities: lock.activities.filter(({ born }) => born <= revision),
			objectives: lock.objectives.filter(({ born }) => born <= revision),
		};
		const progress = drawProgress(draw, then, revision);

		const code = writeCode(then, revision, progress, 'all');

		expect(readCode(lock, lastRevision, code)).toEqual({ carries: 'all', progress });
		const late = writeCode(lock, lastRevision, drawProgress(draw, lock, lastRevision), 'all');
		expect(readCode(then, revision, late)).toEqual({ kind: 'newer' });
	});
});

test('another module does not take the code', () => {
	forMany((draw) => {
		const lock = drawLock(draw);
		// An id of any other module.
		const other = { ...lock, module: `${lock.module}-2` as typeof lock.module };
		const code = writeCode(lock, lastRevision, drawProgress(draw, lock, lastRevision), 'all');

		expect(readCode(other, lastRevision, code)).toEqual({ kind: 'foreign' });
	});
});

test('taking a code never takes a fact away, and taking it twice is taking it once', () => {
	forMany((draw) => {
		const lock = drawLock(draw);
		const own = drawProgress(draw, lock, lastRevision);
		const progress = drawProgress(draw, lock, lastRevision);
		const carries = draw(fc.constantFrom('all' as const, 'practice' as const));
		const carried = {
			carries,
			progress: carries === 'all' ? progress : practiceOf(lock, progress),
		};

		const once = carryOn(lock, own, carried).progress;
		const twice = carryOn(lock, once, carried).progress;

		expect(isAtMost(own.ledger, once.ledger)).toBe(true);
		expect(isAtMost(carried.progress.ledger, once.ledger)).toBe(true);
		expect(twice.ledger).toEqual(once.ledger);
		expect(twice.logs).toEqual(once.logs);
	});
});

test('what was done here in a story is kept, or goes on', () => {
	forMany((draw) => {
		const lock = drawLock(draw);
		const own = drawProgress(draw, lock, lastRevision);
		const carried = {
			carries: 'practice' as const,
			progress: practiceOf(lock, drawProgress(draw, lock, lastRevision)),
		};

		const { progress, isCut } = carryOn(lock, own, carried);

		for (const { activity, entries } of own.logs) {
			const after = progress.logs.find((log) => log.activity === activity)?.entries ?? [];
			expect(after.length).toBeGreaterThanOrEqual(Math.min(entries.length, 1));
			if (isCut) continue;
			expect(after.length).toBeGreaterThan(0);
		}
	});
});
