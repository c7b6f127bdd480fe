import { describe, expect, test } from 'vitest';
import { esr } from '../../../scorm/lms/profiles/esr.ts';
import { findProfile, profiles } from '../../../scorm/lms/profiles/find-profile.ts';
import { learningHub } from '../../../scorm/lms/profiles/learning-hub.ts';
import { moodle } from '../../../scorm/lms/profiles/moodle.ts';
import { standard } from '../../../scorm/lms/profiles/standard.ts';
import { statusOf } from '../../../scorm/lms/record/learner-record.ts';
import { launchLms, recordOf } from '../../fixtures/lms-launch.ts';

const status = 'cmi.core.lesson_status';

test('a profile is found by its id, and an unknown id is the standard', () => {
	expect(profiles.map(({ id }) => findProfile(id).id)).toEqual(profiles.map(({ id }) => id));
	expect(findProfile('nobody').id).toBe('standard');
});

describe('Standard', () => {
	test('a session without a status is recorded as completed', () => {
		expect(statusOf(recordOf({}, standard))).toBe('completed');
	});

	test('a mastery score decides over the status', () => {
		const record = recordOf({ [status]: 'incomplete', 'cmi.core.score.raw': '79' }, standard, {
			masteryScore: '80',
		});

		expect(statusOf(record)).toBe('failed');
	});
});

describe('ESR', () => {
	test.each([
		'cmi.core.score.max',
		'cmi.objectives._count',
		'cmi.interactions._count',
		'cmi.student_data.mastery_score',
		'cmi.student_preference.language',
	])('%s answers 401', (element) => {
		const { api } = launchLms({ profile: esr });
		api.LMSInitialize('');

		expect([api.LMSGetValue(element), api.LMSGetLastError()]).toEqual(['', '401']);
	});

	test('optional elements cannot be written either', () => {
		const { api } = launchLms({ profile: esr });
		api.LMSInitialize('');

		expect(api.LMSSetValue('cmi.interactions.0.id', 'q1')).toBe('false');
		expect(api.LMSGetLastError()).toBe('401');
		expect(api.LMSSetValue('cmi.core.score.raw', '80')).toBe('true');
	});

	test('calls after finish answer 101', () => {
		const { api } = launchLms({ profile: esr });
		api.LMSInitialize('');
		api.LMSFinish('');

		expect([api.LMSCommit(''), api.LMSGetLastError()]).toEqual(['false', '101']);
	});

	test('a session without a status stays not attempted', () => {
		expect(statusOf(recordOf({}, esr))).toBe('not attempted');
	});
});

describe('Learning Hub', () => {
	test('set and commit answer booleans, the last error is a number', () => {
		const { api } = launchLms({ profile: learningHub });
		api.LMSInitialize('');

		expect(api.LMSSetValue('cmi.core.exit', 'suspend')).toBe(true);
		expect(api.LMSSetValue('cmi.core.exit', 'normal')).toBe(false);
		expect(api.LMSGetLastError()).toBe(405);
		expect(api.LMSCommit('')).toBe(true);
		expect(api.LMSGetLastError()).toBe(0);
	});

	test('a launch after a pass starts empty, as incomplete, and the result is set aside', () => {
		const record = recordOf(
			{
				[status]: 'passed',
				'cmi.core.score.raw': '90',
				'cmi.core.session_time': '0000:01:00',
				'cmi.suspend_data': 'abc',
				'cmi.core.exit': 'suspend',
			},
			learningHub,
		);

		const { api, kept } = launchLms({ profile: learningHub, record });
		api.LMSInitialize('');

		expect(api.LMSGetValue(status)).toBe('incomplete');
		expect(api.LMSGetValue('cmi.core.entry')).toBe('ab-initio');
		expect(api.LMSGetValue('cmi.suspend_data')).toBe('');
		expect(kept().earlier).toEqual([{ status: 'passed', score: '90', totalTime: '0000:01:00' }]);
	});

	test('completion without a whole second of session time is not recorded', () => {
		const finishWith = (sessionTime: string) =>
			statusOf(recordOf({ [status]: 'passed', 'cmi.core.session_time': sessionTime }, learningHub));

		expect(finishWith('0000:00:00.99')).toBe('incomplete');
		expect(finishWith('0000:00:01')).toBe('passed');
	});

	test('suspend data may be long, choice responses are single characters', () => {
		const { api } = launchLms({ profile: learningHub });
		api.LMSInitialize('');

		expect(api.LMSSetValue('cmi.suspend_data', 'x'.repeat(63_999))).toBe(true);
		expect(api.LMSSetValue('cmi.suspend_data', 'x'.repeat(64_000))).toBe(false);
		api.LMSSetValue('cmi.interactions.0.type', 'choice');
		expect(api.LMSSetValue('cmi.interactions.0.student_response', 'a,b')).toBe(true);
		expect(api.LMSSetValue('cmi.interactions.0.student_response', 'delete-it')).toBe(false);
	});

	test('a package without a mastery score reads 100, which is never applied', () => {
		const { api, kept } = launchLms({ profile: learningHub });
		api.LMSInitialize('');
		expect(api.LMSGetValue('cmi.student_data.mastery_score')).toBe('100');

		api.LMSSetValue('cmi.core.score.raw', '50');
		api.LMSFinish('');

		expect(statusOf(kept())).toBe('incomplete');
	});
});

describe('Moodle', () => {
	test('after a failed commit only a different value is sent again', () => {
		const { api, kept, setNetwork } = launchLms({ profile: moodle });
		api.LMSInitialize('');
		setNetwork('refuses');
		api.LMSSetValue('cmi.suspend_data', 'a');
		api.LMSSetValue('cmi.core.lesson_location', '1');
		api.LMSCommit('');
		setNetwork('up');

		api.LMSSetValue('cmi.suspend_data', 'a');
		api.LMSSetValue('cmi.core.lesson_location', '2');
		api.LMSCommit('');

		expect(kept().elements).toEqual({ 'cmi.core.lesson_location': '2' });
	});

	test('a launch after a pass is a review, and what is written still counts', () => {
		const record = recordOf({ [status]: 'passed', 'cmi.core.score.raw': '60' }, moodle);
		const { api, kept } = launchLms({ profile: moodle, record });
		api.LMSInitialize('');
		api.LMSSetValue('cmi.core.score.raw', '10');
		api.LMSFinish('');

		expect(api.LMSGetLastError()).toBe('0');
		expect(kept().elements['cmi.core.score.raw']).toBe('10');
	});

	test('content can open a session again in the same launch', () => {
		const { api } = launchLms({ profile: moodle });
		api.LMSInitialize('');
		api.LMSSetValue('cmi.suspend_data', 'abc');
		api.LMSFinish('');

		expect(api.LMSInitialize('')).toBe('true');
		expect(api.LMSGetValue('cmi.suspend_data')).toBe('abc');
	});

	test('an unknown element answers 201', () => {
		const { api } = launchLms({ profile: moodle });
		api.LMSInitialize('');

		expect([api.LMSGetValue('cmi.core.nonsense'), api.LMSGetLastError()]).toEqual(['', '201']);
	});
});
