import { describe, expect, test } from 'vitest';
import { functionNames, type Api, type Spoken } from '../../../src/tracking/api.ts';
import { createCalls } from '../../../src/tracking/calls.ts';

const standards: readonly Spoken[] = ['scorm12', 'scorm2004'];

function apiAnswering(
	answers: { readonly call: unknown; readonly error?: unknown },
	spoken: Spoken = 'scorm12',
): Api {
	const { lastError, ...others } = functionNames[spoken];
	const calls = Object.values(others).map((name) => [name, () => answers.call]);
	return {
		spoken,
		object: Object.fromEntries([...calls, [lastError, () => answers.error]]) as object,
	};
}

describe('the answers of an API', () => {
	test.each(['true', true, 1, '1', ' TRUE '])('%j is yes', (call) => {
		const { commit, set } = createCalls(apiAnswering({ call, error: '999' }));

		expect([commit(), set('cmi.suspend_data', '')]).toEqual([{ ok: true }, { ok: true }]);
	});

	test.each([
		['false', '101', '101'],
		[false, 101, '101'],
		['false', 0, '0'],
		[0, '401', '401'],
	])('%j with error %j is no', (call, error, code) => {
		const { commit } = createCalls(apiAnswering({ call, error }));

		expect(commit()).toEqual({ ok: false, code });
	});

	test.each([undefined, null, ''])('%j is yes only where there was no error', (call) => {
		const well = createCalls(apiAnswering({ call, error: 0 }));
		const ill = createCalls(apiAnswering({ call, error: '301' }));

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
		const { get } = createCalls(apiAnswering({ call }));

		expect(get('cmi.core.lesson_status')).toBe(value);
	});
});

test.each(standards)('a call of %s that throws is a refusal, never an exception', (spoken) => {
	const thrower = () => {
		throw new Error('The window is closed.');
	};
	const names = Object.values(functionNames[spoken]);
	const object = Object.fromEntries(names.map((name) => [name, thrower]));
	const calls = createCalls({ spoken, object });

	expect(calls.initialize()).toEqual({ ok: false, code: 'threw' });
	expect(calls.set('cmi.suspend_data', 'x')).toEqual({ ok: false, code: 'threw' });
	expect(calls.get('cmi.suspend_data')).toBe('');
	expect(calls.finish()).toEqual({ ok: false, code: 'threw' });
});

test.each(standards)('an API of %s is called as a method of its object', (spoken) => {
	const { set } = functionNames[spoken];
	const object = {
		taken: [] as string[],
		[set](this: { taken: string[] }, element: string, value: string) {
			this.taken.push(`${element} ${value}`);
			return 'true';
		},
	};

	const answer = createCalls({ spoken, object }).set('cmi.suspend_data', 'x');

	expect(answer).toEqual({ ok: true });
	expect(object.taken).toEqual(['cmi.suspend_data x']);
});
