import { expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { createScenarioMachine } from '../../../src/lesson/scenario-machine.ts';
import { id, scenario } from '../../fixtures/build-module.ts';
import { pathsToEndings } from '../../fixtures/scenario-paths.ts';

const brave = scenario({
	variables: [{ kind: 'number', name: 'trust', from: 0, to: 2, start: 0 }],
	scenes: [
		{
			number: 4,
			choices: [
				{ to: 4, effects: [{ kind: 'add', variable: 'trust', amount: 1 }] },
				{
					to: 9,
					condition: { kind: 'compare', variable: 'trust', operator: '>=', value: 2 },
				},
				{ to: 7 },
			],
		},
		{ number: 7, outcome: 'bad' },
		{ number: 9, outcome: 'good' },
	],
});
const select = (choice: number) => ({ type: 'choice.select' as const, choice: id.choice(choice) });

test('a scenario begins in its start scene, with only its variables in context', () => {
	const [snapshot] = initialTransition(createScenarioMachine(brave));

	expect(snapshot.value).toBe('4');
	expect(snapshot.context).toEqual({ trust: 0 });
});

test('a choice leads to its scene and has its effects', () => {
	const machine = createScenarioMachine(brave);
	const [start] = initialTransition(machine);

	const [snapshot] = transition(machine, start, select(1));

	expect(snapshot.value).toBe('4');
	expect(snapshot.context).toEqual({ trust: 1 });
});

test('a choice opens when its condition holds', () => {
	const machine = createScenarioMachine(brave);
	const [start] = initialTransition(machine);
	const [once] = transition(machine, start, select(1));
	const [twice] = transition(machine, once, select(1));

	expect([start, once, twice].map((snapshot) => snapshot.can(select(2)))).toEqual([
		false,
		false,
		true,
	]);
});

test('an ending is final, and nothing can be chosen in it', () => {
	const machine = createScenarioMachine(brave);
	const [start] = initialTransition(machine);

	const [end] = transition(machine, start, select(3));

	expect(end.status).toBe('done');
	expect([1, 2, 3].some((choice) => end.can(select(choice)))).toBe(false);
});

test('paths tell situations apart by variables, so an ending behind a condition is found', () => {
	expect(pathsToEndings(brave)).toEqual([
		{ ending: 7, choices: [3] },
		{ ending: 7, choices: [1, 3] },
		{ ending: 9, choices: [1, 1, 2] },
		{ ending: 7, choices: [1, 1, 3] },
	]);
});
