import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import type { Lms } from '../fixtures/lms/lms.ts';
import { passed, question, report } from '../fixtures/lms/report.ts';
import * as standIns from '../fixtures/lms/stand-in.ts';
import { createScormAgainLms } from '../fixtures/lms/scorm-again.ts';
import { createLmsHarness, type TrackerVisit } from '../contract/tracker-harness.ts';

/** What can happen between two reports. */
type Act = 'go on' | 'report' | 'network fails' | 'network is back' | 'leave and come back';

const acts = fc.array(
	fc.constantFrom<Act>(
		'go on',
		'report',
		'network fails',
		'network is back',
		'leave and come back',
	),
	{ minLength: 1, maxLength: 30 },
);

const lastStep = 8;

/** Where a learner is after so many steps: two scenes, then six questions, then passed. */
function reportAfter(step: number): Report {
	const slots = Array.from({ length: 6 }, (_, slot) =>
		question(`slot-${slot}`, step > slot + 2 ? (slot % 2 === 0 ? 'a' : 'b') : undefined),
	);
	const parts = { suspendData: `Step${step}`, location: `step ${step}`, interactions: slots };
	return step < lastStep ? report(parts) : passed({ ...parts, score: 66.67 });
}

interface Walk {
	readonly lms: Lms;
	/** What is certain to be in the record: the step of the last acknowledged report. */
	readonly acknowledged: number;
	readonly recordedThen: string;
	readonly visit: TrackerVisit;
	readonly step: number;
}

async function walk(createLms: () => Lms, happenings: readonly Act[]): Promise<Walk> {
	const lms = createLms();
	const harness = createLmsHarness(lms);
	let visit = harness.visit();
	await visit.tracker.launch();
	let [step, acknowledged, recordedThen] = [1, 0, ''];
	for (const act of happenings) {
		visit.wait(5);
		switch (act) {
			case 'go on':
				step = Math.min(step + 1, lastStep);
				break;
			case 'report':
				await visit.tracker.report(reportAfter(step)).then(
					() => {
						acknowledged = step;
						recordedThen = lms.recorded('cmi.suspend_data');
					},
					() => undefined,
				);
				break;
			case 'network fails':
				lms.network.isUp = false;
				break;
			case 'network is back':
				lms.network.isUp = true;
				break;
			case 'leave and come back':
				visit.tracker.terminate(reportAfter(step));
				visit = harness.visit();
				await visit.tracker.launch();
				visit.wait(5);
				break;
		}
	}
	return { lms, acknowledged, recordedThen, visit, step };
}

const systems = [
	['scorm-again', createScormAgainLms],
	['the standard', standIns.createStandard],
	['ESR', standIns.createEsr],
	['Learning Hub', standIns.createLearningHub],
	['Moodle', standIns.createMoodle],
	['Moodle with lax limits', standIns.createMoodleLax],
	['Totara', standIns.createTotara],
] as const;

for (const [name, createLms] of systems) {
	test(`whatever happens, one report over a working network makes ${name} show it`, async () => {
		await fc.assert(
			fc.asyncProperty(acts, async (happenings) => {
				const { lms, visit, step } = await walk(createLms, happenings);

				lms.network.isUp = true;
				const acknowledgement = await visit.tracker.report(reportAfter(step));

				const wanted = reportAfter(step);
				expect(acknowledgement).toBe('record');
				expect(lms.recorded('cmi.suspend_data')).toBe(wanted.suspendData);
				expect(lms.recorded('cmi.core.lesson_location')).toBe(wanted.location);
				// An `incomplete` lost on the way has no stand-in that does no harm: it waits for the next visit.
				expect(wanted.success === 'passed' ? ['passed'] : ['incomplete', '']).toContain(
					lms.recorded('cmi.core.lesson_status'),
				);
				expect(lms.recorded('cmi.core.score.raw')).toBe(
					wanted.score === undefined ? '' : String(wanted.score),
				);
			}),
		);
	});

	test(`what was acknowledged is in the record of ${name}`, async () => {
		await fc.assert(
			fc.asyncProperty(acts, async (happenings) => {
				const { acknowledged, recordedThen } = await walk(createLms, happenings);

				expect(recordedThen).toBe(acknowledged === 0 ? '' : `Step${acknowledged}`);
			}),
		);
	});

	test(`a pass is never lowered in ${name}`, async () => {
		await fc.assert(
			fc.asyncProperty(acts, async (happenings) => {
				const { lms } = await walk(createLms, happenings);

				const firstPass = lms.statuses.findIndex((status) => status !== 'incomplete');
				const after = firstPass < 0 ? [] : lms.statuses.slice(firstPass);
				expect(after.filter((status) => !['passed', 'completed'].includes(status))).toEqual([]);
			}),
		);
	});
}

test('every interaction is recorded in its slot where the LMS sends all it holds', async () => {
	await fc.assert(
		fc.asyncProperty(acts, async (happenings) => {
			const { lms, visit, step } = await walk(createScormAgainLms, happenings);

			lms.network.isUp = true;
			await visit.tracker.report(reportAfter(step));

			for (const [slot, { id, outcome }] of reportAfter(step).interactions.entries()) {
				if (outcome === undefined) continue;
				expect(lms.recorded(`cmi.interactions.${slot}.id`)).toBe(id);
				expect(lms.recorded(`cmi.interactions.${slot}.result`)).toBe(outcome.result);
			}
		}),
	);
});
