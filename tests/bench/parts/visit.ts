import { setTimeout as sleep } from 'node:timers/promises';
import type { Call } from '../browser/lms-page.ts';
import { native, openVisit, ward, type Conditions } from '../browser/open-visit.ts';
import { packageOf } from '../modules.ts';
import type { Part } from '../part.ts';
import { formatTable, median, milliseconds } from '../table.ts';

const runs = 3;
const answers = 3;

interface Answers {
	/** The LMS calls that follow from each. */
	readonly calls: readonly (readonly Call[])[];
	readonly suspendData: string;
	/** What the LMS held at the question before the last answer. */
	readonly elements: Readonly<Record<string, string>>;
}

/** Answers and what they cost, and coming back to the place. */
export const visit: Part = {
	name: 'visit',
	async measure(modules) {
		const columns: (string | number)[][] = [];
		for (const module of modules) {
			const zip = await packageOf(module);
			const { calls, suspendData, elements } = await measureAnswers(zip);
			columns.push([
				calls.map(({ length }) => length).join(', '),
				calls.map((all) => all.filter(({ name }) => name === 'LMSCommit').length).join(', '),
				suspendData.length,
				milliseconds(await measureResume(zip, native, elements)),
				milliseconds(await measureResume(zip, ward, elements)),
			]);
		}
		const figures = [
			'LMS calls after each answer',
			'of them commits',
			`suspend data after ${String(answers)} answers, characters`,
			`back at the place, ms, ${native.name}`,
			`back at the place, ms, ${ward.name}`,
		];
		return formatTable(
			['visit', ...modules.map(({ name }) => name)],
			figures.map((figure, line) => ({
				figure,
				values: columns.map((column) => column[line] ?? ''),
			})),
		);
	},
};

async function measureAnswers(zip: string): Promise<Answers> {
	const open = await openVisit(zip, native);
	try {
		await open.launch();
		const calls: Call[][] = [];
		let elements: Readonly<Record<string, string>> = {};
		for (let answer = 1; answer <= answers; answer += 1) {
			await open.ask((bench) => bench.untilAnswerable());
			await open.ask((bench) => bench.leave());
			elements = await open.ask((bench) => bench.elements);
			const before = await open.ask((bench) => bench.calls.length);
			await open.ask((bench) => bench.answer());
			await sleep(1000);
			calls.push((await open.ask((bench) => bench.calls)).slice(before));
		}
		const suspendData = await open.ask((bench) => bench.elements['cmi.suspend_data'] ?? '');
		return { calls, suspendData, elements };
	} finally {
		await open.close();
	}
}

/** From the launch until the question can be answered at which the last visit was left. */
async function measureResume(
	zip: string,
	conditions: Conditions,
	elements: Readonly<Record<string, string>>,
): Promise<number> {
	const times: number[] = [];
	for (let run = 0; run < runs; run += 1) {
		const open = await openVisit(zip, conditions, { ...elements, 'cmi.core.entry': 'resume' });
		try {
			await open.launch();
			times.push(await open.ask((bench) => bench.untilBack()));
		} finally {
			await open.close();
		}
	}
	return median(times);
}
