import { fileURLToPath } from 'node:url';
import { compileModule } from '../../src/compiler/compile.ts';
import { readModules } from '../../src/compiler/disk.ts';
import { plainText } from '../../src/lesson/plain-text.ts';
import type { Assessment, Choice, Option, Question, Scenario } from '../../src/model/activity.ts';
import type { Language } from '../../src/model/ids.ts';
import type { ActivityOutline, CompiledModule } from '../../src/model/module.ts';

/** What a test knows of the module it takes: the shipped content, compiled by the real compiler. */
export interface ModuleUnderTest {
	readonly compiled: CompiledModule;
	/** How many scenarios it has, all of them before its assessment. */
	readonly scenarios: number;
	/** What the first screen says of its assessment. */
	readonly assessment: NonNullable<ActivityOutline['assessment']>;
	/** The choice to take in the scene with this heading, of those open now. */
	bestChoice(heading: string, open: readonly string[]): string;
	/** The correct options of the question with this stem. */
	correctOptions(stem: string): readonly string[];
	/** Options that make a wrong response to the question with this stem. */
	wrongOptions(stem: string): readonly string[];
}

export async function loadModuleUnderTest(
	id: string,
	language: Language = 'en',
): Promise<ModuleUnderTest> {
	const folder = fileURLToPath(new URL('../../modules', import.meta.url));
	const source = (await readModules(folder)).find((module) => module.id === id);
	if (source === undefined) throw new Error(`There is no module ${id} in ${folder}.`);
	const result = compileModule(source);
	if (!result.ok) throw new Error(`The module ${id} does not compile.`);
	const compiled = result.modules.get(language);
	if (compiled === undefined) throw new Error(`The module ${id} has no text in ${language}.`);
	const scenes = compiled.activities
		.filter((activity): activity is Scenario => activity.kind === 'scenario')
		.flatMap((scenario) => scenario.scenes);
	const questions = compiled.activities
		.filter((activity): activity is Assessment => activity.kind === 'assessment')
		.flatMap((assessment) => assessment.questions);

	const assessment = compiled.outline.activities.find((one) => one.assessment)?.assessment;
	if (assessment === undefined) throw new Error(`The module ${id} has no assessment.`);

	const shownText = ({ text }: Choice | Option): string => plainText(text, compiled.outline.local);
	const question = (stem: string): Question => {
		const found = questions.find((candidate) => candidate.stem === stem);
		if (found === undefined) throw new Error(`No question has the stem “${stem}”.`);
		return found;
	};
	return {
		compiled,
		scenarios: compiled.activities.filter(({ kind }) => kind === 'scenario').length,
		assessment,
		bestChoice: (heading, open) => {
			const scene = scenes.find((candidate) => candidate.heading === heading);
			if (scene?.kind !== 'decision') throw new Error(`No decision has the heading “${heading}”.`);
			const offered = scene.choices.filter((choice) => open.includes(shownText(choice)));
			const best = offered.find((choice) => choice.judgement === 'best') ?? offered[0];
			if (best === undefined) throw new Error(`“${heading}” shows none of its choices.`);
			return shownText(best);
		},
		correctOptions: (stem) =>
			question(stem)
				.options.filter(({ correct }) => correct)
				.map(shownText),
		wrongOptions: (stem) =>
			question(stem)
				.options.filter(({ correct }) => !correct)
				.slice(0, 1)
				.map(shownText),
	};
}
