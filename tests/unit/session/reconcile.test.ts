import { describe, expect, test } from 'vitest';
import type { Entry, Progress } from '../../../src/model/progress.ts';
import { reconcile } from '../../../src/session/reconcile.ts';
import { id } from '../../fixtures/build-module.ts';

const jo = { learner: { id: 'jo', name: 'Jo' }, suspendData: 'Abc' };
const nobody = { suspendData: 'Abc' };
const choices = [1, 2, 3, 4].map((scene): Entry => ({
	kind: 'chose',
	scene: id.scene(scene),
	choice: id.choice(1),
}));

function progress(registration: number, entries: readonly Entry[], at = entries.length): Progress {
	const activity = id.activity(1);
	const log = { activity, revision: id.revision(1), entries };
	return {
		registration: id.registration(registration),
		place: { screen: 'step', activity, at },
		ledger: { activities: [], objectives: [] },
		logs: entries.length === 0 ? [] : [log],
	};
}

function stored(held: Progress, acknowledged = false) {
	return { progress: held, acknowledged, changedAt: 0 };
}

function restarted(keep: number): Entry {
	return { kind: 'restarted', keep };
}

describe('the same registration', () => {
	test('goes on where this device went further', () => {
		const device = progress(1, choices);

		const decision = reconcile(jo, progress(1, choices.slice(0, 2)), stored(device));

		expect(decision).toEqual({ kind: 'resume', progress: device, notices: [] });
	});

	test('goes on where the LMS knows more, and nothing is set aside', () => {
		const lms = progress(1, choices);

		const decision = reconcile(jo, lms, stored(progress(1, choices.slice(0, 2))));

		expect(decision).toEqual({ kind: 'resume', progress: lms, notices: [] });
	});

	test('stands where this device stood when the entries are the same', () => {
		const device = { ...progress(1, choices), place: { screen: 'tasks' as const } };

		const decision = reconcile(jo, progress(1, choices), stored(device));

		expect(decision).toMatchObject({ kind: 'resume', progress: { place: { screen: 'tasks' } } });
	});

	test('takes the way the LMS knows where the two part, and says so', () => {
		const lms = progress(1, choices.slice(0, 2));
		const device = progress(1, [...choices.slice(0, 1), ...choices.slice(2, 4)]);

		const decision = reconcile(jo, lms, stored(device));

		expect(decision).toEqual({
			kind: 'resume',
			progress: lms,
			notices: ['device-copy-set-aside'],
		});
	});

	test('keeps the practice runs that suspend data leaves out', () => {
		const [first, second, third] = choices;
		if (!first || !second || !third) throw new Error('There are four choices.');
		const device = progress(1, [first, second, restarted(0), first, restarted(1), third], 2);
		const lms = progress(1, [first, second, restarted(1), third], 2);

		expect(reconcile(jo, lms, stored(device))).toEqual({
			kind: 'resume',
			progress: device,
			notices: [],
		});
	});

	test('joins what either side knows for a fact', () => {
		const facts = { activity: id.activity(2), finished: 1, attempts: 0, passed: false };
		const lms = { ...progress(1, []), ledger: { activities: [facts], objectives: [] } };
		const device = {
			...progress(1, choices),
			ledger: { activities: [], objectives: [id.objective(1)] },
		};

		expect(reconcile(jo, lms, stored(device))).toMatchObject({
			progress: {
				ledger: { activities: [facts], objectives: [1] },
				logs: device.logs,
				place: lms.place,
			},
		});
	});
});

describe('different registrations', () => {
	test('let the LMS win whole, and the learner is told', () => {
		const lms = progress(2, choices.slice(0, 1));

		expect(reconcile(jo, lms, stored(progress(1, choices)))).toEqual({
			kind: 'resume',
			progress: lms,
			notices: ['device-copy-set-aside'],
		});
	});

	test('say nothing of what may be somebody else’s', () => {
		const decision = reconcile(nobody, progress(2, []), stored(progress(1, choices)));

		expect(decision).toMatchObject({ kind: 'resume', notices: [] });
	});
});

describe('an LMS that holds nothing', () => {
	const empty = { ...jo, suspendData: '' };

	test('leaves the start to a learner whom this device does not know', () => {
		expect(reconcile(empty, undefined, undefined)).toEqual({ kind: 'new', notices: [] });
	});

	test('lets go on what was never acknowledged', () => {
		const device = progress(1, choices);

		expect(reconcile(empty, undefined, stored(device))).toEqual({
			kind: 'resume',
			progress: device,
			notices: [],
		});
	});

	test('begins anew what an LMS once acknowledged', () => {
		const decision = reconcile(empty, undefined, stored(progress(1, choices), true));

		expect(decision).toEqual({ kind: 'new', notices: [] });
	});

	test('has nobody in particular asked', () => {
		const device = progress(1, choices);

		expect(reconcile({ suspendData: '' }, undefined, stored(device, true))).toMatchObject({
			kind: 'ask',
			progress: device,
		});
	});
});

describe('an LMS whose data cannot be read', () => {
	test('gives way to what this device holds, even acknowledged', () => {
		const device = progress(1, choices);

		expect(reconcile(jo, undefined, stored(device, true))).toMatchObject({
			kind: 'resume',
			progress: device,
		});
	});

	test('is a new start that is said to be one', () => {
		expect(reconcile(jo, undefined, undefined)).toEqual({
			kind: 'new',
			notices: ['record-unreadable'],
		});
	});
});
