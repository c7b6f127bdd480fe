import type { Root } from 'mdast';
import type { Variable } from '../../model/variables.ts';
import type { AuthoredScenario, Located } from '../authored.ts';
import type { FileContext } from '../file-context.ts';
import { readBlocks } from '../markdown/read-blocks.ts';
import { promoteHeadings } from '../markdown/promote-headings.ts';
import { splitSections } from '../markdown/sections.ts';
import { checkDuplicateIds } from './check-duplicate-ids.ts';
import { isChoiceLike } from './find-choices.ts';
import { readScene } from './read-scene.ts';

type ScenarioContent = Pick<AuthoredScenario, 'kind' | 'intro' | 'variables' | 'scenes'>;

/** `variables` is `undefined` where the declarations could not be read. */
export function readScenario(
	root: Root,
	variables: readonly Located<Variable>[] | undefined,
	file: FileContext,
): ScenarioContent {
	promoteHeadings(root, (node) => node.type === 'list' && node.children.some(isChoiceLike), file);
	const { intro, sections } = splitSections(root);
	if (sections.length === 0) file.report('scenario-empty', {}, file.locate(1, 1));
	const byName = variables && new Map(variables.map(({ value }) => [value.name, value]));
	const introduction = readBlocks(intro, file, 'below-scene');
	const scenes = sections
		.map((section) => readScene(section, byName, file))
		.filter((scene) => scene !== undefined);
	checkDuplicateIds(
		scenes.map((scene) => ({ ...scene, text: scene.heading })),
		file,
	);
	return { kind: 'scenario', intro: introduction, variables: variables ?? [], scenes };
}
