import { describe, expect, test } from 'vitest';
import { TrackingError } from '../../src/session/tracker.ts';
import { beforeFirstEntry, passed, report } from '../fixtures/lms/report.ts';
import type { TrackerHarness } from './tracker-harness.ts';

/** What a session may count on, whatever standard the tracker speaks. */
export function testTracker(
	name: string,
	createHarness: () => TrackerHarness,
	{ opensAgain }: { readonly opensAgain: boolean },
): void {
	describe(`the ${name} tracker`, () => {
		test('launches a new learner with nothing', async () => {
			const { tracker } = createHarness().visit();

			const launch = await tracker.launch();

			expect(launch).toMatchObject({ mode: 'normal', suspendData: '', alreadyPassed: false });
			expect(launch.recordedBy).not.toBe('');
		});

		test('resolves a report before the first entry', async () => {
			const { tracker } = createHarness().visit();
			await tracker.launch();

			const acknowledgement = tracker.report(beforeFirstEntry);

			await expect(acknowledgement).resolves.toBeTypeOf('string');
		});

		test('acknowledges the same report alike, however often it is made', async () => {
			const { tracker } = createHarness().visit();
			await tracker.launch();

			const first = await tracker.report(report());
			const second = await tracker.report(report());

			expect(second).toBe(first);
		});

		test('terminates without a launch, and twice', async () => {
			const { tracker } = createHarness().visit();

			tracker.terminate();
			await tracker.launch();
			tracker.terminate(passed());
			tracker.terminate(passed());

			expect(tracker.terminate()).toBeUndefined();
		});

		test('can be launched again after it was terminated, where the LMS allows it', async () => {
			const { tracker } = createHarness().visit();
			await tracker.launch();
			tracker.terminate(report());

			const launch = tracker.launch();

			if (opensAgain) await expect(launch).resolves.toMatchObject({ mode: 'normal' });
			else await expect(launch).rejects.toBeInstanceOf(TrackingError);
		});
	});
}
