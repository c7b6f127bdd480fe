import { describe, expect, test } from 'vitest';
import {
	type Chose,
	currentRun,
	recordedRun,
	splitAttempts,
	splitRuns,
} from '../../../src/lesson/runs.ts';
import type { Entry } from '../../../src/model/progress.ts';
import { id } from '../../fixtures/build-module.ts';

const chose = (scene: number, choice: number): Chose => ({
	kind: 'chose',
	scene: id.scene(scene),
	choice: id.choice(choice),
});
const answered = (attempt: number, question: number): Entry => ({
	kind: 'answered',
	attempt,
	question: id.question(question),
	response: { options: [id.option(1)] },
});

describe('the runs of a scenario', () => {
	test('are one empty run where nothing was chosen', () => {
		expect(splitRuns([])).toEqual([[]]);
	});

	test('are parted at each restart, each with what it kept of the one before', () => {
		const entries: Entry[] = [
			chose(1, 1),
			chose(2, 1),
			{ kind: 'restarted', keep: 1 },
			chose(2, 2),
			chose(3, 1),
			{ kind: 'restarted', keep: 2 },
			chose(3, 2),
		];

		expect(splitRuns(entries)).toEqual([
			[chose(1, 1), chose(2, 1)],
			[chose(1, 1), chose(2, 2), chose(3, 1)],
			[chose(1, 1), chose(2, 2), chose(3, 2)],
		]);
		expect(recordedRun(entries)).toEqual([chose(1, 1), chose(2, 1)]);
		expect(currentRun(entries)).toEqual([chose(1, 1), chose(2, 2), chose(3, 2)]);
	});
});

test('the attempts of an assessment begin where they were begun', () => {
	const entries: Entry[] = [
		{ kind: 'began', attempt: 1 },
		answered(1, 4),
		{ kind: 'began', attempt: 2 },
	];

	expect(splitAttempts(entries)).toEqual([
		{ number: 1, answers: [answered(1, 4)] },
		{ number: 2, answers: [] },
	]);
});
