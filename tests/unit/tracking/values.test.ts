import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSharedLearnerId } from '../../../src/tracking/learner-id.ts';
import { lessonStatusOf } from '../../../src/tracking/scorm12/lesson-status.ts';
import { formatSessionTime } from '../../../src/tracking/scorm12/session-time.ts';
import {
	readSuspendData,
	rewriteSuspendData,
	writeSuspendData,
} from '../../../src/tracking/suspend-data-text.ts';

test.each([
	[0, '0000:00:01'],
	[-5_000, '0000:00:01'],
	[1_999, '0000:00:01'],
	[754_000, '0000:12:34'],
	[10 * 3_600_000, '0010:00:00'],
	[1e15, '9999:59:59'],
])('%i milliseconds are a session time of %s', (milliseconds, text) => {
	expect(formatSessionTime(milliseconds)).toBe(text);
});

test.each(['', ' ', 'Guest', 'ANONYMOUS', '0', '-1', 'learner', 'preview', 'null'])(
	'the learner id “%s” is shared by many',
	(id) => {
		expect(isSharedLearnerId(id)).toBe(true);
	},
);

test.each(['40817', 'jo.ellis', 'guest-nurse-7', '00'])(
	'the learner id “%s” is one’s own',
	(id) => {
		expect(isSharedLearnerId(id)).toBe(false);
	},
);

describe('lesson_status', () => {
	const byDefault = { onPass: 'passed', onFail: 'incomplete' } as const;
	const asCompleted = { ...byDefault, onPass: 'completed' } as const;
	const passed = { completion: 'completed', success: 'passed' } as const;
	const done = { completion: 'completed', success: 'unknown' } as const;
	const incomplete = { completion: 'incomplete', success: 'unknown' } as const;

	test.each(['', 'not attempted', 'incomplete'])('incomplete goes over “%s”', (current) => {
		expect(lessonStatusOf(incomplete, current, byDefault)).toBe('incomplete');
	});

	test.each(['passed', 'completed', 'failed', 'browsed'])(
		'incomplete leaves %s alone',
		(current) => {
			expect(lessonStatusOf(incomplete, current, byDefault)).toBeUndefined();
		},
	);

	test('nothing goes over anything before the first entry', () => {
		const none = { completion: 'none', success: 'unknown' } as const;

		expect(lessonStatusOf(none, '', byDefault)).toBeUndefined();
	});

	test.each(['', 'incomplete', 'failed', 'browsed', 'completed'])(
		'a pass goes over “%s”',
		(current) => {
			expect(lessonStatusOf(passed, current, byDefault)).toBe('passed');
		},
	);

	test('a pass is told in the word chosen at export, and stays a pass', () => {
		expect(lessonStatusOf(passed, 'incomplete', asCompleted)).toBe('completed');
		expect(lessonStatusOf(passed, 'passed', asCompleted)).toBe('passed');
		expect(lessonStatusOf(done, 'passed', byDefault)).toBe('passed');
	});

	test('a failed attempt is failed where that was chosen, and incomplete otherwise', () => {
		const failed = { ...incomplete, hasFailedAttempt: true } as const;
		const asFailed = { ...byDefault, onFail: 'failed' } as const;

		expect(lessonStatusOf(failed, 'incomplete', byDefault)).toBe('incomplete');
		expect(lessonStatusOf(failed, 'incomplete', asFailed)).toBe('failed');
		expect(lessonStatusOf(incomplete, '', asFailed)).toBe('incomplete');
		expect(lessonStatusOf(failed, 'passed', asFailed)).toBeUndefined();
		expect(lessonStatusOf(passed, 'failed', asFailed)).toBe('passed');
	});

	test('a module without an assessment is completed', () => {
		expect(lessonStatusOf(done, 'incomplete', byDefault)).toBe('completed');
	});
});

describe('suspend data', () => {
	const data = fc.stringMatching(/^[\w-]{0,40}$/);
	const awkward = fc.oneof(
		data,
		data.map((text) => `_0${text}`),
		data.map((text) => `_1${text}`),
	);

	test('reads the same in every way it is written', () => {
		fc.assert(
			fc.property(awkward, (text) => {
				const plain = writeSuspendData(text);
				const other = rewriteSuspendData(text, plain);
				const third = rewriteSuspendData(text, other);
				expect([plain, other, third].map(readSuspendData)).toEqual([text, text, text]);
				expect(other).not.toBe(plain);
				expect(third).not.toBe(other);
			}),
		);
	});

	test('is written as it is, but for a beginning that would be misread', () => {
		expect(writeSuspendData('AbC_0')).toBe('AbC_0');
		expect(writeSuspendData('_0AbC')).toBe('_0_0AbC');
	});
});
