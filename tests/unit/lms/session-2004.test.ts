import { describe, expect, test } from 'vitest';
import { statusOf } from '../../../scorm/lms/record/learner-record.ts';
import { quirkyLms } from '../../fixtures/lms-quirk.ts';

const standard = 'scorm2004';
const open = () => quirkyLms([], { standard }).open();

describe('a session of SCORM 2004', () => {
	test('answers its own errors before it is opened and after it has ended', () => {
		const launch = quirkyLms([], { standard }).launch();
		if (launch.standard !== standard) throw new Error('It speaks SCORM 1.2.');
		const { api } = launch;
		const errorOf = (answer: unknown) => [answer, api.GetLastError()];

		expect(errorOf(api.GetValue('cmi.mode'))).toEqual(['', '122']);
		expect(errorOf(api.SetValue('cmi.location', '1'))).toEqual(['false', '132']);
		expect(errorOf(api.Commit(''))).toEqual(['false', '142']);
		expect(errorOf(api.Terminate(''))).toEqual(['false', '112']);
		expect(errorOf(api.Initialize(''))).toEqual(['true', '0']);
		expect(errorOf(api.Initialize(''))).toEqual(['false', '103']);
		expect(errorOf(api.Terminate(''))).toEqual(['true', '0']);
		expect(errorOf(api.GetValue('cmi.mode'))).toEqual(['', '123']);
		expect(errorOf(api.SetValue('cmi.location', '1'))).toEqual(['false', '133']);
		expect(errorOf(api.Commit(''))).toEqual(['false', '143']);
		expect(errorOf(api.Terminate(''))).toEqual(['false', '113']);
		expect(errorOf(api.Initialize(''))).toEqual(['false', '104']);
	});

	test('a first launch finds a learner and an empty place', () => {
		const session = open();
		const names = ['learner_id', 'learner_name', 'mode', 'credit', 'entry', 'completion_status'];

		expect(names.map((name) => session.get(`cmi.${name}`))).toEqual([
			'20418',
			'Okafor, Ada',
			'normal',
			'credit',
			'ab-initio',
			'unknown',
		]);
	});

	test('a passing score of the manifest is read, and decides over success', () => {
		const lms = quirkyLms([], { standard, masteryScore: '0.8' });
		const session = lms.open();
		expect(session.get('cmi.scaled_passing_score')).toBe('0.8');

		session.set('cmi.completion_status', 'completed');
		session.set('cmi.score.scaled', '0.9');
		session.finish();

		expect(lms.recorded('cmi.success_status')).toBe('passed');
		expect(statusOf(lms.record())).toBe('passed');
	});

	test('session times add up, and a session without a completion status is completed', () => {
		const lms = quirkyLms([], { standard });
		lms.visit({ 'cmi.session_time': 'PT1H0M30.5S' });
		lms.visit({ 'cmi.session_time': 'PT45S' });

		expect(lms.open().get('cmi.total_time')).toBe('PT1H1M15.5S');
		expect(statusOf(lms.record())).toBe('completed');
	});
});

describe('SCORM 2004 refuses', () => {
	test.each([
		['a scaled score above 1', 'cmi.score.scaled', '1.5', '407'],
		['a progress above 1', 'cmi.progress_measure', '1.1', '407'],
		['a score that is no number', 'cmi.score.raw', '85,5', '406'],
		['a duration of three decimals', 'cmi.session_time', 'PT1.234S', '406'],
		['suspend data of 64,001 characters', 'cmi.suspend_data', 'x'.repeat(64_001), '406'],
		['a location of 1,001 characters', 'cmi.location', 'x'.repeat(1_001), '406'],
		['a type before its identifier', 'cmi.interactions.0.type', 'choice', '408'],
		['an index that leaves a gap', 'cmi.interactions.3.id', 'a-gap', '351'],
		['writing what is read-only', 'cmi.learner_id', '1', '404'],
		['an element that does not exist', 'cmi.nonsense', '1', '401'],
	])('%s', (_, element, value, error) => {
		const session = open();

		expect([session.set(element, value), session.error()]).toEqual(['false', error]);
	});

	test('a response before the type, and a result of SCORM 1.2', () => {
		const session = open();
		session.set('cmi.interactions.0.id', 'q1');
		const answer = session.set('cmi.interactions.0.learner_response', 'a');
		expect([answer, session.error()]).toEqual(['false', '408']);

		session.set('cmi.interactions.0.type', 'choice');
		expect(session.set('cmi.interactions.0.result', 'incorrect')).toBe('true');
		expect([session.set('cmi.interactions.0.result', 'wrong'), session.error()]).toEqual([
			'false',
			'406',
		]);
	});
});
