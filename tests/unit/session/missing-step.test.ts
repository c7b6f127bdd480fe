import { describe, expect, test } from 'vitest';
import { missingStep } from '../../../src/session/missing-step.ts';
import { chose, fresh, withEntry } from '../../contract/progress-store.ts';
import { id } from '../../fixtures/build-module.ts';

const one = withEntry(fresh, 1, chose(1, 1));
const two = withEntry(one, 1, chose(2, 1));

describe('what a store lacks', () => {
	test('is nothing where it holds the same', () => {
		expect(missingStep(two, structuredClone(two))).toBeUndefined();
	});

	test('is one step where one entry is missing', () => {
		expect(missingStep(structuredClone(one), two)).toMatchObject({
			kind: 'append',
			step: { after: 1, appended: { activity: 1, index: 1, entry: chose(2, 1) } },
		});
	});

	test('is one step where it holds nothing and there is one entry', () => {
		expect(missingStep(undefined, one)).toMatchObject({ kind: 'append', step: { after: 0 } });
	});

	test('is a step without an entry where only the place moved', () => {
		const moved = { ...two, place: { screen: 'tasks' as const } };

		const missing = missingStep(two, moved);

		expect(missing).toMatchObject({ kind: 'append', step: { after: 2, place: moved.place } });
		expect(missing).not.toHaveProperty('step.appended');
	});

	test.each([
		['two entries are missing', fresh, two],
		['it holds a different entry', withEntry(fresh, 1, chose(1, 2)), two],
		['it holds more', two, one],
		['it holds another registration', { ...one, registration: id.registration(1) }, two],
		['it holds a log that is gone', withEntry(one, 2, chose(1, 1)), one],
	])('is all of it where %s', (_, held, wanted) => {
		expect(missingStep(held, wanted)).toEqual({ kind: 'replace', progress: wanted });
	});
});
