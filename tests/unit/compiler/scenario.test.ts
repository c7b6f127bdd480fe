import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../fixtures/parse-text.ts';

const home = '\n\n## Home\n\n`ending: mixed`';

describe('scenes', () => {
	test('a heading makes the id, unless one is written', () => {
		const { scenes } = parseScenario(
			`## Sam’s break room\n\n- [Go](#home)\n\n## Office {#the-office}\n\n- [Go](#home)${home}`,
		);

		expect(scenes.map(({ id, explicit, heading }) => [id.value, explicit, heading])).toEqual([
			['sams-break-room', false, 'Sam’s break room'],
			['the-office', true, 'Office'],
			['home', false, 'Home'],
		]);
	});

	test('text before the first heading introduces the scenario', () => {
		const { intro } = parseScenario('You work on Ward 7.\n\n## Home\n\n`ending: good`');

		expect(intro).toEqual([{ kind: 'paragraph', children: ['You work on Ward 7.'] }]);
	});

	test('an ending has an outcome and its place, and no choices', () => {
		const { scenes } = parseScenario('## Home\n\nYou go home.\n\n`ending: good`');

		expect(scenes[0]?.outcome).toEqual({
			value: 'good',
			at: { file: 'modules/sound/the-photo.md', line: 11, column: 1 },
		});
		expect(scenes[0]?.choices).toEqual([]);
		expect(scenes[0]?.body).toHaveLength(1);
	});

	test('an old id is kept with `was`', () => {
		const { scenes } = parseScenario('## Home\n\n`was: going-home`\n\nText.\n\n`ending: bad`');

		expect(scenes[0]?.was?.value).toBe('going-home');
	});

	test('a list without links to scenes is part of the text', () => {
		const { scenes } = parseScenario(
			`## Break room\n\n### Seen\n\n- [A guide](https://example.org)\n- A cake\n\nWhat now?\n\n- [Go](#home)${home}`,
		);

		expect(scenes[0]?.body.map(({ kind }) => kind)).toEqual(['heading', 'list', 'paragraph']);
		expect(scenes[0]?.choices).toHaveLength(1);
	});
});

describe('choices', () => {
	test('a choice has text, target, judgement, effects, condition, feedback and its old text', () => {
		const { scenes } = parseScenario(
			[
				'## Break room',
				'',
				'- [Ask *Sam*](#home) `best` `trust +1` `told_manager = true` `if not told_manager` `was: Ask`',
				'',
				'  You spoke early.',
				'',
				'  > [!speech] Sam',
				'  > Thanks.',
				'- [Wait](#home)',
			].join('\n') + home,
		);

		const [first, second] = scenes[0]?.choices ?? [];
		expect(first).toMatchObject({
			at: { line: 9, column: 1 },
			text: ['Ask ', { kind: 'emphasis', children: ['Sam'] }],
			plain: 'Ask Sam',
			target: { value: 'home', at: { line: 9, column: 3 } },
			judgement: { value: 'best' },
			effects: [
				{ value: { kind: 'add', variable: 'trust', amount: 1 } },
				{ value: { kind: 'set', variable: 'told_manager', value: true } },
			],
			condition: { value: { kind: 'not', operand: { kind: 'flag', variable: 'told_manager' } } },
			was: { value: 'Ask' },
		});
		expect(first?.feedback.map(({ kind }) => kind)).toEqual(['paragraph', 'speech']);
		expect(second).toMatchObject({ plain: 'Wait', effects: [], feedback: [] });
		expect(second).not.toHaveProperty('judgement');
		expect(second).not.toHaveProperty('condition');
	});

	test('empty lines between choices do not part them', () => {
		const { scenes } = parseScenario(`## Break room\n\n- [A](#home)\n\n- [B](#home)${home}`);

		expect(scenes[0]?.choices.map(({ plain }) => plain)).toEqual(['A', 'B']);
	});
});

test('variables come with bounds or as flags', () => {
	const { variables } = parseScenario('## Home\n\n`ending: good`');

	expect(variables.map(({ value }) => value)).toEqual([
		{ kind: 'number', name: 'trust', from: -2, to: 2, start: 0 },
		{ kind: 'flag', name: 'told_manager', start: false },
	]);
});
