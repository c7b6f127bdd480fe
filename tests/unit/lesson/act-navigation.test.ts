import { describe, expect, test } from 'vitest';
import { act } from '../../../src/lesson/act.ts';
import { createProgress } from '../../../src/lesson/progress.ts';
import { assessment, compiledModule, id, page, scenario } from '../../fixtures/build-module.ts';
import {
	choose,
	correctResponse,
	goOn,
	loaded,
	open,
	perform,
	shown,
	shownAs,
	started,
	takeAttempt,
} from '../../fixtures/walk.ts';

const three = loaded(compiledModule());
const begun = started(three);
const pages = loaded(compiledModule({ activities: [page({ number: 1 }), page({ number: 2 })] }));

describe('a module of several activities', () => {
	test('goes from start to the task list', () => {
		expect(begun.place).toEqual({ screen: 'tasks' });
		expect(shownAs('tasks', three, begun)).toMatchObject({
			next: 1,
			tasks: [{ state: 'to do' }, { state: 'to do' }, { state: 'to do', attemptsLeft: 3 }],
		});
	});

	test('shows no task list before Start', () => {
		const result = act(three, createProgress(id.registration(1)), { type: 'tasks.show' });

		expect(result).toEqual({ fits: false, action: { type: 'tasks.show' } });
	});

	test('opens a page at its only screen, a scenario and an assessment at their intros', () => {
		const places = [1, 2, 3].map((number) => perform(three, begun, open(number)).place);

		expect(places).toEqual([
			{ screen: 'step', activity: 1, at: 0 },
			{ screen: 'intro', activity: 2, at: 0 },
			{ screen: 'intro', activity: 3, at: 0 },
		]);
	});

	test('opens nothing it does not have', () => {
		expect(act(three, begun, open(8)).fits).toBe(false);
	});

	test('opens no activity whose content is not loaded', () => {
		const unloaded = { ...three, activities: new Map() };

		expect(act(unloaded, begun, open(1)).fits).toBe(false);
	});

	test('leaves an activity for the task list, and opens it again where the learner was', () => {
		const there = perform(three, begun, open(2), goOn, choose(1), goOn);
		const inside = perform(three, begun, open(2), goOn);

		const again = perform(three, inside, { type: 'tasks.show' }, open(2));
		const debrief = perform(three, there, { type: 'tasks.show' }, open(2));

		expect(again.place).toEqual({ screen: 'intro', activity: 2, at: 0 });
		expect(debrief.place).toEqual({ screen: 'end', activity: 2, at: 1 });
	});

	test('goes from the end of an activity to the task list while something is left', () => {
		const page = perform(three, begun, open(1), goOn);

		expect(page.place).toEqual({ screen: 'tasks' });
		expect(shownAs('tasks', three, page)).toMatchObject({
			next: 2,
			minutesLeft: 10,
			tasks: [{ state: 'finished' }, { state: 'to do' }, { state: 'to do' }],
		});
	});

	test('goes from the end of the last activity to the result', () => {
		const end = perform(pages, started(pages), open(1), goOn, open(2), goOn);

		expect(shown(pages, end)).toMatchObject({ kind: 'result', passed: true, minutesLeft: 0 });
	});

	test('shows no result before it is passed, and from then on at any time', () => {
		const result = { type: 'result.show' as const };
		const half = perform(pages, started(pages), open(1), goOn);
		const whole = perform(pages, half, open(2), goOn, { type: 'tasks.show' });

		expect(act(pages, half, result).fits).toBe(false);
		expect(perform(pages, whole, result).place).toEqual({ screen: 'result' });
	});

	test('needs no activity that is not required', () => {
		const module = loaded(
			compiledModule({ activities: [page(), page({ number: 2 })], optional: [2] }),
		);

		const end = perform(module, started(module), open(1), goOn);

		expect(shown(module, end)).toMatchObject({ kind: 'result', passed: true });
	});
});

describe('a module of one activity', () => {
	test('has no task list: Start opens the activity and its end leads to the result', () => {
		const module = loaded(compiledModule({ activities: [scenario()] }));
		const first = started(module);

		const end = perform(module, first, goOn, choose(2), goOn);

		expect(first.place).toEqual({ screen: 'intro', activity: 1, at: 0 });
		expect(act(module, first, { type: 'tasks.show' }).fits).toBe(false);
		expect(end.place).toEqual({ screen: 'result' });
	});

	test('that is an assessment shows a failed result too, from where it is opened again', () => {
		const module = loaded(compiledModule({ activities: [assessment()] }));
		const failed = takeAttempt(module, started(module), () => ({ options: [id.option(1)] }));

		const result = perform(module, failed, goOn);
		const passed = perform(
			module,
			takeAttempt(module, perform(module, result, open(1)), correctResponse),
			goOn,
		);

		expect(shownAs('result', module, result)).toMatchObject({ passed: false, score: 0 });
		expect(shownAs('result', module, passed)).toMatchObject({ passed: true, score: 100 });
	});
});

test('objectives of a module without an assessment are met when all that have them are finished', () => {
	const module = loaded(
		compiledModule({
			activities: [page({ number: 1 }), page({ number: 2 })],
			objectives: { 1: [1], 2: [1] },
		}),
	);

	const one = perform(module, started(module), open(1), goOn);
	const both = perform(module, one, open(2), goOn);

	expect(one.ledger.objectives).toEqual([]);
	expect(both.ledger.objectives).toEqual([1]);
});
