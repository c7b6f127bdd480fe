import type { ModuleOutline } from '../../src/model/module.ts';
import { identifiersOf } from './identifiers.ts';
import { lomOf } from './lom.ts';
import { cutText, escapeXml } from './xml.ts';

export const manifestName = 'imsmanifest.xml';

/** The schema's limit; that of LMSs is higher. */
const longestTitle = 200;

export interface ManifestParts {
	readonly module: ModuleOutline;
	/** The file to launch. */
	readonly launch: string;
	/** Every file of the package but the manifest. */
	readonly files: readonly string[];
	/** Only where an L&D team asks for it: some LMSs turn a suspended attempt into a failed one by it. */
	readonly masteryScore?: number;
}

/**
 * A SCORM 1.2 manifest with one SCO. It names no schema files, as the package has none: LMSs bring their own, and
 * the schemas are six times the manifest's size.
 */
export function createScorm12Manifest({
	module,
	launch,
	files,
	masteryScore,
}: ManifestParts): string {
	const ids = identifiersOf(module.id);
	const mark = module.draft ? ' (draft)' : '';
	const title = escapeXml(cutText(module.title, longestTitle - mark.length) + mark);
	const inOrder = files.toSorted((one, other) => (one < other ? -1 : 1));
	return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${ids.manifest}" version="${escapeXml(module.version.slice(0, 20))}" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata>
<schema>ADL SCORM</schema>
<schemaversion>1.2</schemaversion>
${lomOf(module)}
</metadata>
<organizations default="${ids.organization}">
<organization identifier="${ids.organization}">
<title>${title}</title>
<item identifier="${ids.item}" identifierref="${ids.resource}" isvisible="true">
<title>${title}</title>${masteryScore === undefined ? '' : `\n<adlcp:masteryscore>${masteryScore}</adlcp:masteryscore>`}
</item>
</organization>
</organizations>
<resources>
<resource identifier="${ids.resource}" type="webcontent" adlcp:scormtype="sco" href="${escapeXml(launch)}">
${inOrder.map((file) => `<file href="${escapeXml(file)}"/>`).join('\n')}
</resource>
</resources>
</manifest>
`;
}
