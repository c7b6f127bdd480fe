import { describe, expect, test } from 'vitest';
import type { Scorm12Api } from '../../../src/tracking/scorm12-api.ts';
import { createScorm12Calls } from '../../../src/tracking/scorm12-calls.ts';

function apiAnswering(answers: { readonly call: unknown; readonly error?: unknown }): Scorm12Api {
	const answer = () => answers.call;
	return {
		LMSInitialize: answer,
		LMSFinish: answer,
		LMSGetValue: answer,
		LMSSetValue: answer,
		LMSCommit: answer,
		LMSGetLastError: () => answers.error,
	};
}

describe('the answers of an API', () => {
	test.each(['true', true, 1, '1', ' TRUE '])('%j is yes', (call) => {
		const { commit, set } = createScorm12Calls(apiAnswering({ call, error: '999' }));

		expect([commit(), set('cmi.suspend_data', '')]).toEqual([{ ok: true }, { ok: true }]);
	});

	test.each([
		['false', '101', '101'],
		[false, 101, '101'],
		['false', 0, '0'],
		[0, '401', '401'],
	])('%j with error %j is no', (call, error, code) => {
		const { commit } = createScorm12Calls(apiAnswering({ call, error }));

		expect(commit()).toEqual({ ok: false, code });
	});

	test.each([undefined, null, ''])('%j is yes only where there was no error', (call) => {
		const well = createScorm12Calls(apiAnswering({ call, error: 0 }));
		const ill = createScorm12Calls(apiAnswering({ call, error: '301' }));

		expect(well.commit()).toEqual({ ok: true });
		expect(ill.commit()).toEqual({ ok: false, code: '301' });
	});

	test.each([
		['incomplete', 'incomplete'],
		[85, '85'],
		[true, 'true'],
		[undefined, ''],
		[null, ''],
	])('%j read as a value is “%s”', (call, value) => {
		const { get } = createScorm12Calls(apiAnswering({ call }));

		expect(get('cmi.core.lesson_status')).toBe(value);
	});
});

test('a call that throws is a refusal, never an exception', () => {
	const thrower = () => {
		throw new Error('The window is closed.');
	};
	const calls = createScorm12Calls({
		LMSInitialize: thrower,
		LMSFinish: thrower,
		LMSGetValue: thrower,
		LMSSetValue: thrower,
		LMSCommit: thrower,
		LMSGetLastError: thrower,
	});

	expect(calls.initialize()).toEqual({ ok: false, code: 'threw' });
	expect(calls.set('cmi.suspend_data', 'x')).toEqual({ ok: false, code: 'threw' });
	expect(calls.get('cmi.suspend_data')).toBe('');
	expect(calls.finish()).toEqual({ ok: false, code: 'threw' });
});
