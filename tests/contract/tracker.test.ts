import { createAiccShim } from '../fixtures/lms/aicc-shim.ts';
import { createEsr } from '../fixtures/lms/esr.ts';
import { createLearningHub } from '../fixtures/lms/learning-hub.ts';
import { createMoodle } from '../fixtures/lms/moodle.ts';
import { createScormAgainLms } from '../fixtures/lms/scorm-again.ts';
import { testLmsTracker } from './tracker-lms-contract.ts';
import { testLmsTrackerFailures } from './tracker-lms-failures.ts';
import { testTracker } from './tracker-contract.ts';
import { createLmsHarness, createWebHarness } from './tracker-harness.ts';

testTracker('web', createWebHarness);

const systems = [
	['scorm-again', createScormAgainLms],
	['ESR', createEsr],
	['Learning Hub', createLearningHub],
	['Moodle', createMoodle],
	['the AICC shim', createAiccShim],
] as const;

for (const [name, createLms] of systems) {
	testTracker(`SCORM 1.2 (${name})`, () => createLmsHarness(createLms()));
	testLmsTracker(name, createLms);
	testLmsTrackerFailures(name, createLms);
}
