import type { ModuleOutline } from '../../src/model/module.ts';
import { keywordsOf } from './keywords.ts';
import { inEveryLanguage, type ManifestParts } from './manifest.ts';
import { cutText, escapeXml } from './xml.ts';

/** The module's description as IMS Learning Resource Meta-data 1.2.1, the form that SCORM 1.2 takes. */
export function lomOf(parts: ManifestParts): string {
	const { module } = parts;
	const text = (value: string, length: number, language = module.language) =>
		`<langstring xml:lang="${language}">${escapeXml(cutText(value, length))}</langstring>`;
	const texts = (of: (outline: ModuleOutline) => string, length: number) =>
		inEveryLanguage(parts)
			.map((outline) => text(of(outline), length, outline.language))
			.join('');
	const term = (value: string) => `<langstring xml:lang="x-none">${value}</langstring>`;
	return [
		'<lom xmlns="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1">',
		'<general>',
		`<title>${texts(({ title }) => title, 200)}</title>`,
		...module.languages.map((language) => `<language>${language}</language>`),
		`<description>${texts(({ summary }) => summary, 1_000)}</description>`,
		...keywordsOf(module).map((keyword) => `<keyword>${text(keyword, 100)}</keyword>`),
		'</general>',
		'<lifecycle>',
		`<version>${text(module.version, 50)}</version>`,
		'<status>',
		`<source>${term('LOMv1.0')}</source>`,
		`<value>${term(module.draft ? 'Draft' : 'Final')}</value>`,
		'</status>',
		'</lifecycle>',
		'<technical><format>text/html</format></technical>',
		'<educational>',
		`<typicallearningtime><datetime>PT${Math.max(1, Math.round(module.minutes))}M</datetime></typicallearningtime>`,
		'</educational>',
		'</lom>',
	].join('\n');
}
