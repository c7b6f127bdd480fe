import { identifiersOf } from './identifiers.ts';
import { ieeeLomOf } from './ieee-lom.ts';
import { fileLines, titleOf, versionOf, type ManifestParts } from './manifest.ts';
import { escapeXml } from './xml.ts';

/** As LMSs compare it: any other wording is read as SCORM 1.2. */
type SchemaVersion = '2004 3rd Edition' | '2004 4th Edition';

/**
 * A SCORM 2004 manifest with one SCO, which alone says whether it is completed and passed. Sequencing is the least
 * that makes an LMS launch it at once. As in SCORM 1.2 it names no schema files.
 */
export function createScorm2004Manifest(parts: ManifestParts, version: SchemaVersion): string {
	const { module, launch, files, masteryScore } = parts;
	const ids = identifiersOf(module.id);
	const title = titleOf(parts);
	return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${ids.manifest}" version="${versionOf(module)}" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
<metadata>
<schema>ADL SCORM</schema>
<schemaversion>${version}</schemaversion>
${ieeeLomOf(parts)}
</metadata>
<organizations default="${ids.organization}">
<organization identifier="${ids.organization}">
<title>${title}</title>
<item identifier="${ids.item}" identifierref="${ids.resource}" isvisible="true">
<title>${title}</title>
<imsss:sequencing>
${masteryScore === undefined ? '' : `${masteryOf(masteryScore)}\n`}<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
</imsss:sequencing>
</item>
<imsss:sequencing>
<imsss:controlMode choice="true" flow="true"/>
</imsss:sequencing>
</organization>
</organizations>
<resources>
<resource identifier="${ids.resource}" type="webcontent" adlcp:scormType="sco" href="${escapeXml(launch)}">
${fileLines(files)}
</resource>
</resources>
</manifest>
`;
}

/** The objective has no id: an LMS would list one among the module's own objectives. */
function masteryOf(score: number): string {
	const measure = (score / 100).toFixed(4).replace(/\.?0+$/, '');
	return `<imsss:objectives>
<imsss:primaryObjective satisfiedByMeasure="true">
<imsss:minNormalizedMeasure>${measure}</imsss:minNormalizedMeasure>
</imsss:primaryObjective>
</imsss:objectives>`;
}
