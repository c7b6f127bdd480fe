import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { besideSchedules, schedules, type Act, type Schedule } from '../faults/acts.ts';
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
		test(`report only what was done, lower nothing and keep what was said in ${system.name}`, async () => {
			await expectLaws(system, schedules, 40);
		}, 60_000);

		test(`nor with two windows open at once in ${system.name}`, async () => {
			await expectLaws(system, besideSchedules, 40);
		}, 60_000);
	}
});

const window = { learner: 0, course: 0, device: 0, mode: 'normal', damage: 'none' } as const;
const open = { do: 'open', slot: 0, ...window } as const;
const goOn = (slot: 0 | 1 = 0): Act => ({ do: 'go on', slot, picks: [0, 0, 0, 0] });

/** What a random schedule comes to seldom. */
const directed: readonly (readonly [string, Schedule])[] = [
	[
		'a pass whose first report after a reload was refused is told again',
		[
			open,
			goOn(),
			{ do: 'commits', are: 'refused' },
			goOn(),
			{ do: 'go on', slot: 0, picks: [0, 0, 0, 0, 0, 0] },
			{ do: 'reload', slot: 0 },
			{ do: 'commits', are: 'taken' },
			goOn(),
		],
	],
	[
		'what another device went further with gives way, and that is said',
		[
			open,
			{ do: 'go on', slot: 0, picks: [0, 0, 0, 0, 0] },
			{ do: 'network', is: 'down' },
			{ do: 'go on', slot: 0, picks: [0, 0, 0] },
			{ do: 'kill', slot: 0 },
			{ ...open, device: 1 },
			{ do: 'go on', slot: 0, picks: [1, 1, 1] },
			{ do: 'kill', slot: 0 },
			open,
		],
	],
	[
		'a record that cannot be read is said to be lost',
		[open, goOn(), { do: 'kill', slot: 0 }, { ...open, device: 1, damage: 'cut' }],
	],
	[
		'another course begins with nothing that this one has',
		[open, goOn(), { do: 'kill', slot: 0 }, { ...open, course: 1 }, goOn()],
	],
	[
		'another learner begins with nothing, though none of it was recorded',
		[
			open,
			{ do: 'commits', are: 'refused' },
			goOn(),
			{ do: 'kill', slot: 0 },
			{ do: 'commits', are: 'taken' },
			{ ...open, learner: 1 },
			goOn(),
		],
	],
	[
		'a place that moved is told as the window closes',
		[open, { do: 'go on', slot: 0, picks: [0, 0, 0] }, { do: 'close', slot: 0 }],
	],
	[
		'a window at another course is given nothing when the one before it is closed',
		[
			open,
			{ do: 'open', slot: 1, ...window, course: 1 },
			goOn(),
			{ do: 'close', slot: 0 },
			goOn(1),
		],
	],
	[
		'of two courses open at once on a device the second says what keeps it from its record',
		[
			open,
			{ do: 'open', slot: 1, ...window, course: 1 },
			goOn(),
			{ do: 'go on', slot: 1, picks: [0, 0, 0, 0, 0, 0, 0, 0] },
		],
	],
	[
		'a page that comes back while the LMS refuses does not take for recorded what the LMS only holds in the page',
		[open, { do: 'commits', are: 'refused' }, goOn(), { do: 'return', slot: 0 }],
	],
];

describe.each(systems.map((system) => [system.name, system] as const))('in %s', (_, system) => {
	test.each(directed)('%s', async (_title, schedule) => {
		await expect(runSchedule(system, schedule)).resolves.toBeUndefined();
	});
});
