import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compileModule } from '../../src/compiler/compile.ts';
import { readModules } from '../../src/compiler/disk.ts';
import type { Assessment, Question, Scenario } from '../../src/model/activity.ts';
import type { Block } from '../../src/model/text.ts';
import { scenario } from '../fixtures/build-module.ts';
import {
	blindScore,
	longestScore,
	picksOf,
	picksOfOptions,
	placeScores,
	type PickList,
	type PlaceScore,
} from '../fixtures/guessing.ts';
import { isAboutWriting, isOwnPost, writingWell } from '../fixtures/own-writing.ts';
import { choicesShown } from '../fixtures/scenario-paths.ts';

/** With fewer lists a pattern may well be chance. */
const fewest = 12;
const longestAllowed = 0.5;
/** Where several options are correct, a blind pick is right more often, and to be the longest is a hint both ways. */
const longestAllowedFromBlind = 0.25;

/** The score of a place, as a multiple of what blind picking gets, has to lie between these. */
const placeAllowed = { from: 0.5, to: 1.5 };

function isUnfair({ score, blind }: PlaceScore): boolean {
	return score < placeAllowed.from * blind || score > placeAllowed.to * blind;
}

function unfairPlaces(lists: readonly PickList[]): readonly PlaceScore[] {
	return placeScores(lists).filter((place) => place.lists >= fewest && isUnfair(place));
}

const folder = fileURLToPath(new URL('../../modules', import.meta.url));

const modules = (await readModules(folder)).flatMap((source) => {
	const result = compileModule(source);
	if (!result.ok) throw new Error(JSON.stringify(result.diagnostics, null, '\t'));
	return [...result.modules].map(([language, { activities }]) => ({
		name: `${source.id} (${language})`,
		scenarios: activities.filter((one): one is Scenario => one.kind === 'scenario'),
		questions: activities
			.filter((one): one is Assessment => one.kind === 'assessment')
			.flatMap(({ questions }) => questions),
	}));
});

describe.each(modules)('$name', ({ scenarios, questions }) => {
	const shown = scenarios.flatMap(choicesShown).filter((choices) => choices.length > 1);
	const lists = shown.map(picksOf);
	const optionsOf = (kind: Question['kind']) =>
		questions.filter((one) => one.kind === kind).map(({ options }) => picksOfOptions(options));

	test.runIf(lists.length >= fewest)(
		'rewards the longest choice no more than half the time',
		() => {
			expect(longestScore(lists)).toBeLessThanOrEqual(longestAllowed);
		},
	);

	test.runIf(lists.length >= fewest)('has its best choices in each place by turns', () => {
		expect(unfairPlaces(lists)).toEqual([]);
	});

	test('always shows a best choice and one that is not', () => {
		const pointless = lists.filter(
			(picks) => !picks.some(({ right }) => right) || picks.every(({ right }) => right),
		);

		expect(pointless).toEqual([]);
	});

	test.runIf(optionsOf('single').length >= fewest)(
		'rewards the longest option no more than half the time where one is correct',
		() => {
			expect(longestScore(optionsOf('single'))).toBeLessThanOrEqual(longestAllowed);
		},
	);

	test.runIf(optionsOf('multiple').length >= fewest)(
		'rewards the longest option about as often as a blind pick where several are correct',
		() => {
			const several = optionsOf('multiple');

			const from = Math.abs(longestScore(several) - blindScore(several));

			expect(from).toBeLessThanOrEqual(longestAllowedFromBlind);
		},
	);

	test.for(scenarios.filter(isAboutWriting))(
		'lets learners write well in scenario $number, and see it',
		(one) => {
			expect(writingWell(one)).not.toEqual([]);
		},
	);

	test.runIf(scenarios.some(({ scenes }) => scenes.some(({ body }) => body.some(isOwnPost))))(
		'has a public post that is the best thing to do',
		() => {
			const posts = scenarios.flatMap(writingWell).filter(({ body }) => body.some(isOwnPost));

			expect(posts).not.toEqual([]);
		},
	);
});

describe('what is measured', () => {
	const list = (right: number, ...texts: readonly string[]): PickList =>
		texts.map((text, index) => ({ text, right: index === right }));
	const inTurn = Array.from({ length: 12 }, (_, index) =>
		list(index % 3, ...['a', 'bb', 'ccc'].map((text) => text.repeat(1 + ((index >> 1) % 2)))),
	);

	test('tells lists whose right one is always the longest', () => {
		const biased = [list(0, 'longest', 'b'), list(1, 'a', 'longest'), list(0, 'longest', 'b')];

		expect(longestScore(biased)).toBe(1);
		expect(longestScore(inTurn)).toBeCloseTo(1 / 3);
	});

	test('tosses a coin between equally long ones', () => {
		expect(longestScore([list(0, 'same', 'size', 's')])).toBe(0.5);
	});

	test('tells lists whose right one is always in the same place', () => {
		const second = Array.from({ length: 12 }, () => list(1, 'a', 'b', 'c'));
		const neverFirst = Array.from({ length: 12 }, (_, index) =>
			list(1 + (index % 2), 'a', 'b', 'c'),
		);

		expect(unfairPlaces(second).map(({ place }) => place)).toEqual([1, 2, 3, 'last']);
		expect(unfairPlaces(neverFirst).map(({ place }) => place)).toContain(1);
		expect(unfairPlaces(inTurn)).toEqual([]);
	});

	test('tells lists of different lengths whose right one is always the last', () => {
		const last = Array.from({ length: 24 }, (_, index) =>
			index % 2 === 0 ? list(2, 'a', 'b', 'c') : list(3, 'a', 'b', 'c', 'd'),
		);

		expect(unfairPlaces(last).map(({ place }) => place)).toContain('last');
	});

	test('tells a scenario in which only poor choices lead to what the learner wrote', () => {
		const own: Block = { kind: 'post', author: 'You', children: [], counts: [], replies: [] };
		const built = scenario();
		const withPost = (ending: number): Scenario => ({
			...built,
			scenes: built.scenes.map((scene, index) =>
				index === ending ? { ...scene, body: [own] } : scene,
			),
		});

		expect(writingWell(withPost(1))).toHaveLength(1);
		expect(writingWell(withPost(2))).toEqual([]);
		expect(isAboutWriting(withPost(2))).toBe(true);
		expect(isAboutWriting(built)).toBe(false);
	});
});
