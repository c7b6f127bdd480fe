import { describe, expect, test } from 'vitest';
import type { Choice, DecisionScene } from '../../../src/model/activity.ts';
import type { ActivityOutline, ModuleOutline } from '../../../src/model/module.ts';
import type { DebriefScreen, ResultScreen } from '../../../src/model/screen.ts';
import { assessment, compiledModule, id, scenario } from '../../fixtures/build-module.ts';
import { htmlOf } from '../../fixtures/show-visit.ts';

const { outline } = compiledModule({
	activities: [scenario({ number: 1 }), assessment({ number: 2 })],
	objectives: { 1: [1, 2], 2: [1, 2] },
});
const story = only(outline.activities[0]);
const source = {
	id: 'gmc',
	title: 'Guidance',
	publisher: 'GMC',
	date: '2024',
	supports: 'The same standards hold.',
};

function only(activity: ActivityOutline | undefined): ActivityOutline {
	if (activity === undefined) throw new Error('The module has a story.');
	return activity;
}

function choice(number: number, parts: Partial<Choice>): Choice {
	const text = [`Choice ${String(number)}`];
	return { number: id.choice(number), text, to: id.scene(2), effects: [], feedback: [], ...parts };
}

function html(screen: DebriefScreen | ResultScreen, of: ModuleOutline = outline): Promise<string> {
	const phase = { kind: 'playing', reviewing: false, screen } as const;
	return htmlOf({ phase, outline: of, saved: 'record', notices: [] });
}

describe('the debrief', () => {
	const taken = choice(1, { judgement: 'poor' });
	const other = choice(2, {
		judgement: 'best',
		feedback: [{ kind: 'paragraph', children: ['Sam can stop the harm himself.'] }],
	});
	const scene: DecisionScene = {
		kind: 'decision',
		number: id.scene(1),
		key: 'break-room',
		heading: 'Break room',
		body: [],
		choices: [taken, other],
	};
	const screen: DebriefScreen = {
		kind: 'debrief',
		activity: { ...story, sources: ['gmc'] },
		ending: {
			kind: 'ending',
			number: id.scene(2),
			key: 'home',
			heading: 'Home',
			body: [],
			outcome: 'bad',
		},
		path: [{ scene, taken, others: [{ choice: other, leadsTo: 'Sam listens' }], at: 0 }],
		practice: false,
		place: { screen: 'end', activity: story.number, at: 1 },
		readOnly: false,
		minutesLeft: 1,
	};

	test('tells what each choice not taken would have led to, and why', async () => {
		const text = await html(screen);

		expect(text).toMatch(
			/<details[^>]*>[^]*Choice 2[^]*Best choice[^]*Sam can stop the harm himself[^]*It leads to “Sam listens”\.[^]*<\/details>/,
		);
	});

	test('counts the choices by their judgement', async () => {
		expect(await html(screen)).toContain('You made 1 choice: 1 poor.');
	});

	test('says what the story rests on, and nothing of other sources', async () => {
		const others = { ...source, id: 'nmc', title: 'Another page' };

		const text = await html(screen, { ...outline, sources: [source, others] });

		expect(text).toContain('What this story rests on (1 source)');
		expect(text).toContain('The same standards hold.');
		expect(text).not.toContain('Another page');
	});
});

describe('the result', () => {
	const [first, second] = outline.objectives;
	const screen: ResultScreen = {
		kind: 'result',
		passed: true,
		score: 87.5,
		objectives: [first, second].flatMap((objective, position) =>
			objective ? [{ objective, met: position === 0 }] : [],
		),
		tasks: [],
		place: { screen: 'result' },
		readOnly: false,
		minutesLeft: 0,
	};

	test('parts what the learner can do from what to look at again, and says where to find it', async () => {
		const text = await html(screen);

		const [able = '', again = ''] = text
			.slice(text.indexOf('What you can now do'))
			.split('What to look at again');
		expect(able).toContain(first?.text);
		expect(able).not.toContain(second?.text);
		expect(again).toContain(second?.text);
		expect(again).toContain(`“${story.title}”`);
	});

	test('has nothing to look at again where all is met', async () => {
		const objectives = screen.objectives.map((result) => ({ ...result, met: true }));

		expect(await html({ ...screen, objectives })).not.toContain('What to look at again');
	});

	test('says what was recorded, and where it is kept', async () => {
		const text = await html(screen);

		expect(text).toContain('87.5%');
		expect(text).toContain('Your answers, and the way you took through each story');
		expect(text).toContain('It is saved to your training record.');
	});
});
