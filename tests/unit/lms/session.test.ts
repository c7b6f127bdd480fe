import { describe, expect, test } from 'vitest';
import { emptyRecord } from '../../../scorm/lms/record/learner-record.ts';
import { launchLms, recordOf } from '../../fixtures/lms-launch.ts';

describe('a session', () => {
	test('opens once, and answers errors before it is opened and after it is finished', () => {
		const { api } = launchLms();
		const errorOf = (answer: unknown) => [answer, api.LMSGetLastError()];

		expect(errorOf(api.LMSGetValue('cmi.core.student_id'))).toEqual(['', '301']);
		expect(errorOf(api.LMSInitialize('x'))).toEqual(['false', '201']);
		expect(errorOf(api.LMSInitialize(''))).toEqual(['true', '0']);
		expect(errorOf(api.LMSInitialize(''))).toEqual(['false', '101']);
		expect(errorOf(api.LMSFinish(''))).toEqual(['true', '0']);
		expect(errorOf(api.LMSSetValue('cmi.suspend_data', 'x'))).toEqual(['false', '301']);
		expect(errorOf(api.LMSInitialize(''))).toEqual(['false', '101']);
	});

	test('a first launch finds a learner, an empty place and nothing attempted', () => {
		const { api } = launchLms();
		api.LMSInitialize('');

		const values = [
			'student_id',
			'student_name',
			'entry',
			'lesson_status',
			'lesson_mode',
			'credit',
		];
		expect(values.map((name) => api.LMSGetValue(`cmi.core.${name}`))).toEqual([
			'20418',
			'Okafor, Ada',
			'ab-initio',
			'not attempted',
			'normal',
			'credit',
		]);
		expect(api.LMSGetValue('cmi.suspend_data')).toBe('');
	});

	test('only what was committed is recorded', () => {
		const { api, kept } = launchLms();
		api.LMSInitialize('');
		api.LMSSetValue('cmi.suspend_data', 'first');
		api.LMSCommit('');
		api.LMSSetValue('cmi.suspend_data', 'second');

		expect(kept().elements['cmi.suspend_data']).toBe('first');
		expect(kept().commits).toBe(1);
		expect(api.LMSGetValue('cmi.suspend_data')).toBe('second');
	});

	test('finish commits, and adds the session time to the total', () => {
		const first = recordOf({ 'cmi.core.session_time': '0000:59:30.5' });
		const { api, kept } = launchLms({ record: first });
		api.LMSInitialize('');
		api.LMSSetValue('cmi.core.session_time', '0000:00:45');
		api.LMSFinish('');

		expect(kept().totalTime).toBe('0001:00:15.50');
		expect(kept().open).toBe(false);
		expect(kept().launches).toBe(2);
	});

	test('a suspended session is resumed with all it had, interactions included', () => {
		const record = recordOf({
			'cmi.core.lesson_status': 'incomplete',
			'cmi.core.lesson_location': 'scene 3',
			'cmi.core.score.raw': '50',
			'cmi.suspend_data': 'abc',
			'cmi.core.exit': 'suspend',
			'cmi.interactions.0.id': 'the-photo',
			'cmi.interactions.0.type': 'performance',
		});

		const { api } = launchLms({ record });
		api.LMSInitialize('');

		expect(api.LMSGetValue('cmi.core.entry')).toBe('resume');
		expect(api.LMSGetValue('cmi.core.lesson_status')).toBe('incomplete');
		expect(api.LMSGetValue('cmi.core.lesson_location')).toBe('scene 3');
		expect(api.LMSGetValue('cmi.core.score.raw')).toBe('50');
		expect(api.LMSGetValue('cmi.suspend_data')).toBe('abc');
		expect(api.LMSGetValue('cmi.interactions._count')).toBe('1');
	});

	test('a session that was killed is resumed from its last commit', () => {
		const killed = launchLms();
		killed.api.LMSInitialize('');
		killed.api.LMSSetValue('cmi.core.exit', 'suspend');
		killed.api.LMSSetValue('cmi.suspend_data', 'kept');
		killed.api.LMSCommit('');
		killed.api.LMSSetValue('cmi.suspend_data', 'lost');

		expect(killed.kept().open).toBe(true);
		const { api } = launchLms({ record: killed.kept() });
		api.LMSInitialize('');
		expect(api.LMSGetValue('cmi.core.entry')).toBe('resume');
		expect(api.LMSGetValue('cmi.suspend_data')).toBe('kept');
	});

	test('after a pass the mode is the one chosen', () => {
		const record = recordOf({ 'cmi.core.lesson_status': 'passed' });
		const modeWith = (afterPass: 'normal' | 'review') => {
			const { api } = launchLms({ record, afterPass });
			api.LMSInitialize('');
			return [api.LMSGetValue('cmi.core.lesson_mode'), api.LMSGetValue('cmi.core.credit')];
		};

		expect(modeWith('normal')).toEqual(['normal', 'credit']);
		expect(modeWith('review')).toEqual(['review', 'no-credit']);
	});

	test('launch data and mastery score come from the manifest', () => {
		const { api } = launchLms({ package: { launchData: 'ward=7', masteryScore: '80' } });
		api.LMSInitialize('');

		expect(api.LMSGetValue('cmi.launch_data')).toBe('ward=7');
		expect(api.LMSGetValue('cmi.student_data.mastery_score')).toBe('80');
	});
});

describe('what is refused', () => {
	test.each([
		['suspend data of 4,097 characters', 'cmi.suspend_data', 'x'.repeat(4097), '405'],
		['a location of 256 characters', 'cmi.core.lesson_location', 'x'.repeat(256), '405'],
		['a response of 256 characters', 'cmi.interactions.0.student_response', 'x'.repeat(256), '405'],
		['the status not attempted', 'cmi.core.lesson_status', 'not attempted', '405'],
		['the exit normal', 'cmi.core.exit', 'normal', '405'],
		['a score above 100', 'cmi.core.score.raw', '101', '405'],
		['a time of SCORM 2004', 'cmi.core.session_time', 'PT1S', '405'],
		['an hour of one digit', 'cmi.core.session_time', '0:00:01', '405'],
		['an identifier with a space', 'cmi.interactions.0.id', 'two words', '405'],
		['a result of SCORM 2004', 'cmi.interactions.0.result', 'incorrect', '405'],
		['an index that leaves a gap', 'cmi.interactions.7.id', 'a-gap', '201'],
		['writing what is read-only', 'cmi.core.student_id', '1', '403'],
		['an element that does not exist', 'cmi.core.nonsense', '1', '401'],
	])('%s', (_, element, value, error) => {
		const { api, session } = launchLms();
		api.LMSInitialize('');

		expect(api.LMSSetValue(element, value)).toBe('false');
		expect(api.LMSGetLastError()).toBe(error);
		expect(session.unsent()).toEqual([]);
	});

	test.each([
		['suspend data of 4,096 characters', 'cmi.suspend_data', 'x'.repeat(4096)],
		['a location of 255 characters', 'cmi.core.lesson_location', 'x'.repeat(255)],
		['a time with four-digit hours', 'cmi.core.session_time', '0000:00:01'],
		['a score with a decimal', 'cmi.core.score.raw', '87.5'],
		['the exit suspend', 'cmi.core.exit', 'suspend'],
		['a readable identifier', 'cmi.interactions.0.id', 'q01-friend-request'],
		["an objective's status", 'cmi.objectives.0.status', 'passed'],
	])('%s is accepted', (_, element, value) => {
		const { api, session } = launchLms();
		api.LMSInitialize('');

		expect(api.LMSSetValue(element, value)).toBe('true');
		expect(session.unsent()).toEqual([element]);
	});
});

describe('network loss', () => {
	test('a refused commit answers false and 101, and the next one sends everything', () => {
		const { api, kept, setNetwork } = launchLms();
		api.LMSInitialize('');
		setNetwork('refuses');
		api.LMSSetValue('cmi.suspend_data', 'abc');

		expect([api.LMSCommit(''), api.LMSGetLastError()]).toEqual(['false', '101']);
		expect(kept().elements).toEqual({});
		setNetwork('up');
		expect(api.LMSCommit('')).toBe('true');
		expect(kept().elements).toEqual({ 'cmi.suspend_data': 'abc' });
	});

	test('a swallowed commit answers true and is lost, even when committed again', () => {
		const { api, kept, setNetwork } = launchLms();
		api.LMSInitialize('');
		setNetwork('swallows');
		api.LMSSetValue('cmi.suspend_data', 'abc');

		expect([api.LMSCommit(''), api.LMSGetLastError()]).toEqual(['true', '0']);
		setNetwork('up');
		api.LMSCommit('');
		expect(kept().elements).toEqual({});
	});

	test('a refused finish leaves the session open', () => {
		const { api, session, setNetwork } = launchLms();
		api.LMSInitialize('');
		setNetwork('refuses');

		expect(api.LMSFinish('')).toBe('false');
		expect(session.state()).toBe('running');
	});
});

describe('calls', () => {
	test('each is noted with arguments, answer, error and duration', () => {
		const { api, calls } = launchLms();
		api.LMSInitialize('');
		api.LMSSetValue('cmi.core.exit', 'normal');

		expect(calls).toEqual([
			{
				number: 1,
				at: 1,
				verb: 'initialize',
				name: 'LMSInitialize',
				args: [''],
				answer: 'true',
				error: '0',
				duration: 1,
			},
			{
				number: 2,
				at: 3,
				verb: 'set',
				name: 'LMSSetValue',
				args: ['cmi.core.exit', 'normal'],
				answer: 'false',
				error: '405',
				duration: 1,
			},
		]);
		expect(api.LMSGetErrorString('405')).toContain('Incorrect');
	});

	test('a first launch has nothing in the record', () => {
		const { kept } = launchLms();

		expect(kept()).toEqual(emptyRecord);
	});
});
