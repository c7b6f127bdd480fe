import { describe, expect, test } from 'vitest';
import type { Lock } from '../../../src/compiler/lock/lock.ts';
import { numberModule } from '../../../src/compiler/lock/number-module.ts';
import { releaseLock } from '../../../src/compiler/lock/release-lock.ts';
import {
	authoredModule,
	type ModuleText,
	type QuestionText,
	type SceneText,
} from '../../fixtures/authored-module.ts';

const breakRoom: SceneText = {
	id: 'break-room',
	text: 'Sam shows you a photo of the leaving do, with the patient board behind the team.',
	choices: [
		{ text: 'Ask Sam to delete the photo', to: 'sam-listens' },
		{ text: 'Go back to the ward', to: 'the-end' },
	],
};
const samListens: SceneText = {
	id: 'sam-listens',
	text: 'Sam takes the photo down while you watch, and thanks you for saying so.',
	choices: [{ text: 'Look for other copies together', to: 'the-end' }],
};
const theEnd: SceneText = { id: 'the-end', text: 'Nobody outside the ward has seen the board.' };

const scenes: readonly SceneText[] = [breakRoom, samListens, theEnd];

function story(written: readonly SceneText[]): ModuleText {
	return {
		objectives: ['care'],
		activities: [{ kind: 'scenario', key: 'story', scenes: written }],
	};
}

function number(text: ModuleText, previous?: Lock) {
	return numberModule(authoredModule(text), previous);
}

function release(text: ModuleText, previous?: Lock): Lock {
	const result = releaseLock(number(text, previous).lock, '1.0.0');
	if (!result.released) throw new Error(result.reason);
	return result.lock;
}

function scenesOf(lock: Lock) {
	const [activity] = lock.activities;
	if (activity?.kind !== 'scenario') throw new Error('The story is missing.');
	return activity.scenes;
}

/** `key number: choices`, the gone ones in brackets. */
function outline(lock: Lock): string[] {
	const mark = (name: string, gone: number | undefined) =>
		gone === undefined ? name : `(${name})`;
	return scenesOf(lock).map((scene) => {
		const choices = scene.choices.map(({ number: choice, to, gone }) =>
			mark(`${String(choice)} to ${String(to)}`, gone),
		);
		return mark(`${scene.key} ${String(scene.number)}: ${choices.join(', ')}`, scene.gone);
	});
}

describe('a module without a lock', () => {
	test('gets numbers in the order written, in an open first revision', () => {
		const { lock, stale, diagnostics } = number(story(scenes));

		expect(outline(lock)).toEqual([
			'break-room 1: 1 to 2, 2 to 3',
			'sam-listens 2: 1 to 3',
			'the-end 3: ',
		]);
		expect(lock.revisions).toEqual([{ revision: 1 }]);
		expect(stale).toBe(true);
		expect(diagnostics).toEqual([]);
	});
});

describe('a lock that fits its module', () => {
	test('is not stale', () => {
		const lock = release(story(scenes));

		const again = number(story(scenes), lock);

		expect(again.stale).toBe(false);
		expect(again.lock).toEqual(lock);
	});

	test('follows a text that was corrected without opening a revision', () => {
		const corrected = { ...theEnd, text: 'Nobody outside the ward saw the board.' };

		const { lock, stale } = number(
			story([breakRoom, samListens, corrected]),
			release(story(scenes)),
		);

		expect(stale).toBe(true);
		expect(lock.revisions).toHaveLength(1);
		expect(scenesOf(lock)[2]?.text).toBe('the-end Nobody outside the ward saw the board.');
	});
});

describe('a released module that changes', () => {
	test('opens the next revision and ends what is missing', () => {
		const shortcut = { ...breakRoom, choices: breakRoom.choices?.slice(1) ?? [] };

		const { lock, diagnostics } = number(story([shortcut, theEnd]), release(story(scenes)));

		expect(outline(lock)).toEqual([
			'break-room 1: (1 to 2), 2 to 3',
			'(sam-listens 2: (1 to 3))',
			'the-end 3: ',
		]);
		expect(scenesOf(lock)[1]).toMatchObject({ born: 1, gone: 2 });
		expect(lock.revisions.map(({ revision, released }) => [revision, released?.version])).toEqual([
			[1, '1.0.0'],
			[2, undefined],
		]);
		expect(diagnostics).toEqual([]);
	});

	test('gives a choice with a new target a new number', () => {
		const elsewhere: SceneText = {
			...samListens,
			choices: [{ text: 'Look for other copies together', to: 'break-room' }],
		};

		const { lock, diagnostics } = number(
			story([breakRoom, elsewhere, theEnd]),
			release(story(scenes)),
		);

		expect(outline(lock)[1]).toBe('sam-listens 2: (1 to 3), 2 to 1');
		expect(diagnostics).toEqual([]);
	});

	test('never gives a number again, even of what came and went in one revision', () => {
		const extra: SceneText = { id: 'extra', text: 'The phone on the desk rings.' };
		const grown = number(story([...scenes, extra]), release(story(scenes))).lock;
		const shrunk = number(story(scenes), grown).lock;

		const { lock } = number(
			story([...scenes, { ...extra, id: 'another', text: 'A bus drives by.' }]),
			shrunk,
		);

		expect(outline(lock).slice(3)).toEqual(['(extra 4: )', 'another 5: ']);
	});
});

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

describe('an assessment', () => {
	const question: QuestionText = {
		id: 'selfie',
		text: 'A colleague posts a selfie from the ward. What do you do?',
		objective: 'care',
		options: [
			{ text: 'Tell them in private', correct: true },
			{ text: 'Share it', correct: false },
			{ text: 'Wait and see what happens', correct: false },
		],
	};
	const check = (questions: readonly QuestionText[], draw = 1): ModuleText => ({
		objectives: ['care', 'courage'],
		activities: [{ kind: 'assessment', key: 'check', draw, questions }],
	});
	const questionsOf = (lock: Lock) => {
		const [activity] = lock.activities;
		if (activity?.kind !== 'assessment') throw new Error('The assessment is missing.');
		return activity;
	};
	const released = release(check([question]));

	test.each<[string, Partial<QuestionText>]>([
		['another type', { kind: 'multiple' }],
		['another objective', { objective: 'courage' }],
	])('gives a question of %s a new number', (_, changes) => {
		const { lock, diagnostics } = number(check([{ ...question, ...changes }]), released);

		expect(questionsOf(lock).questions.map(({ number: one, gone }) => [one, gone])).toEqual([
			[1, 2],
			[2, undefined],
		]);
		expect(diagnostics).toEqual([]);
	});

	test('gives an option that turns out correct a new number', () => {
		const [first, second, third] = question.options;
		if (first === undefined || second === undefined || third === undefined) throw new Error();
		const options = [{ ...first, correct: false }, { ...second, correct: true }, third];

		const { lock, diagnostics } = number(check([{ ...question, options }]), released);

		expect(
			questionsOf(lock).questions[0]?.options.map(({ number: one, correct, gone }) => [
				one,
				correct,
				gone,
			]),
		).toEqual([
			[1, true, 2],
			[2, false, 2],
			[3, false, undefined],
			[4, false, undefined],
			[5, true, undefined],
		]);
		expect(diagnostics).toEqual([]);
	});

	test('keeps the number of a question that moves', () => {
		const other: QuestionText = { ...question, id: 'other', text: 'Who reads the group chat?' };
		const before = release(check([question, other]));

		const { lock, stale } = number(check([other, question]), before);

		expect(lock).toEqual(before);
		expect(stale).toBe(false);
	});

	test('ends a draw when another number is drawn', () => {
		const { lock } = number(check([question], 2), released);

		expect(questionsOf(lock).draws).toEqual([
			{ draw: 1, born: 1, gone: 2 },
			{ draw: 2, born: 2 },
		]);
	});
});

describe('an activity', () => {
	test('keeps its number in a file of another name by its title', () => {
		const before = release({
			objectives: [],
			activities: [{ kind: 'page', key: 'intro', title: 'Why this matters' }],
		});

		const { lock } = number(
			{ objectives: [], activities: [{ kind: 'page', key: 'why', title: 'Why this matters' }] },
			before,
		);

		expect(lock.activities).toMatchObject([{ number: 1, key: 'why' }]);
	});

	test('keeps its number in a file of another name by the ids inside', () => {
		const moved: ModuleText = {
			objectives: ['care'],
			activities: [{ kind: 'scenario', key: 'photo', title: 'The photo', scenes }],
		};

		const { lock } = number(moved, release(story(scenes)));

		expect(lock.activities).toMatchObject([{ number: 1, key: 'photo' }]);
	});

	test('of another kind is a new one, and all of the old one ends', () => {
		const { lock } = number(
			{ objectives: ['care'], activities: [{ kind: 'page', key: 'story' }] },
			release(story(scenes)),
		);

		expect(lock.activities).toMatchObject([
			{ number: 1, kind: 'scenario', gone: 2, starts: [{ gone: 2 }] },
			{ number: 2, kind: 'page' },
		]);
		expect(scenesOf(lock).every(({ gone }) => gone === 2)).toBe(true);
	});
});
