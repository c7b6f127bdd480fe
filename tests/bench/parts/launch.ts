import { setTimeout as sleep } from 'node:timers/promises';
import { native, openVisit, ward, type Conditions } from '../browser/open-visit.ts';
import { packageOf } from '../modules.ts';
import type { Part } from '../part.ts';
import { formatTable, kilobytes, median, milliseconds, type Row } from '../table.ts';

const runs = 3;

interface Launch {
	readonly firstPaint: number;
	readonly answerable: number;
	readonly blocking: number;
	readonly heap: number;
	readonly requests: number;
	readonly bytes: number;
	readonly scripts: number;
	readonly calls: number;
}

/** A first launch: what travels, and when the learner can read and answer. */
export const launch: Part = {
	name: 'launch',
	async measure(modules) {
		const figures: (readonly Launch[])[][] = [];
		for (const module of modules) {
			const zip = await packageOf(module);
			figures.push([await measureRuns(zip, native), await measureRuns(zip, ward)]);
		}
		const row = (
			figure: string,
			conditions: number,
			pick: (launch: Launch) => number,
			format: (value: number) => string,
		): Row => ({
			figure,
			values: figures.map((both) => format(median((both[conditions] ?? []).map(pick)))),
		});
		return formatTable(
			['launch, until the first question', ...modules.map(({ name }) => name)],
			[
				row('requests', 0, ({ requests }) => requests, String),
				row('kB with gzip', 0, ({ bytes }) => bytes, kilobytes),
				row('of them scripts', 0, ({ scripts }) => scripts, kilobytes),
				...[native, ward].flatMap(({ name }, conditions) =>
					times.map(([label, pick]) =>
						row(`${label}, ms, ${name}`, conditions, pick, milliseconds),
					),
				),
				row(
					'script heap, MiB',
					0,
					({ heap }) => heap / 1024 ** 2,
					(value) => value.toFixed(1),
				),
				row('LMS calls', 0, ({ calls }) => calls, String),
			],
		);
	},
};

const times: readonly (readonly [label: string, pick: (launch: Launch) => number])[] = [
	['first contentful paint', ({ firstPaint }) => firstPaint],
	['first question answerable', ({ answerable }) => answerable],
	['total blocking time', ({ blocking }) => blocking],
];

async function measureRuns(zip: string, conditions: Conditions): Promise<readonly Launch[]> {
	const launches: Launch[] = [];
	for (let run = 0; run < runs; run += 1) launches.push(await measureLaunch(zip, conditions));
	return launches;
}

async function measureLaunch(zip: string, conditions: Conditions): Promise<Launch> {
	const visit = await openVisit(zip, conditions);
	try {
		await visit.launch();
		const answerable = await visit.ask((bench) => bench.untilAnswerable());
		const launchedAt = await visit.ask((bench) => bench.launchedAt());
		const calls = await visit.ask((bench) => bench.calls.length);
		const sent = visit.server.sent.filter(({ at }) => at <= launchedAt + answerable);
		// What the player does when the learner reads, blocks as well.
		await sleep(1500);
		await visit.protocol.send('HeapProfiler.collectGarbage');
		const { usedSize } = await visit.protocol.send('Runtime.getHeapUsage');
		return {
			firstPaint: await visit.ask((bench) => bench.firstPaint()),
			answerable,
			blocking: await visit.ask((bench) => bench.blockingTime()),
			heap: usedSize,
			requests: sent.length,
			bytes: sum(sent),
			scripts: sum(sent.filter(({ path }) => path.endsWith('.js'))),
			calls,
		};
	} finally {
		await visit.close();
	}
}

function sum(sent: readonly { readonly bytes: number }[]): number {
	return sent.reduce((total, { bytes }) => total + bytes, 0);
}
