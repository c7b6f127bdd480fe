import type { ModuleOutline } from '../../src/model/module.ts';
import { keywordsOf } from './keywords.ts';
import { inEveryLanguage, type ManifestParts } from './manifest.ts';
import { cutText, escapeXml } from './xml.ts';

/** The module's description as IEEE Learning Object Metadata, the form that SCORM 2004 takes. */
export function ieeeLomOf(parts: ManifestParts): string {
	const { module } = parts;
	const text = (value: string, length: number, language = module.language) =>
		`<string language="${language}">${escapeXml(cutText(value, length))}</string>`;
	const texts = (of: (outline: ModuleOutline) => string, length: number) =>
		inEveryLanguage(parts)
			.map((outline) => text(of(outline), length, outline.language))
			.join('');
	return [
		'<lom xmlns="http://ltsc.ieee.org/xsd/LOM">',
		'<general>',
		`<title>${texts(({ title }) => title, 200)}</title>`,
		...module.languages.map((language) => `<language>${language}</language>`),
		`<description>${texts(({ summary }) => summary, 1_000)}</description>`,
		...keywordsOf(module).map((keyword) => `<keyword>${text(keyword, 100)}</keyword>`),
		'</general>',
		'<lifeCycle>',
		`<version>${text(module.version, 50)}</version>`,
		`<status><source>LOMv1.0</source><value>${module.draft ? 'draft' : 'final'}</value></status>`,
		'</lifeCycle>',
		'<technical><format>text/html</format></technical>',
		'<educational>',
		`<typicalLearningTime><duration>PT${Math.max(1, Math.round(module.minutes))}M</duration></typicalLearningTime>`,
		'</educational>',
		'</lom>',
	].join('\n');
}
