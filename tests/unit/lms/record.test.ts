import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyRecord } from '../../../scorm/lms/record/learner-record.ts';
import { findLearner, learners } from '../../../scorm/lms/record/learners.ts';
import { createRecordStore } from '../../../scorm/lms/record/record-store.ts';
import {
	readDuration,
	readTimespan,
	writeDuration,
	writeTimespan,
} from '../../../scorm/lms/record/timespan.ts';

/** Only what the store needs of the browser's storage. */
function memoryStorage(): Storage {
	const items = new Map<string, string>();
	return {
		getItem: (key) => items.get(key) ?? null,
		setItem: (key, value) => void items.set(key, value),
		removeItem: (key) => void items.delete(key),
		clear: () => items.clear(),
		key: (index) => [...items.keys()][index] ?? null,
		get length() {
			return items.size;
		},
	};
}

describe('timespans', () => {
	test('read back what they wrote', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 9999 * 360_000 }), (hundredths) => {
				expect(readTimespan(writeTimespan(hundredths))).toBe(hundredths);
				expect(readDuration(writeDuration(hundredths))).toBe(hundredths);
			}),
		);
	});

	test('a duration may have days, and anything else is none', () => {
		expect(readDuration('P1DT1M')).toBe(8_646_000);
		expect(readDuration('00:01:00')).toBe(0);
	});

	test('a fraction of one digit is tenths', () => {
		expect(readTimespan('00:00:01.5')).toBe(150);
	});
});

describe('the record store', () => {
	test('keeps one record per learner and activity', () => {
		const store = createRecordStore(memoryStorage());
		store.save('a', '1', { ...emptyRecord, launches: 1 });
		store.save('a', '2', { ...emptyRecord, launches: 2 });

		expect(store.load('a', '1')?.launches).toBe(1);
		expect(store.load('a', '2')?.launches).toBe(2);
		expect(store.load('b', '1')).toBeUndefined();
	});

	test('a cleared record is gone', () => {
		const store = createRecordStore(memoryStorage());
		store.save('a', '1', emptyRecord);
		store.clear('a', '1');

		expect(store.load('a', '1')).toBeUndefined();
	});

	test('what it did not write is no record', () => {
		const storage = memoryStorage();
		storage.setItem('handover-lms/a/1', '{"launches":"many"}');
		storage.setItem('handover-lms/a/2', 'nonsense');
		const store = createRecordStore(storage);

		expect(store.load('a', '1')).toBeUndefined();
		expect(store.load('a', '2')).toBeUndefined();
	});
});

test('an id nobody has makes up a learner', () => {
	expect(findLearner('20418')).toBe(learners[0]);
	expect(findLearner('test-7')).toEqual({ id: 'test-7', name: 'Learner, test-7' });
});
