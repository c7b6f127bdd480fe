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

/** Facts and entries, whichever log was written first. */
function whatWasDone({ ledger, logs }: Progress) {
	return { ledger, logs: logs.toSorted((one, other) => one.activity - other.activity) };
}

test('whichever copy comes first, the facts are the same', () => {
	forAll((draw) => {
		const [one, other] = drawCopies(draw);

		expect(joinProgress(one, other).progress.ledger).toEqual(
			joinProgress(other, one).progress.ledger,
		);
	});
});

test('a copy joined once more changes nothing', () => {
	forAll((draw) => {
		const [lms, device] = drawCopies(draw);
		const { progress } = joinProgress(lms, device);

		expect(joinProgress(progress, device).progress).toEqual(progress);
		expect(whatWasDone(joinProgress(lms, progress).progress)).toEqual(whatWasDone(progress));
	});
});

test('three copies have the same facts in whichever order they are joined', () => {
	forAll((draw) => {
		const [one, other] = drawCopies(draw);
		const [third] = drawCopies(draw);
		const join = (first: Progress, second: Progress) => joinProgress(first, second).progress;

		expect(join(join(one, other), third).ledger).toEqual(join(one, join(other, third)).ledger);
	});
});

test('copies of one way, each further than the one before, join to the furthest in whichever order', () => {
	forAll((draw) => {
		const lock = drawLock(draw);
		const last = drawProgress(draw, lock, lastRevision);
		const earlier = (of: Progress): Progress => ({
			...of,
			logs: of.logs.flatMap((log) => {
				const entries = log.entries
					.filter(({ kind }) => kind !== 'restarted')
					.slice(0, draw(fc.nat({ max: log.entries.length })));
				return entries.length === 0 ? [] : [{ ...log, entries }];
			}),
		});
		const furthest = {
			...last,
			logs: last.logs.map((log) => ({
				...log,
				entries: log.entries.filter(({ kind }) => kind !== 'restarted'),
			})),
		};
		const middle = earlier(furthest);
		const first = earlier(middle);
		const join = (one: Progress, other: Progress) => joinProgress(one, other).progress;
		const orders = [
			join(join(first, middle), furthest),
			join(furthest, join(middle, first)),
			join(join(middle, furthest), first),
		];

		for (const joined of orders) expect(whatWasDone(joined)).toEqual(whatWasDone(furthest));
	});
});
