import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { besideSchedules, schedules, type Schedule } from '../faults/acts.ts';
import { runSchedule } from '../faults/run-schedule.ts';
import { systems } from '../faults/systems.ts';

async function expectLaws(
	system: (typeof systems)[number],
	from: fc.Arbitrary<Schedule>,
	numRuns: number,
): Promise<void> {
	const law = fc.asyncProperty(from, async (schedule) => {
		await expect(runSchedule(system, schedule)).resolves.toBeUndefined();
	});
	await fc.assert(law, { numRuns, seed: 4 });
}

describe('whole visits under faults', () => {
	for (const system of systems) {
		test(`report only what was done and lower nothing in ${system.name}`, async () => {
			await expectLaws(system, schedules, 40);
		}, 60_000);

		test(`nor with two windows open at once in ${system.name}`, async () => {
			await expectLaws(system, besideSchedules, 40);
		}, 60_000);
	}
});
