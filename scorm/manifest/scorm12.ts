import { identifiersOf } from './identifiers.ts';
import { lomOf } from './lom.ts';
import { fileLines, titleOf, versionOf, type ManifestParts } from './manifest.ts';
import { escapeXml } from './xml.ts';

/**
 * A SCORM 1.2 manifest with one SCO. It names no schema files, as the package has none: LMSs bring their own, and
 * the schemas are six times the manifest's size.
 */
export function createScorm12Manifest(parts: ManifestParts): string {
	const { module, launch, files, masteryScore } = parts;
	const ids = identifiersOf(module.id);
	const title = titleOf(parts);
	return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${ids.manifest}" version="${versionOf(module)}" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata>
<schema>ADL SCORM</schema>
<schemaversion>1.2</schemaversion>
${lomOf(parts)}
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
${fileLines(files)}
</resource>
</resources>
</manifest>
`;
}
