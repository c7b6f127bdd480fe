import { describe, expect, test } from 'vitest';
import type { ModuleText, SceneText } from '../../fixtures/authored-module.ts';
import {
	breakRoom,
	samListens,
	theEnd,
	scenes,
	story,
	number,
	release,
	outline,
} from '../../fixtures/number-story.ts';

describe('the identity of a scene', () => {
	const others = [breakRoom, theEnd];
	const renamed = (changes: Partial<SceneText>): SceneText[] => [
		{
			...breakRoom,
			choices: [
				{ text: 'Ask Sam to delete the photo', to: changes.id ?? samListens.id },
				{ text: 'Go back to the ward', to: 'the-end' },
			],
		},
		{ ...samListens, ...changes },
		theEnd,
	];
	const rewritten = 'A porter comes in to fetch a wheelchair.';

	test('is kept under a new heading by the same text', () => {
		const { lock, diagnostics } = number(
			story(renamed({ id: 'sam-agrees' })),
			release(story(scenes)),
		);

		expect(outline(lock)[1]).toBe('sam-agrees 2: 1 to 3');
		expect(outline(lock)).toHaveLength(3);
		expect(diagnostics).toEqual([]);
	});

	test('is kept under a new heading by similar text', () => {
		const text = 'Sam takes the picture down while you look on, and thanks you for saying so.';

		const { lock } = number(story(renamed({ id: 'sam-agrees', text })), release(story(scenes)));

		expect(outline(lock)[1]).toBe('sam-agrees 2: 1 to 3');
	});

	test('is kept by “was”', () => {
		const changes = { id: 'a-visitor', text: rewritten, was: 'sam-listens' };

		const { lock, diagnostics } = number(story(renamed(changes)), release(story(scenes)));

		expect(outline(lock)[1]).toBe('a-visitor 2: 1 to 3');
		expect(diagnostics).toEqual([]);
	});

	test('follows “was” when a scene takes the name that another gave up', () => {
		const choices = [{ text: 'Ask Sam to delete the photo', to: 'break-room' }];
		const first: SceneText = { ...breakRoom, id: 'hall', was: 'break-room', choices };
		const second: SceneText = { ...samListens, id: 'break-room', was: 'sam-listens' };

		const { lock } = number(story([first, second, theEnd]), release(story(scenes)));

		expect(outline(lock)).toEqual([
			'hall 1: 1 to 2, (2 to 3)',
			'break-room 2: 1 to 3',
			'the-end 3: ',
		]);
	});

	test('ignores a “was” whose id another scene has come to bear', () => {
		const changes = { id: 'sam-agrees', was: 'sam-listens' };
		const newcomer: SceneText = { id: 'sam-listens', text: 'Sam listens to the radio.' };
		const once = number(story(renamed(changes)), release(story(scenes))).lock;
		const twice = number(story([...renamed(changes), newcomer]), once).lock;

		const { lock } = number(story([...renamed(changes), newcomer]), twice);

		expect(outline(lock)).toEqual([
			'break-room 1: 1 to 2, 2 to 3',
			'sam-agrees 2: 1 to 3',
			'the-end 3: ',
			'sam-listens 4: ',
		]);
	});

	test('is unclear under a new heading with another text', () => {
		const { diagnostics } = number(
			story(renamed({ id: 'a-visitor', text: rewritten })),
			release(story(scenes)),
		);

		expect(diagnostics.map(({ code }) => code)).toEqual(['identity-unclear']);
	});

	test.each([
		['the id is written out', { explicit: true }],
		['the author says so', { was: 'none' }],
	])('is new where %s', (_, mark) => {
		const changes = { id: 'a-visitor', text: rewritten, ...mark };

		const { lock, diagnostics } = number(story(renamed(changes)), release(story(scenes)));

		expect(outline(lock).slice(1)).toEqual([
			'(sam-listens 2: (1 to 3))',
			'the-end 3: ',
			'a-visitor 4: 1 to 3',
		]);
		expect(diagnostics).toEqual([]);
	});

	test('is nobody’s concern before a release', () => {
		const draft = number(story(scenes)).lock;

		const { diagnostics } = number(story(renamed({ id: 'a-visitor', text: rewritten })), draft);

		expect(diagnostics).toEqual([]);
	});

	test('is not asked about where a scene only comes or only goes', () => {
		const before = release(story(scenes));
		const newcomer: SceneText = { id: 'a-visitor', text: rewritten };

		expect(number(story([...scenes, newcomer]), before).diagnostics).toEqual([]);
		expect(number(story(others), before).diagnostics).toEqual([]);
	});
});

describe('the identity of a choice', () => {
	const withFirst = (text: string, was?: string): ModuleText =>
		story([
			{
				...breakRoom,
				choices: [
					{ text, to: 'sam-listens', ...(was !== undefined && { was }) },
					{ text: 'Go back to the ward', to: 'the-end' },
				],
			},
			samListens,
			theEnd,
		]);

	test('is kept in other words that are similar', () => {
		const { lock } = number(withFirst('Ask Sam to delete that photo now'), release(story(scenes)));

		expect(outline(lock)[0]).toBe('break-room 1: 1 to 2, 2 to 3');
	});

	test('is that of the same words to the letter before that of the same words but for signs', () => {
		const offering = (...texts: readonly string[]) =>
			story([{ ...breakRoom, choices: texts.map((text) => ({ text, to: 'the-end' })) }, theEnd]);
		const before = release(offering('Set it to 0 °C', 'Set it to 2 °C'));

		const { lock } = number(offering('Set it to -2 °C', 'Set it to 2 °C'), before);

		const texts = lock.activities.flatMap((activity) =>
			activity.kind === 'scenario'
				? activity.scenes.flatMap(({ choices }) => choices.map(({ text }) => text))
				: [],
		);
		expect(texts).toEqual(['Set it to -2 °C', 'Set it to 2 °C']);
	});

	test('is unclear in other words that are not', () => {
		const { diagnostics } = number(withFirst('Speak up'), release(story(scenes)));

		expect(diagnostics.map(({ code }) => code)).toEqual(['identity-unclear']);
	});

	test('is kept by “was” with the old text', () => {
		const { lock, diagnostics } = number(
			withFirst('Speak up', 'Ask Sam to delete the photo'),
			release(story(scenes)),
		);

		expect(outline(lock)[0]).toBe('break-room 1: 1 to 2, 2 to 3');
		expect(diagnostics).toEqual([]);
	});

	test('is new where “was: none” says so', () => {
		const { lock, diagnostics } = number(withFirst('Speak up', 'none'), release(story(scenes)));

		expect(outline(lock)[0]).toBe('break-room 1: (1 to 2), 2 to 3, 3 to 2');
		expect(diagnostics).toEqual([]);
	});
});
