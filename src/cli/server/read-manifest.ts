import { XmlDocument, XmlElement } from 'libxml2-wasm';
import type { PackageSummary } from '../../../scorm/lms/package-summary.ts';
import { ZipError } from './zip-error.ts';

/** What a launch needs of `imsmanifest.xml`. */
export type Manifest = Omit<PackageSummary, 'name' | 'origin' | 'bytes'>;

/** What `schemaversion` says for each standard. Nothing said is SCORM 1.2. */
const standards: ReadonlyMap<string, Manifest['standard']> = new Map([
	['1.2', 'scorm12'],
	['2004 3rd Edition', 'scorm2004'],
	['2004 4th Edition', 'scorm2004'],
]);

/** Reads a manifest of SCORM 1.2 or 2004: the first item of the default organisation that names a resource. */
export function readManifest(xml: string): Manifest {
	using document = parse(xml);
	const { root } = document;
	if (root.name !== 'manifest') {
		throw new ZipError('imsmanifest.xml does not hold a manifest. Export the package again.');
	}
	const standard = readStandard(
		find(root, './*[local-name()="metadata"]/*[local-name()="schemaversion"]'),
	);

	const organisations = find(root, './*[local-name()="organizations"]');
	const organisation =
		findAll(organisations, './*[local-name()="organization"]').find(
			(candidate) => attribute(candidate, 'identifier') === attribute(organisations, 'default'),
		) ?? find(organisations, './*[local-name()="organization"]');
	const item = find(organisation, './/*[local-name()="item"][@identifierref]');
	const wanted = attribute(item, 'identifierref');
	const resource = findAll(root, './*[local-name()="resources"]/*[local-name()="resource"]').find(
		(candidate) => attribute(candidate, 'identifier') === wanted,
	);
	const href = attribute(resource, 'href');
	if (href === '') {
		throw new ZipError(
			'imsmanifest.xml names nothing to launch: no item has a resource with an href. Export the package again.',
		);
	}
	const masteryScore =
		standard === 'scorm12' ? text(item, 'masteryscore') : text(item, 'minNormalizedMeasure', '//');
	const launchData = text(item, standard === 'scorm12' ? 'datafromlms' : 'dataFromLMS');
	return {
		identifier: `${attribute(root, 'identifier')}/${attribute(item, 'identifier')}`,
		title: text(organisation, 'title') || text(item, 'title') || 'Untitled',
		standard,
		launch: withParameters(href, attribute(item, 'parameters')),
		...(masteryScore === '' ? {} : { masteryScore }),
		...(launchData === '' ? {} : { launchData }),
	};
}

function parse(xml: string): XmlDocument {
	try {
		return XmlDocument.fromString(xml.replace(/^\uFEFF/, ''));
	} catch (error) {
		throw new ZipError('imsmanifest.xml is not well-formed XML. Export the package again.', {
			cause: error,
		});
	}
}

function readStandard(schemaVersion: XmlElement | undefined): Manifest['standard'] {
	const version = schemaVersion?.content.trim() ?? '1.2';
	const standard = standards.get(version);
	if (standard !== undefined) return standard;
	const known = [...standards.keys()].join(', ');
	throw new ZipError(
		`The package says SCORM “${version}”, and the embedded LMS knows ${known}. Export it as one of these.`,
	);
}

/** As the ADL's sample LMS joins them: parameters may bring their own `?`, `&` or `#`. */
function withParameters(href: string, parameters: string): string {
	if (parameters === '') return href;
	if (parameters.startsWith('#')) return href + parameters;
	return `${href}${href.includes('?') ? '&' : '?'}${parameters.replace(/^[?&]+/, '')}`;
}

function findAll(within: XmlElement | undefined, path: string): readonly XmlElement[] {
	return (within?.find(path) ?? []).filter((node) => node instanceof XmlElement);
}

function find(within: XmlElement | undefined, path: string): XmlElement | undefined {
	return findAll(within, path)[0];
}

function attribute(element: XmlElement | undefined, name: string): string {
	return element?.attr(name)?.value.trim() ?? '';
}

function text(element: XmlElement | undefined, name: string, depth: '/' | '//' = '/'): string {
	return find(element, `.${depth}*[local-name()="${name}"]`)?.content.trim() ?? '';
}
