import fc from 'fast-check';
import { parseArgs } from 'node:util';
import { schedules } from '../faults/acts.ts';
import { runSchedule } from '../faults/run-schedule.ts';
import { systems } from '../faults/systems.ts';

const { values } = parseArgs({
	options: { seed: { type: 'string' }, profile: { type: 'string' }, runs: { type: 'string' } },
});
const wanted = systems.filter(
	({ name }) => values.profile === undefined || name === values.profile,
);
if (wanted.length === 0) {
	console.error(
		`No profile “${values.profile ?? ''}”: ${systems.map(({ name }) => name).join(', ')}.`,
	);
	process.exitCode = 2;
}

/** Every schedule has a seed of its own, so that one can be run alone. */
const seeds =
	values.seed === undefined
		? Array.from({ length: Number(values.runs ?? 400) }, (_, index) => index + 1)
		: [Number(values.seed)];

for (const system of wanted) {
	const began = performance.now();
	let broken = 0;
	for (const seed of seeds) {
		// Every eighth on the database that browsers use.
		const kind = seed % 8 === 0 ? 'Dexie' : 'memory';
		const law = fc.asyncProperty(schedules, (schedule) => runSchedule(system, schedule, kind));
		const { failed, counterexample, errorInstance } = await fc.check(law, { seed, numRuns: 1 });
		if (!failed) continue;
		broken += 1;
		process.exitCode = 1;
		console.error(`--seed ${seed} --profile ${system.name}: ${String(errorInstance)}`);
		for (const act of counterexample?.[0] ?? []) console.error(`  ${JSON.stringify(act)}`);
	}
	const seconds = ((performance.now() - began) / 1_000).toFixed(1);
	console.log(`${system.name}: ${seeds.length} schedules, ${broken} broken, ${seconds} s`);
}
