import type { ModuleOutline } from '../../src/model/module.ts';
import { keywordsOf } from './keywords.ts';
import { cutText, escapeXml } from './xml.ts';

/** The module's description as IEEE Learning Object Metadata, the form that SCORM 2004 takes. */
export function ieeeLomOf(module: ModuleOutline): string {
	const text = (value: string, length: number) =>
		`<string language="${module.language}">${escapeXml(cutText(value, length))}</string>`;
	return [
		'<lom xmlns="http://ltsc.ieee.org/xsd/LOM">',
		'<general>',
		`<title>${text(module.title, 200)}</title>`,
		...module.languages.map((language) => `<language>${language}</language>`),
		`<description>${text(module.summary, 1_000)}</description>`,
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
