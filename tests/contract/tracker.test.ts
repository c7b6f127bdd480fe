import * as standIns from '../fixtures/lms/stand-in.ts';
import { createScormAgainLms } from '../fixtures/lms/scorm-again.ts';
import { testLmsTracker } from './tracker-lms-contract.ts';
import { testLmsTrackerFailures } from './tracker-lms-failures.ts';
import { testTracker } from './tracker-contract.ts';
import { createLmsHarness, createWebHarness } from './tracker-harness.ts';

testTracker('web', createWebHarness, { opensAgain: true });

const systems = [
	['scorm-again', createScormAgainLms],
	['the standard', standIns.createStandard],
	['ESR', standIns.createEsr],
	['ESR, sending each value at once', standIns.createEsrAutoCommit],
	['Learning Hub', standIns.createLearningHub],
	['Moodle', standIns.createMoodle],
	['Moodle with lax limits', standIns.createMoodleLax],
	['Totara', standIns.createTotara],
	['the AICC shim', standIns.createAiccShim],
	['the standard in SCORM 2004', standIns.createStandard2004],
	['Moodle in SCORM 2004', standIns.createMoodle2004],
] as const;

for (const [name, createLms] of systems) {
	testTracker(`LMS (${name})`, () => createLmsHarness(createLms()), createLms().traits);
	testLmsTracker(name, createLms);
	testLmsTrackerFailures(name, createLms);
}
