import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { manifestName } from '../manifest/manifest.ts';
import { validateManifest } from '../validate.ts';
import type { Check } from './report.ts';

/** What can be checked of any SCORM 1.2 package without playing it. */
export async function checkPackage(
	files: ReadonlyMap<string, Uint8Array>,
): Promise<readonly Check[]> {
	const xml = new TextDecoder().decode(files.get(manifestName));
	const schema = await validateManifest(xml, 'scorm12');
	return [
		{
			name: 'The manifest follows the official schemas',
			problems: schema.map((line) => `${manifestName}:${line}`),
		},
		{ name: 'Every file that the manifest names is there', problems: findMissing(xml, files) },
	];
}

/** What of the package its manifest does not name: some LMSs unpack only what is named. */
export function checkUnnamed(files: ReadonlyMap<string, Uint8Array>): Check {
	const xml = new TextDecoder().decode(files.get(manifestName));
	const named = new Set(namedFiles(xml));
	const unnamed = [...files.keys()].filter((name) => name !== manifestName && !named.has(name));
	return {
		name: 'The manifest names every file',
		problems: unnamed.map((name) => `${name} is in the zip, and the manifest does not name it.`),
	};
}

function findMissing(xml: string, files: ReadonlyMap<string, Uint8Array>): readonly string[] {
	return namedFiles(xml)
		.filter((name) => !files.has(name))
		.map((name) => `The manifest names ${name}, and the zip has no such file.`);
}

function namedFiles(xml: string): readonly string[] {
	using document = XmlDocument.fromString(xml.replace(/^\uFEFF/, ''));
	const found = document.find('//*[local-name()="resource"]/*[local-name()="file"]');
	return found
		.filter((node) => node instanceof XmlElement)
		.map((node) => decode(node.attr('href')?.value ?? ''));
}

function decode(address: string): string {
	try {
		return decodeURI(address);
	} catch {
		return address;
	}
}
