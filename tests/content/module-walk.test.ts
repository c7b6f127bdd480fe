import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compileModule } from '../../src/compiler/compile.ts';
import { readModules } from '../../src/compiler/disk.ts';
import { projectReport } from '../../src/lesson/report.ts';
import type { LoadedModule } from '../../src/lesson/action.ts';
import type { Assessment, Question, Scenario } from '../../src/model/activity.ts';
import type { CompiledModule } from '../../src/model/module.ts';
import type { Progress, Response } from '../../src/model/progress.ts';
import { pathsToEndings } from '../fixtures/scenario-paths.ts';
import {
	choose,
	correctResponse,
	goOn,
	loaded,
	open,
	perform,
	shown,
	shownAs,
	started,
	takeAttempt,
	wrongResponse,
} from '../fixtures/walk.ts';

const folder = fileURLToPath(new URL('../../modules', import.meta.url));

const modules = (await readModules(folder)).flatMap((source): [string, CompiledModule][] => {
	const result = compileModule(source);
	if (!result.ok) throw new Error(JSON.stringify(result.diagnostics, null, '\t'));
	return [...result.modules].map(([language, module]) => [`${source.id} (${language})`, module]);
});

test('there is a module to walk', () => {
	expect(modules).not.toHaveLength(0);
});

describe.each(modules)('%s', (_, compiled) => {
	const module = loaded(compiled);
	const scenarios = compiled.activities.filter((one): one is Scenario => one.kind === 'scenario');
	const assessments = compiled.activities.filter(
		(one): one is Assessment => one.kind === 'assessment',
	);

	test.for(scenarios)('reaches each ending of scenario $number', (scenario) => {
		const endings = scenario.scenes.filter(({ kind }) => kind === 'ending');

		const paths = pathsToEndings(scenario);

		expect(new Set(paths.map(({ ending }) => ending))).toEqual(
			new Set(endings.map(({ number }) => number)),
		);
	});

	test.for(scenarios)('plays every path of scenario $number to its ending', (scenario) => {
		for (const { ending, choices } of pathsToEndings(scenario)) {
			const atIntro = perform(module, started(module), ...opening(module, scenario.number), goOn);

			const atEnd = choices.reduce(
				(progress, choice) => skipFeedback(module, perform(module, progress, choose(choice))),
				atIntro,
			);

			const debrief = shownAs('debrief', module, atEnd);
			expect(debrief.ending.number).toBe(ending);
			expect(debrief.path.map(({ taken }) => taken.number)).toEqual(choices);
		}
	});

	test.for(assessments)('can be passed and failed in assessment $number', (assessment) => {
		const atIntro = perform(module, started(module), ...opening(module, assessment.number));

		const passed = shownAs('attempt-result', module, takeAttempt(module, atIntro, correctResponse));
		const failed = shownAs('attempt-result', module, takeAttempt(module, atIntro, wrongResponse));

		expect(passed).toMatchObject({ passed: true, correct: passed.of });
		expect(passed.objectives.every(({ met }) => met)).toBe(true);
		expect(failed).toMatchObject({ passed: false, correct: 0 });
	});

	test.for(assessments)(
		'passes assessment $number at its pass mark and not below',
		(assessment) => {
			const atIntro = perform(module, started(module), ...opening(module, assessment.number));
			const correctTimes = (times: number) => {
				let left = times;
				return (question: Question) =>
					(left -= 1) >= 0 ? correctResponse(question) : wrongResponse(question);
			};
			const { needed } = shownAs(
				'attempt-result',
				module,
				takeAttempt(module, atIntro, wrongResponse),
			);

			const just = takeAttempt(module, atIntro, correctTimes(needed));
			const below = takeAttempt(module, atIntro, correctTimes(needed - 1));

			expect(shownAs('attempt-result', module, just).passed).toBe(true);
			expect(shownAs('attempt-result', module, below).passed).toBe(false);
		},
	);

	test('is walked from start to a passed result', () => {
		const end = finishAll(module, started(module), correctResponse);

		expect(shownAs('result', module, end)).toMatchObject({ passed: true, minutesLeft: 0 });
		expect(projectReport(module, end)).toMatchObject({
			completion: 'completed',
			...(assessments.length > 0 && { success: 'passed', score: 100 }),
			objectives: compiled.outline.objectives.map(({ key }) => ({ id: key, met: true })),
		});
	});

	test.runIf(assessments.length > 0 && assessments.length < compiled.activities.length)(
		'is walked through all attempts failed, what was missed done again, to a passed result',
		() => {
			const begun = finishAll(module, started(module), wrongResponse);

			const states = shownAs('tasks', module, begun).tasks.map(({ state }) => state);
			const end = finishAll(module, begun, correctResponse);

			expect(states).toContain('reopened');
			expect(states).toContain('closed');
			expect(shownAs('result', module, end).passed).toBe(true);
			expect(projectReport(module, end)).toMatchObject({ success: 'passed', score: 100 });
		},
	);
});

/** What opens the activity for a learner who has pressed *Start*. */
function opening({ outline }: LoadedModule, activity: number) {
	return outline.activities.length > 1 ? [open(activity)] : [];
}

function skipFeedback(module: LoadedModule, progress: Progress): Progress {
	return shown(module, progress).kind === 'choice-feedback'
		? perform(module, progress, goOn)
		: progress;
}

/** Does one task after the other until the module is passed or every assessment is closed. */
function finishAll(
	module: LoadedModule,
	from: Progress,
	respond: (question: Question) => Response,
): Progress {
	let progress = from;
	for (let turns = 0; turns < 200; turns += 1) {
		const screen = shown(module, progress);
		if (screen.kind === 'result') return progress;
		if (screen.kind === 'tasks') {
			// Failed on purpose, an assessment closes; doing again what was missed is for the next call.
			const isClosed = screen.tasks.some(({ state }) => state === 'closed');
			if (isClosed && respond === wrongResponse) return progress;
			if (screen.next === undefined) throw new Error('Nothing is left to do.');
			progress = perform(module, progress, open(screen.next));
		} else if (screen.kind === 'intro') {
			progress =
				screen.content.kind === 'assessment'
					? perform(module, takeAttempt(module, progress, respond), goOn)
					: playShortest(module, perform(module, progress, goOn), screen.content);
		} else {
			progress = perform(module, progress, goOn);
		}
	}
	throw new Error('The module does not come to an end.');
}

function playShortest(module: LoadedModule, progress: Progress, scenario: Scenario): Progress {
	const [path] = pathsToEndings(scenario);
	if (path === undefined) throw new Error('No ending can be reached.');
	return path.choices.reduce(
		(next, choice) => skipFeedback(module, perform(module, next, choose(choice))),
		progress,
	);
}
