import { XmlDocument, XmlElement } from 'libxml2-wasm';
import type { Standard } from '../../src/model/tracking.ts';
import { collectFiles } from '../collect-files.ts';
import { manifestName } from '../manifest/manifest.ts';
import type { ModuleName } from '../module-data.ts';
import { validateManifest } from '../validate.ts';
import type { Check } from './report.ts';

/** What can be checked of any package without playing it. */
export async function checkPackage(
	files: ReadonlyMap<string, Uint8Array>,
): Promise<readonly Check[]> {
	const xml = new TextDecoder().decode(files.get(manifestName));
	const schema = await validateManifest(xml, standardOf(xml));
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

/** What one of our packages asks for by a written address: all of it must be inside. */
export async function checkReferences(
	files: ReadonlyMap<string, Uint8Array>,
	module: ModuleName,
): Promise<Check> {
	const name = 'Everything that the package asks for is in it';
	try {
		const { problems } = await collectFiles(files, module);
		return {
			name,
			problems: problems.map(({ location, message }) => `${location.file}: ${message}`),
		};
	} catch (error) {
		// From the reader of scripts, at one that is no script.
		if (!(error instanceof Error)) throw error;
		return { name, problems: [`A script of it cannot be read: ${error.message}`] };
	}
}

function findMissing(xml: string, files: ReadonlyMap<string, Uint8Array>): readonly string[] {
	return namedFiles(xml)
		.filter((name) => !files.has(name))
		.map((name) => `The manifest names ${name}, and the zip has no such file.`);
}

const editions: ReadonlyMap<string, Standard> = new Map([
	['2004 3rd Edition', 'scorm2004-3'],
	['2004 4th Edition', 'scorm2004-4'],
]);

/** Nothing that is known is SCORM 1.2, as LMSs read it. */
function standardOf(xml: string): Standard {
	using document = parse(xml);
	const version = document.get('/*/*[local-name()="metadata"]/*[local-name()="schemaversion"]');
	return editions.get(version?.content.trim() ?? '') ?? 'scorm12';
}

function parse(xml: string): XmlDocument {
	return XmlDocument.fromString(xml.replace(/^\uFEFF/, ''));
}

function namedFiles(xml: string): readonly string[] {
	using document = parse(xml);
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
