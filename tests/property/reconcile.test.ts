import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAtMost } from '../../src/lesson/ledger.ts';
import type { Entry, Progress } from '../../src/model/progress.ts';
import { joinProgress } from '../../src/session/join-progress.ts';
import { reconcile } from '../../src/session/reconcile.ts';
import { decodeSuspendData } from '../../src/session/suspend-data/decode.ts';
import { encodeSuspendData } from '../../src/session/suspend-data/encode.ts';
import { id } from '../fixtures/build-module.ts';
import { drawLock, drawProgress, lastRevision, type Draw } from '../fixtures/random-progress.ts';

const learner = { id: 'jo', name: 'Jo' };

/** Two copies of one registration of the same module. */
function drawCopies(draw: Draw): [Progress, Progress] {
	const lock = drawLock(draw);
	const one = drawProgress(draw, lock, lastRevision);
	const other = drawProgress(draw, lock, lastRevision);
	return [one, { ...other, registration: one.registration }];
}

function forAll(law: (draw: Draw) => void): void {
	fc.assert(
		fc.property(fc.gen(), (gen) => {
			law((arbitrary) => gen(() => arbitrary));
		}),
		{ numRuns: 300 },
	);
}

function isBeginning(one: readonly Entry[], other: readonly Entry[]): boolean {
	return JSON.stringify(other.slice(0, one.length)) === JSON.stringify(one);
}

test('a copy joined with itself is that copy', () => {
	forAll((draw) => {
		const [copy] = drawCopies(draw);

		expect(joinProgress(copy, copy)).toEqual({ progress: copy, isCut: false });
	});
});

test('no fact of either copy is lost', () => {
	forAll((draw) => {
		const [lms, device] = drawCopies(draw);

		const { progress } = joinProgress(lms, device);

		expect(isAtMost(lms.ledger, progress.ledger)).toBe(true);
		expect(isAtMost(device.ledger, progress.ledger)).toBe(true);
	});
});

test('every log is one of the two, and none is missing', () => {
	forAll((draw) => {
		const [lms, device] = drawCopies(draw);

		const { progress } = joinProgress(lms, device);

		const activities = new Set([...lms.logs, ...device.logs].map(({ activity }) => activity));
		expect(new Set(progress.logs.map(({ activity }) => activity))).toEqual(activities);
		for (const log of progress.logs) expect([...lms.logs, ...device.logs]).toContainEqual(log);
	});
});

test('nothing of the LMS’s copy is lost, and of this device’s only where that is said', () => {
	forAll((draw) => {
		const [lms, device] = drawCopies(draw);

		const { progress, isCut } = joinProgress(lms, device);

		const keeps = (copy: Progress) =>
			copy.logs.every(({ activity, entries }) => {
				const kept = progress.logs.find((log) => log.activity === activity)?.entries ?? [];
				return isBeginning(entries, kept);
			});
		expect(keeps(lms)).toBe(true);
		expect(isCut || keeps(device)).toBe(true);
	});
});

test('a device that is ahead of the LMS by some entries stays where it is', () => {
	forAll((draw) => {
		const [device] = drawCopies(draw);
		const lms: Progress = {
			...device,
			place: { screen: 'tasks' },
			logs: device.logs.flatMap((log) => {
				const entries = log.entries.slice(0, draw(fc.nat({ max: log.entries.length })));
				return entries.length === 0 ? [] : [{ ...log, entries }];
			}),
		};

		expect(joinProgress(lms, device)).toEqual({ progress: device, isCut: false });
	});
});

test('what this device reported is not set aside when it comes back from the LMS', () => {
	forAll((draw) => {
		const lock = drawLock(draw);
		const device = drawProgress(draw, lock, lastRevision);
		const fromLms = decodeSuspendData(lock, encodeSuspendData(lock, lastRevision, device));

		const decision = reconcile({ learner, suspendData: 'Abc' }, fromLms, {
			progress: device,
			acknowledged: true,
			changedAt: 0,
		});

		expect(decision).toEqual({ kind: 'resume', progress: device, notices: [] });
	});
});

test('of different registrations the LMS’s is taken whole', () => {
	forAll((draw) => {
		const [lms, device] = drawCopies(draw);
		const held = { ...device, registration: id.registration((lms.registration + 1) >>> 0) };

		const decision = reconcile({ learner, suspendData: 'Abc' }, lms, {
			progress: held,
			acknowledged: draw(fc.boolean()),
			changedAt: 0,
		});

		expect(decision).toMatchObject({ kind: 'resume', progress: lms });
	});
});

test('without a learner, nothing that only this device holds is resumed in silence', () => {
	forAll((draw) => {
		const [lms, device] = drawCopies(draw);
		const isSame = draw(fc.boolean());
		const fromLms = draw(fc.boolean())
			? { ...lms, registration: id.registration((lms.registration + (isSame ? 0 : 1)) >>> 0) }
			: undefined;
		const suspendData = draw(fc.constantFrom('', 'Abc'));

		const decision = reconcile({ suspendData }, fromLms, {
			progress: device,
			acknowledged: draw(fc.boolean()),
			changedAt: 0,
		});

		expect(decision.kind).toBe(fromLms === undefined ? 'ask' : 'resume');
		if (fromLms !== undefined && !isSame) expect(decision).toMatchObject({ progress: fromLms });
	});
});
