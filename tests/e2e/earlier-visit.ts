import { genericTracking } from '../../src/model/tracking.ts';
import { identifiersOf } from '../../scorm/manifest/identifiers.ts';
import type { LearnerRecord } from '../../scorm/lms/record/learner-record.ts';
import type { LearnerAction, LoadedModule } from '../../src/lesson/action.ts';
import { createProgress } from '../../src/lesson/progress.ts';
import type { CompiledModule } from '../../src/model/module.ts';
import type { Progress } from '../../src/model/progress.ts';
import type { Screen } from '../../src/model/screen.ts';
import { wantedReport } from '../../src/session/wanted-report.ts';
import { createLmsTracker } from '../../src/tracking/lms-tracker.ts';
import { id } from '../fixtures/build-module.ts';
import { launchLms } from '../fixtures/lms-launch.ts';
import {
	correctResponse,
	goOn,
	loaded,
	perform,
	shown,
	takeAttempt,
	wrongResponse,
} from '../fixtures/walk.ts';

/** What a learner had done before the test begins. */
export type Earlier = 'the scenarios' | 'the scenarios and two failed attempts' | 'everything';

/** Where the embedded LMS keeps a learner's record of a module. */
export function recordKey({ outline }: CompiledModule, learner: string): string {
	const { manifest, item } = identifiersOf(outline.id);
	return `handover-lms/${manifest}/${item}/${learner}`;
}

/** The record that a visit leaves in the embedded LMS: the lesson, the tracker and the LMS as they are, no browser. */
export async function recordOfEarlierVisit(
	compiled: CompiledModule,
	earlier: Earlier,
): Promise<LearnerRecord> {
	const module = loaded(compiled);
	const { api, kept } = launchLms();
	const tracker = createLmsTracker(
		{ spoken: 'scorm12', object: api },
		{
			clock: { now: Date.now },
			tracking: genericTracking,
			recordedBy: 'http://127.0.0.1',
		},
	);
	await tracker.launch();
	await tracker.prepare();
	tracker.terminate(wantedReport(module, progressAfter(module, earlier)));
	return kept();
}

function progressAfter(module: LoadedModule, earlier: Earlier): Progress {
	const scenariosDone = takeScenarios(module, createProgress(id.registration(2013)));
	if (earlier === 'the scenarios') return scenariosDone;
	const assessment = module.outline.activities.find(({ kind }) => kind === 'assessment');
	if (assessment === undefined) throw new Error('The module has no assessment.');
	const opened = perform(module, scenariosDone, {
		type: 'activity.open',
		activity: assessment.number,
	});
	if (earlier === 'everything') {
		return perform(module, takeAttempt(module, opened, correctResponse), goOn);
	}
	const failedOnce = takeAttempt(module, opened, wrongResponse);
	return perform(module, takeAttempt(module, failedOnce, wrongResponse), { type: 'tasks.show' });
}

/** From the start screen to the task list with every scenario finished, by the best choices. */
function takeScenarios(module: LoadedModule, start: Progress): Progress {
	let progress = perform(module, start, { type: 'module.start' });
	for (;;) {
		const action = towardsTheAssessment(shown(module, progress));
		if (action === undefined) return progress;
		progress = perform(module, progress, action);
	}
}

function towardsTheAssessment(screen: Screen): LearnerAction | undefined {
	if (screen.kind === 'tasks') {
		const next = screen.tasks.find(
			({ activity, state }) => state === 'to do' && activity.kind !== 'assessment',
		);
		return next && { type: 'activity.open', activity: next.activity.number };
	}
	if (screen.kind === 'scene') {
		const best = screen.open.find(({ judgement }) => judgement === 'best') ?? screen.open[0];
		return best && { type: 'choice.select', choice: best.number };
	}
	return goOn;
}
