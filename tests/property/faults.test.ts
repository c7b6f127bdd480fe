import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schedules } from '../faults/acts.ts';
import { runSchedule } from '../faults/run-schedule.ts';
import { systems } from '../faults/systems.ts';

describe('whole visits under faults', () => {
	for (const system of systems) {
		test(`report only what was done and lower nothing in ${system.name}`, async () => {
			const law = fc.asyncProperty(schedules, async (schedule) => {
				await expect(runSchedule(system, schedule)).resolves.toBeUndefined();
			});
			await fc.assert(law, { numRuns: 40, seed: 4 });
		}, 60_000);
	}
});
