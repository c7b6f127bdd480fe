import { describe, expect, test } from 'vitest';
import { checkRecord, readRecorded, type Expected } from '../../../scorm/verify/check-record.ts';
import { emptyRecord } from '../../../scorm/lms/record/learner-record.ts';
import type { Recorded } from '../../../scorm/verify/report.ts';
import { genericTracking } from '../../../src/model/tracking.ts';

const passed: Recorded = {
	status: 'passed',
	score: '100',
	suspendData: 'Ab9_-',
	exit: 'suspend',
	sessionTime: '0000:00:05',
	interactions: 3,
	interactionIds: ['the-photo', 'check.one', 'check.two'],
	finished: true,
};
const expected: Expected = { kind: 'pass', tracking: genericTracking, assessed: true };

describe('a record', () => {
	test('of a pass, as it must be, has nothing wrong with it', () => {
		expect(checkRecord(passed, expected)).toEqual([]);
	});

	test.each<[Partial<Recorded>, string]>([
		[
			{ status: 'incomplete' },
			'The status that the LMS holds is “incomplete”, and “passed” was expected.',
		],
		[{ score: '' }, 'The score that the LMS holds is missing, and “100” was expected.'],
		[{ exit: '' }, 'The exit that the LMS holds is missing, and “suspend” was expected.'],
		[{ suspendData: 'a=b' }, 'other characters'],
		[{ suspendData: 'a'.repeat(4097) }, '4097 characters of 4096'],
		[{ sessionTime: '0000:00:00.50' }, 'no time of a second or more'],
		[{ finished: false }, 'did not end its session'],
	])('with %o is told apart', (fault, problem) => {
		const problems = checkRecord({ ...passed, ...fault }, expected);

		expect(problems).toHaveLength(1);
		expect(problems[0]).toContain(problem);
	});

	test('of a fail has the word and the score of a fail', () => {
		const failed = { ...passed, status: 'failed', score: '0' };
		const fail: Expected = { ...expected, kind: 'fail' };
		const status = { ...genericTracking.status, onFail: 'failed' as const };

		expect(checkRecord(failed, { ...fail, tracking: { ...genericTracking, status } })).toEqual([]);
		expect(checkRecord(failed, fail)).toEqual([
			'The status that the LMS holds is “failed”, and “incomplete” was expected.',
		]);
	});

	test('of a module without an assessment has no score', () => {
		expect(checkRecord(passed, { ...expected, assessed: false })).toEqual([
			'The score that the LMS holds is “100”, and there should be none.',
		]);
	});

	test('is read from what was committed and what was called', () => {
		const elements = {
			'cmi.core.lesson_status': 'passed',
			'cmi.core.exit': 'suspend',
			'cmi.interactions.0.id': 'the-photo',
			'cmi.interactions.1.id': 'check.one',
			'cmi.interactions.1.result': 'correct',
		};
		const calls = [
			{ name: 'LMSSetValue', args: ['cmi.core.session_time', '0000:00:07'] },
			{ name: 'LMSFinish', args: [''] },
		];

		expect(readRecorded({ ...emptyRecord, elements }, calls, genericTracking)).toEqual({
			status: 'passed',
			score: '',
			suspendData: '',
			exit: 'suspend',
			sessionTime: '0000:00:07',
			interactions: 1,
			interactionIds: ['', 'check.one'],
			finished: true,
		});
	});
});
