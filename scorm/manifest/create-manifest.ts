import type { Standard } from '../../src/model/tracking.ts';
import type { ManifestParts } from './manifest.ts';
import { createScorm12Manifest } from './scorm12.ts';
import { createScorm2004Manifest } from './scorm2004.ts';

const manifests: Readonly<Record<Standard, (parts: ManifestParts) => string>> = {
	scorm12: createScorm12Manifest,
	'scorm2004-3': (parts) => createScorm2004Manifest(parts, '2004 3rd Edition'),
	'scorm2004-4': (parts) => createScorm2004Manifest(parts, '2004 4th Edition'),
};

/** The package's `imsmanifest.xml` by its standard. Its identifiers are the same in every version and standard. */
export function createManifest(standard: Standard, parts: ManifestParts): string {
	return manifests[standard](parts);
}
