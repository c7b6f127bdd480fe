import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { measureReading } from '../../src/compiler/checks/reading-age.ts';
import { compileModule } from '../../src/compiler/compile.ts';
import { readModules } from '../../src/compiler/disk.ts';
import { blocksText } from '../../src/compiler/plain-text.ts';
import type { Activity, DecisionScene, Scenario } from '../../src/model/activity.ts';
import type { CompiledModule } from '../../src/model/module.ts';
import type { Block, Inline } from '../../src/model/text.ts';

const highestAge = 14;

const folder = fileURLToPath(new URL('../../modules', import.meta.url));

const modules = (await readModules(folder)).flatMap((source): [string, CompiledModule][] => {
	const result = compileModule(source);
	if (!result.ok) throw new Error(JSON.stringify(result.diagnostics, null, '\t'));
	return [...result.modules].map(([language, module]) => [`${source.id} (${language})`, module]);
});

describe.each(modules)('%s', (_, { outline, activities }) => {
	const scenarios = activities.filter((one): one is Scenario => one.kind === 'scenario');

	test('says of each story and each assessment what it rests on', () => {
		const unfounded = outline.activities.filter(
			({ kind, sources }) => kind !== 'page' && sources.length === 0,
		);

		expect(unfounded.map(({ key }) => key)).toEqual([]);
	});

	test('names no source that nothing rests on', () => {
		const used = new Set(outline.activities.flatMap(({ sources }) => sources));

		expect(outline.sources.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
	});

	test('takes as long as its activities together', () => {
		const minutes = outline.activities.map((activity) => activity.minutes);

		expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(outline.minutes);
	});

	test.runIf(outline.language === 'en')('has no screen that is hard to read', () => {
		const hard = activities
			.flatMap(screens)
			.map((text) => ({ text, ...measureReading(text) }))
			.filter(({ age }) => age > highestAge);

		expect(hard).toEqual([]);
	});

	test.for(scenarios)(
		'has two decisions or more in scenario $number that change what comes',
		(scenario) => {
			const changing = decisions(scenario).filter(
				({ choices }) =>
					new Set(choices.map(({ to }) => to)).size > 1 ||
					choices.some(({ effects }) => effects.length > 0),
			);

			expect(changing.length).toBeGreaterThanOrEqual(2);
		},
	);

	test.for(scenarios)('ends well and badly in scenario $number', ({ scenes }) => {
		const outcomes = scenes.flatMap((scene) => (scene.kind === 'ending' ? [scene.outcome] : []));

		expect(outcomes).toContain('good');
		expect(outcomes).toContain('bad');
	});

	test.for(scenarios)('explains each choice of each decision in scenario $number', (scenario) => {
		const unexplained = decisions(scenario)
			.filter(({ choices }) => choices.length > 1)
			.flatMap(({ key, choices }) =>
				choices
					.filter(({ feedback }) => blocksText(feedback) === '')
					.map(({ number }) => [key, number]),
			);

		expect(unexplained).toEqual([]);
	});
});

function decisions({ scenes }: Scenario): readonly DecisionScene[] {
	return scenes.filter((scene): scene is DecisionScene => scene.kind === 'decision');
}

/** What is read at once: a scene with its choices, the feedback on a choice, a question, the feedback on it. */
function screens(activity: Activity): readonly string[] {
	switch (activity.kind) {
		case 'page':
			return [blocksText(activity.body)];
		case 'scenario':
			return [
				blocksText(activity.intro),
				...activity.scenes.flatMap((scene) => {
					const choices = scene.kind === 'decision' ? scene.choices : [];
					return [
						screen(
							scene.heading,
							scene.body,
							choices.map(({ text }) => text),
						),
						...choices.map(({ feedback }) => blocksText(feedback)),
					];
				}),
			];
		case 'assessment':
			return [
				blocksText(activity.intro),
				...activity.questions.flatMap(({ stem, body, options, explanation }) => [
					screen(
						stem,
						body,
						options.map(({ text }) => text),
					),
					blocksText([...options.flatMap(({ feedback }) => feedback), ...explanation]),
				]),
			];
	}
}

function screen(
	heading: string,
	body: readonly Block[],
	picks: readonly (readonly Inline[])[],
): string {
	const paragraphs = picks.map((children): Block => ({ kind: 'paragraph', children }));
	return `${heading}\n${blocksText([...body, ...paragraphs])}`;
}
