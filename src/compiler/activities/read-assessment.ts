import type { Root } from 'mdast';
import type { AuthoredAssessment } from '../authored.ts';
import type { FileContext } from '../file-context.ts';
import { readBlocks } from '../markdown/read-blocks.ts';
import { promoteHeadings } from '../markdown/promote-headings.ts';
import { splitSections } from '../markdown/sections.ts';
import { checkDuplicateIds } from './check-duplicate-ids.ts';
import { hasBox } from './find-options.ts';
import { readQuestion } from './read-question.ts';

export function readAssessment(
	root: Root,
	file: FileContext,
): Pick<AuthoredAssessment, 'kind' | 'intro' | 'questions'> {
	promoteHeadings(root, (node) => node.type === 'list' && node.children.some(hasBox), file);
	const { intro, sections } = splitSections(root);
	if (sections.length === 0) file.report('assessment-empty', {}, file.locate(1, 1));
	const introduction = readBlocks(intro, file, 'below-scene');
	const questions = sections
		.map((section) => readQuestion(section, file))
		.filter((question) => question !== undefined);
	checkDuplicateIds(
		questions.map((question) => ({ ...question, text: question.stem })),
		file,
	);
	return { kind: 'assessment', intro: introduction, questions };
}
