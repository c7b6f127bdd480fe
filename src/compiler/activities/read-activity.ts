import type { Root } from 'mdast';
import type { AuthoredActivity } from '../authored.ts';
import type { FileContext } from '../file-context.ts';
import {
	assessmentFields,
	pageFields,
	scenarioFields,
	translatedActivityFields,
} from '../fields/activity-fields.ts';
import { readFrontMatter } from '../fields/front-matter.ts';
import { readFields } from '../fields/read-fields.ts';
import { locateAll, reportRepeated } from '../fields/read-manifest.ts';
import { readVariables } from '../fields/read-variables.ts';
import { withoutOriginalFields } from '../fields/without-original-fields.ts';
import { checkPlainText } from '../markdown/inserts.ts';
import { mendLines } from '../markdown/mend-lines.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { readBlocks } from '../markdown/read-blocks.ts';
import type { YamlFields } from '../yaml/read-yaml.ts';
import { readAssessment } from './read-assessment.ts';
import { readScenario } from './read-scenario.ts';

const schemas = {
	page: pageFields,
	scenario: scenarioFields,
	assessment: assessmentFields,
} as const;

export interface ReadActivity {
	readonly activity: AuthoredActivity;
	/** False where the file leaves its minutes to the module. */
	readonly isTimed: boolean;
}

/**
 * One Markdown file; its content is reported on even where its front matter cannot be used. A translation of another
 * kind than `expected` is not read: all in it would seem wrong.
 */
export function readActivity(
	file: FileContext,
	expected?: AuthoredActivity['kind'],
): ReadActivity | undefined {
	const front = readFrontMatter(file);
	if (front === undefined) return undefined;
	const { kind, yaml } = front;
	if (expected !== undefined && kind !== expected) {
		file.report('translation-kind-differs', { kind, expected }, yaml.locate(['kind']));
		return undefined;
	}
	const mended = mendLines(file, kind);
	const root = parseMarkdown(mended);
	if (root === undefined) return undefined;
	const activity = file.isTranslation
		? readTranslation(kind, yaml, root, mended)
		: readOriginal(kind, yaml, root, mended);
	return activity && { activity, isTimed: 'minutes' in yaml.value };
}

function readOriginal(
	kind: AuthoredActivity['kind'],
	yaml: YamlFields,
	root: Root,
	file: FileContext,
): AuthoredActivity | undefined {
	switch (kind) {
		case 'page': {
			const fields = readFields(schemas.page, yaml, file);
			const body = readPage(root, file);
			return fields && { ...describe(fields, yaml, file), kind, body };
		}
		case 'scenario': {
			const fields = readFields(schemas.scenario, yaml, file);
			const variables = fields && readVariables(fields.variables, yaml, file);
			const content = readScenario(root, variables, file);
			return fields && { ...describe(fields, yaml, file), ...content };
		}
		case 'assessment': {
			const fields = readFields(schemas.assessment, yaml, file);
			const content = readAssessment(root, file);
			return (
				fields && {
					...describe(fields, yaml, file),
					...content,
					draw: { value: fields.draw, at: yaml.locate(['draw']) },
					passPercent: { value: fields.pass, at: yaml.locate(['pass']) },
					attempts: { value: fields.attempts, at: yaml.locate(['attempts']) },
				}
			);
		}
	}
}

function readTranslation(
	kind: AuthoredActivity['kind'],
	yaml: YamlFields,
	root: Root,
	file: FileContext,
): AuthoredActivity | undefined {
	const kept = withoutOriginalFields(yaml, schemas[kind], translatedActivityFields, file);
	const fields = readFields(translatedActivityFields, kept, file);
	const texts =
		fields && describe({ title: fields.title, objectives: [], sources: [] }, kept, file);
	const nowhere = { value: 1, at: file.locate(1, 1) };
	switch (kind) {
		case 'page': {
			const body = readPage(root, file);
			return texts && { ...texts, kind, body };
		}
		case 'scenario': {
			const content = readScenario(root, [], file);
			return texts && { ...texts, ...content };
		}
		case 'assessment': {
			const content = readAssessment(root, file);
			const decided = { draw: nowhere, passPercent: nowhere, attempts: nowhere };
			return texts && { ...texts, ...content, ...decided };
		}
	}
}

function describe(
	fields: {
		readonly title: string;
		readonly minutes?: number | undefined;
		readonly objectives: readonly string[];
		readonly sources: readonly string[];
	},
	yaml: YamlFields,
	file: FileContext,
) {
	const objectives = locateAll('objectives', fields.objectives, yaml);
	const sources = locateAll('sources', fields.sources, yaml);
	reportRepeated('objectives', objectives, file);
	reportRepeated('sources', sources, file);
	checkPlainText(fields.title, 'a title', yaml.locate(['title']), file);
	return {
		key: (file.path.split('/').at(-1) ?? '').replace(/\.md$/u, ''),
		at: file.locate(1, 1),
		title: fields.title,
		minutes: fields.minutes ?? 1,
		objectives,
		sources,
		inserts: file.inserts,
		images: file.images,
	};
}

function readPage(root: Root, file: FileContext) {
	const nodes = root.children.filter(({ type }) => type !== 'yaml');
	if (nodes.length === 0) file.report('file-empty', { file: file.path }, file.locate(1, 1));
	return readBlocks(nodes, file, 'in-page');
}
