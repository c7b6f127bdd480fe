import type { Browser, BrowserContext } from '@playwright/test';
import { findPicks } from '../../../scorm/verify/answers.ts';
import type { Flight, Landing } from '../../../scorm/verify/autopilot.ts';
import { checkRecord } from '../../../scorm/verify/check-record.ts';
import type { OwnPackage } from '../../../scorm/verify/read-own-package.ts';
import type { PlayKind, PlayReport } from '../../../scorm/verify/report.ts';
import { LaunchedModule, type LaunchedPackage } from './open-lms.ts';

export interface PlayOptions {
	readonly browser: Browser;
	readonly about: LaunchedPackage;
	readonly own: OwnPackage;
	readonly kind: PlayKind;
}

/** Screens past which a module is taken to go round for ever. */
const manySteps = 1_000;
/** Screens gone past between two changes of the network. */
const outage = 6;
/** Two questions and what is said to each. */
const briefly = 4;

/** Plays a package once in an LMS, in a browser that has never seen it, and checks what was recorded. */
export async function play(options: PlayOptions): Promise<PlayReport> {
	const { browser, own, kind } = options;
	const assessed = own.activities.some((activity) => activity.kind === 'assessment');
	if (kind === 'fail' && !assessed) {
		const skipped = 'The module has no assessment, so nobody can fail it.';
		return { kind, problems: [], skipped, screens: 0, seconds: 0 };
	}
	const startedAt = performance.now();
	const seconds = (): number => Math.round((performance.now() - startedAt) / 100) / 10;
	const context = await browser.newContext({
		locale: 'en-GB',
		viewport: { width: 1280, height: 900 },
	});
	try {
		const { module, screens, problems } = await takeModule(context, options);
		const saved = await module.waitUntilSaved();
		if (problems.length === 0) await module.exit();
		const recorded = await module.recorded(own.tracking);
		const wrong = checkRecord(recorded, { kind, tracking: own.tracking, assessed });
		return {
			kind,
			recorded,
			screens,
			seconds: seconds(),
			problems: [
				...problems,
				...(saved ? [] : ['The learner was never told that all is in the training record.']),
				...wrong,
				...module.faults,
			],
		};
	} catch (error) {
		const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
		return { kind, problems: [`It broke off: ${reason}`], screens: 0, seconds: seconds() };
	} finally {
		await context.close();
	}
}

interface Taken {
	readonly module: LaunchedModule;
	readonly screens: number;
	readonly problems: readonly string[];
}

async function takeModule(
	context: BrowserContext,
	{ about, own, kind }: PlayOptions,
): Promise<Taken> {
	const picks = findPicks(own.activities, kind === 'fail' ? 'wrongly' : 'correctly');
	const until = [kind === 'fail' ? 'attempt-result' : 'result'];
	const toTheEnd = { picks, until, steps: manySteps };
	let module = await LaunchedModule.launch(context, about);
	const landings: Landing[] = [];
	const problems: string[] = [];
	switch (kind) {
		case 'pass':
		case 'fail':
			break;
		case 'interruption': {
			const before = await module.fly({ ...toTheEnd, steps: halfOf(own) });
			landings.push(before);
			await module.close();
			problems.push(...module.faults);
			// Another computer, where only the LMS remembers.
			await forgetDevice(context, about);
			module = await LaunchedModule.launch(context, about);
			const after = await module.fly({ ...toTheEnd, steps: 0 });
			const where = ({ screen, heading }: Landing): string => `${screen} “${heading}”`;
			if (where(after) !== where(before)) {
				problems.push(`Left at ${where(before)}, the learner came back to ${where(after)}.`);
			}
			break;
		}
		case 'outage':
			landings.push(await module.fly({ ...toTheEnd, steps: outage }));
			landings.push(...(await loseTwice(module, { ...toTheEnd, steps: outage })));
			// Each answer is an interaction, which no later report holds again unless it is told twice.
			landings.push(await module.fly({ ...toTheEnd, until: [...until, 'question'] }));
			landings.push(...(await loseTwice(module, { ...toTheEnd, steps: briefly })));
	}
	landings.push(await module.fly(toTheEnd));
	return {
		module,
		screens: landings.reduce((sum, { steps }) => sum + steps, 0),
		problems: [...problems, ...landings.flatMap(({ problem }) => problem ?? [])],
	};
}

/** The network says yes and loses all, comes back, says no, and comes back. */
async function loseTwice(module: LaunchedModule, flight: Flight): Promise<readonly Landing[]> {
	const landings: Landing[] = [];
	for (const network of ['swallows', 'up', 'refuses', 'up'] as const) {
		await module.setNetwork(network);
		landings.push(await module.fly(flight));
	}
	return landings;
}

/** About half of the screens: somewhere in the middle of its activities. */
function halfOf({ activities }: OwnPackage): number {
	const stories = activities.filter(({ kind }) => kind === 'scenario').length;
	return 4 + stories * 5;
}

async function forgetDevice(context: BrowserContext, about: LaunchedPackage): Promise<void> {
	const page = await context.newPage();
	await page.goto(about.lmsAddress);
	await page.evaluate(async () => {
		for (const { name } of await indexedDB.databases()) {
			if (name !== undefined) {
				await new Promise((resolve) => {
					const request = indexedDB.deleteDatabase(name);
					request.onsuccess = resolve;
					request.onerror = resolve;
				});
			}
		}
	});
	await page.close();
}
