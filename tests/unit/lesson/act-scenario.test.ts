import { describe, expect, test } from 'vitest';
import { act } from '../../../src/lesson/act.ts';
import { previousPlace } from '../../../src/lesson/place.ts';
import { screenAt } from '../../../src/lesson/screen.ts';
import { compiledModule, id, page, scenario } from '../../fixtures/build-module.ts';
import {
	choose,
	goOn,
	loaded,
	open,
	perform,
	restart,
	shownAs,
	started,
} from '../../fixtures/walk.ts';

/** From scene 1 with or without feedback to 2, from there to a good or a bad ending; the way to 4 asks for trust. */
const module = loaded(
	compiledModule({
		activities: [
			scenario({
				number: 1,
				variables: [{ kind: 'number', name: 'trust', from: 0, to: 1, start: 0 }],
				scenes: [
					{
						choices: [
							{
								to: 2,
								feedback: 'That helps.',
								effects: [{ kind: 'add', variable: 'trust', amount: 1 }],
							},
							{ to: 2 },
						],
					},
					{
						choices: [
							{ to: 3 },
							{
								to: 4,
								feedback: 'They listen.',
								condition: { kind: 'compare', variable: 'trust', operator: '=', value: 1 },
							},
						],
					},
					{ outcome: 'bad' },
					{ outcome: 'good' },
				],
			}),
			page({ number: 2 }),
		],
	}),
);
const inside = perform(module, started(module), open(1), goOn);
const atBadEnd = perform(module, inside, choose(2), choose(1));

describe('a choice', () => {
	test('without feedback leads straight to the next scene', () => {
		const next = perform(module, inside, choose(2));

		expect(next.place).toEqual({ screen: 'step', activity: 1, at: 1 });
		expect(next.logs).toEqual([
			{ activity: 1, revision: 1, entries: [{ kind: 'chose', scene: 1, choice: 2 }] },
		]);
		expect(shownAs('scene', module, next).scene.number).toBe(2);
	});

	test('with feedback shows it first', () => {
		const feedback = perform(module, inside, choose(1));

		expect(feedback.place).toEqual({ screen: 'feedback', activity: 1, at: 1 });
		expect(shownAs('choice-feedback', module, feedback)).toMatchObject({
			scene: { number: 1 },
			taken: { number: 1 },
			practice: false,
		});
		expect(perform(module, feedback, goOn).place).toEqual({ screen: 'step', activity: 1, at: 1 });
	});

	test('is offered when its condition holds, and refused when not', () => {
		const without = perform(module, inside, choose(2));
		const withTrust = perform(module, inside, choose(1), goOn);

		expect(shownAs('scene', module, without).open.map(({ number }) => number)).toEqual([1]);
		expect(shownAs('scene', module, withTrust).open.map(({ number }) => number)).toEqual([1, 2]);
		expect(act(module, without, choose(2)).fits).toBe(false);
	});

	test('cannot be made on its feedback, nor on an ending', () => {
		expect(act(module, perform(module, inside, choose(1)), choose(1)).fits).toBe(false);
		expect(act(module, atBadEnd, choose(1)).fits).toBe(false);
	});

	test('that leads to an ending finishes the scenario at once, before its feedback was read', () => {
		const feedback = perform(module, inside, choose(1), goOn, choose(2));

		expect(feedback.place).toEqual({ screen: 'feedback', activity: 1, at: 2 });
		expect(feedback.ledger.activities).toEqual([
			{ activity: 1, finished: 1, attempts: 0, passed: false },
		]);
		expect(perform(module, feedback, goOn).place).toEqual({ screen: 'end', activity: 1, at: 2 });
	});
});

describe('the debrief', () => {
	test('shows the path, and the other choices that were open with where they lead', () => {
		const debrief = shownAs('debrief', module, atBadEnd);

		expect(debrief).toMatchObject({ ending: { number: 3, outcome: 'bad' }, practice: false });
		expect(debrief.path).toMatchObject([
			{ at: 0, taken: { number: 2 }, others: [{ choice: { number: 1 }, leadsTo: 'Scene 2' }] },
			{ at: 1, taken: { number: 1 }, others: [] },
		]);
	});

	test('lets the learner try another way, as a practice run that keeps what came before', () => {
		const again = perform(module, atBadEnd, restart(0), choose(1), goOn, choose(2), goOn);

		expect(again.logs[0]?.entries).toEqual([
			{ kind: 'chose', scene: 1, choice: 2 },
			{ kind: 'chose', scene: 2, choice: 1 },
			{ kind: 'restarted', keep: 0 },
			{ kind: 'chose', scene: 1, choice: 1 },
			{ kind: 'chose', scene: 2, choice: 2 },
		]);
		expect(shownAs('debrief', module, again)).toMatchObject({
			ending: { number: 4 },
			practice: true,
		});
	});

	test('goes back to the decision itself', () => {
		const again = perform(module, atBadEnd, restart(1));

		expect(again.place).toEqual({ screen: 'step', activity: 1, at: 1 });
		expect(shownAs('scene', module, again)).toMatchObject({
			scene: { number: 2 },
			practice: true,
		});
	});

	test('offers another way from the path only, and from nowhere else', () => {
		expect([-1, 0.5, 2].map((keep) => act(module, atBadEnd, restart(keep)).fits)).toEqual([
			false,
			false,
			false,
		]);
		expect(act(module, perform(module, inside, choose(2)), restart(0)).fits).toBe(false);
	});

	test('takes nothing away when a practice run is left unfinished', () => {
		const left = perform(module, atBadEnd, restart(0), { type: 'tasks.show' });

		expect(left.ledger).toEqual(atBadEnd.ledger);
		expect(perform(module, left, open(1)).place).toEqual({ screen: 'step', activity: 1, at: 0 });
	});
});

describe('going back', () => {
	const end = perform(module, inside, choose(1), goOn, choose(1));

	test('leads through scenes and feedback to the intro', () => {
		const places = [end.place];
		for (let place = previousPlace(module, end, end.place); place !== undefined;) {
			places.push(place);
			place = previousPlace(module, end, place);
		}

		expect(places).toEqual([
			{ screen: 'end', activity: 1, at: 2 },
			{ screen: 'step', activity: 1, at: 1 },
			{ screen: 'feedback', activity: 1, at: 1 },
			{ screen: 'step', activity: 1, at: 0 },
			{ screen: 'intro', activity: 1, at: 0 },
		]);
	});

	test('shows an earlier scene as it was, with what was picked, not to be acted on', () => {
		expect(
			screenAt(module, end, { screen: 'step', activity: id.activity(1), at: 0 }),
		).toMatchObject({
			kind: 'scene',
			readOnly: true,
			taken: { number: 1 },
			open: [{ number: 1 }, { number: 2 }],
		});
	});

	test('to a place that is no more shows the nearest one that is', () => {
		const screen = screenAt(module, end, { screen: 'step', activity: id.activity(1), at: 9 });

		expect(screen).toMatchObject({ kind: 'debrief', readOnly: false });
	});
});
