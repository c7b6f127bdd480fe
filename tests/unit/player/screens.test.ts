import { describe, expect, test } from 'vitest';
import { act } from '../../../src/lesson/act.ts';
import type { LearnerAction } from '../../../src/lesson/action.ts';
import { createProgress } from '../../../src/lesson/progress.ts';
import { screenAt } from '../../../src/lesson/screen.ts';
import type { Language } from '../../../src/model/ids.ts';
import type { CompiledModule } from '../../../src/model/module.ts';
import type { Place } from '../../../src/model/progress.ts';
import type { Phase, Visit } from '../../../src/session/visit.ts';
import { compiledModule, id, page, scenario } from '../../fixtures/build-module.ts';
import { htmlOf } from '../../fixtures/show-visit.ts';

const module = compiledModule({ activities: [scenario({ number: 1 }), page({ number: 2 })] });

/** The visit of a learner who did all this, looking at `place` if given. */
function visitAfter(
	actions: readonly LearnerAction[],
	{ of = module, place, ...rest }: { of?: CompiledModule; place?: Place } & Partial<Visit> = {},
): Visit {
	const loaded = {
		outline: of.outline,
		activities: new Map(of.activities.map((activity) => [activity.number, activity])),
	};
	let progress = createProgress(id.registration(1));
	for (const action of actions) {
		const result = act(loaded, progress, action);
		if (!result.fits) throw new Error(`${action.type} does not fit.`);
		progress = result.progress;
	}
	const screen = screenAt(loaded, progress, place ?? progress.place);
	return {
		phase: { kind: 'playing', reviewing: false, screen },
		outline: of.outline,
		saved: 'browser',
		notices: [],
		...rest,
	};
}

function visitIn(phase: Phase, rest: Partial<Visit> = {}): Visit {
	return { phase, outline: module.outline, saved: 'browser', notices: [], ...rest };
}

const start: LearnerAction = { type: 'module.start' };
const openScenario: LearnerAction = { type: 'activity.open', activity: id.activity(1) };
const proceed: LearnerAction = { type: 'screen.continue' };
const chooseBest: LearnerAction = { type: 'choice.select', choice: id.choice(1) };
const toDebrief = [start, openScenario, proceed, chooseBest, proceed];

describe('each screen', () => {
	test('has exactly one main heading, which can take the focus', async () => {
		const journeys = [
			[],
			[start],
			[start, openScenario],
			...[3, 4, 5].map((n) => toDebrief.slice(0, n)),
		];
		for (const actions of journeys) {
			const html = await htmlOf(visitAfter(actions));

			expect(html.match(/<h1[^>]*tabindex="-1"/g)).toHaveLength(1);
		}
	});

	test('has no inline style, which the policy would refuse', async () => {
		for (const actions of [[], [start], toDebrief.slice(0, 3), toDebrief]) {
			expect(await htmlOf(visitAfter(actions))).not.toMatch(/ style=| on[a-z]+="/);
		}
	});
});

describe('the start screen', () => {
	test('offers a link that keeps a press until the scripts have come', async () => {
		const html = await htmlOf(visitAfter([]));

		expect(html).toMatch(/<a[^>]*href="#start"[^>]*>Start<\/a/);
	});

	test('offers review and another go after a pass', async () => {
		const { outline } = module;
		const html = await htmlOf(
			visitIn({
				kind: 'playing',
				reviewing: false,
				screen: {
					kind: 'start',
					state: 'passed',
					place: { screen: 'start' },
					readOnly: false,
					minutesLeft: 0,
				},
			}),
		);

		expect(html).toContain(outline.title);
		expect(html).toContain('Take it again');
		expect(html).not.toContain('#start');
	});
});

describe('a scene', () => {
	test('offers its choices with none picked', async () => {
		const html = await htmlOf(visitAfter(toDebrief.slice(0, 3)));

		expect(html.match(/type="radio"/g)).toHaveLength(2);
		expect(html).toContain('Select 1 option');
		expect(html).not.toContain('checked');
	});

	test('looked back at, says what was chosen and offers nothing to pick', async () => {
		const place: Place = { screen: 'step', activity: id.activity(1), at: 0 };
		const html = await htmlOf(visitAfter(toDebrief.slice(0, 4), { place }));

		expect(html).toContain('You are looking back');
		expect(html).toContain('You chose this');
		expect(html).not.toContain('type="radio"');
		expect(html).not.toContain('type="submit"');
	});

	test('with one way on is a single button', async () => {
		const of = compiledModule({
			activities: [
				scenario({
					number: 1,
					scenes: [{ choices: [{ to: 2, text: 'Go on' }] }, { outcome: 'good' }],
				}),
				page({ number: 2 }),
			],
		});

		const html = await htmlOf(visitAfter([start, openScenario, proceed], { of }));

		expect(html).toContain('Go on</button');
		expect(html).not.toContain('type="radio"');
	});
});

describe('the debrief', () => {
	test('shows the path, its judgement in words, and the other choices folded', async () => {
		const html = await htmlOf(visitAfter(toDebrief));

		expect(html).toContain('A good ending');
		expect(html).toContain('Best choice');
		expect(html).toMatch(/<details[^>]*>[^]*Choice 2[^]*It leads to “Scene 3”.[^]*<\/details>/);
		expect(html).toContain('Try another way');
	});
});

describe('saved state', () => {
	test.each([
		['saving', 'Saving…'],
		['record', 'Saved to your training record'],
		['sent', 'Sent to your training record'],
		['retrying', 'Not saved yet, trying again'],
	] as const)('%s reads “%s”', async (saved, sentence) => {
		expect(await htmlOf(visitAfter([start], { saved }))).toContain(sentence);
	});

	test('a good place to stop is named only where the place is kept', async () => {
		expect(await htmlOf(visitAfter(toDebrief, { saved: 'browser' }))).toContain(
			'good place to stop',
		);
		expect(await htmlOf(visitAfter(toDebrief, { saved: 'memory' }))).not.toContain(
			'good place to stop',
		);
	});

	test('the end says what became of the last change', async () => {
		const ended = { kind: 'ended' } as const;

		expect(await htmlOf(visitIn(ended, { saved: 'record' }))).toContain(
			'Saved. You can close this window.',
		);
		expect(await htmlOf(visitIn(ended, { saved: 'memory' }))).toContain('Nothing could be saved');
	});
});

describe('a failure', () => {
	test('has a reference and details to copy', async () => {
		const failure = { reference: 'H-7K2M', reason: 'content-missing', details: 'the log' } as const;
		const html = await htmlOf(visitIn({ kind: 'failed', failure }));

		expect(html).toContain('H-7K2M');
		expect(html).toContain('Copy details');
		expect(html).toContain('the log');
	});
});

const wordsOfModule =
	/Ward safety|The (?:scenario|page) \d|Know what matters|You are on|Scene \d|Choice \d|You spoke/;

const voidElements = ['br', 'hr', 'img', 'input'];

/** What is read out in a language, in a document in Welsh. */
function textIn(language: Language, html: string): string {
	const around: string[] = ['cy'];
	const texts: string[] = [];
	for (const [piece, closes, name = ''] of html.matchAll(/<(\/)?(\w+)[^>]*>|[^<]+/g)) {
		const now = around.at(-1) ?? 'cy';
		if (name === '') texts.push(now === language ? piece : '');
		else if (closes) around.pop();
		else if (!voidElements.includes(name)) {
			around.push(/ lang="(\w+)"/.exec(piece)?.[1] ?? now);
		}
	}
	return texts.join('');
}

describe('in Welsh', () => {
	test('a module that is not written in Welsh is marked as English', async () => {
		const html = await htmlOf(visitAfter(toDebrief.slice(0, 3)), 'cy');

		expect(html).toContain('Beth wnewch chi?');
		expect(html).toMatch(/<h1[^>]*><span lang="en">/);
	});

	test.each([
		['the first screen', 0],
		['the task list', 1],
		['an introduction', 2],
		['a scene', 3],
		['feedback', 4],
		['a debrief', 5],
	])('%s of it has none of its words outside what is marked as English', async (_, actions) => {
		const html = await htmlOf(visitAfter(toDebrief.slice(0, actions)), 'cy');

		expect(html).toContain('lang="en"');
		expect(textIn('en', html)).toMatch(wordsOfModule);
		expect(textIn('cy', html)).not.toMatch(wordsOfModule);
	});

	test('a module that is written in Welsh is not marked', async () => {
		const { outline, activities } = module;
		const of: CompiledModule = {
			outline: { ...outline, language: 'cy', languages: ['en', 'cy'] },
			activities,
		};

		const html = await htmlOf(visitAfter(toDebrief.slice(0, 3), { of }), 'cy');

		expect(html).toContain('Beth wnewch chi?');
		expect([...html.matchAll(/lang="(\w+)"/g)].map(([, language]) => language)).toEqual(['en']);
	});
});

test('words of the module are never markup', async () => {
	const of = compiledModule({
		activities: [
			scenario({
				number: 1,
				scenes: [
					{ choices: [{ to: 2, text: '<img src=x onerror=alert(1)>' }, { to: 2 }] },
					{ outcome: 'good' },
				],
			}),
			page({ number: 2 }),
		],
	});

	const html = await htmlOf(visitAfter([start, openScenario, proceed], { of }));

	expect(html).toContain('&lt;img src=x');
	expect(html).not.toContain('<img');
});

describe('a learner in a module that has changed', () => {
	test('is told in one sentence where they are back', async () => {
		const told = { notices: ['module-changed'] } as const;

		const html = await htmlOf(visitAfter([start], { ...told, backAt: 'Break room' }));
		const untitled = await htmlOf(visitAfter([start], told));

		expect(html).toContain(
			'<p>This module has changed since you were last here, so you are back at “Break room”.</p>',
		);
		expect(untitled).toContain('You are at the last place that still fits.');
	});
});

describe('a notice about the other window', () => {
	test.each(['en', 'cy'] as const)('is a sentence in %s', async (language) => {
		const html = await htmlOf(visitAfter([start], { notices: ['following'] }), language);

		expect(html).toContain(
			language === 'en'
				? 'what you do here does not reach your training record.'
				: 'nid yw’r hyn a wnewch yma yn cyrraedd eich cofnod hyfforddi.',
		);
	});
});
