import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openPackage, packageLimits } from '../../../src/cli/server/open-package.ts';
import { scormManifest, scormZip } from '../../fixtures/scorm-zip.ts';

const open = (zip: Uint8Array, limits = packageLimits) =>
	openPackage('a.zip', zip, 'built', limits);

describe('opening a package', () => {
	test('title, identifiers and launch file come from the manifest', () => {
		const zip = scormZip({ title: 'Speaking up &amp; out' });

		const { summary, files } = open(zip);

		expect(summary).toEqual({
			name: 'a.zip',
			origin: 'built',
			bytes: zip.length,
			identifier: 'hand-made/item',
			title: 'Speaking up & out',
			standard: 'scorm12',
			launch: 'index.html',
		});
		expect([...files.keys()]).toEqual(['imsmanifest.xml', 'index.html']);
	});

	test('mastery score, launch data and parameters of the item are kept', () => {
		const zip = scormZip({
			launch: 'start.html',
			itemAttributes: 'parameters="?lang=cy"',
			item: '<adlcp:datafromlms>ward=7</adlcp:datafromlms><adlcp:masteryscore>80</adlcp:masteryscore>',
		});

		expect(open(zip).summary).toMatchObject({
			launch: 'start.html?lang=cy',
			masteryScore: '80',
			launchData: 'ward=7',
		});
	});

	test.each(['2004 3rd Edition', '2004 4th Edition'])(
		'SCORM %s is known by its version',
		(version) => {
			const zip = scormZip({
				schemaVersion: version,
				item: '<adlcp:dataFromLMS>ward=7</adlcp:dataFromLMS><s><minNormalizedMeasure>0.8</minNormalizedMeasure></s>',
			});

			expect(open(zip).summary).toMatchObject({
				standard: 'scorm2004',
				masteryScore: '0.8',
				launchData: 'ward=7',
			});
		},
	);

	test.each([
		['a file that is no zip', strToU8('hello'), /not a zip, or it is damaged/],
		['a zip without a manifest', zipSync({ 'a.html': strToU8('') }), /no imsmanifest\.xml/],
		[
			'a zip of the folder instead of its content',
			zipSync({ 'course/imsmanifest.xml': strToU8(scormManifest()) }),
			/course\/imsmanifest\.xml.*Zip the folder's content/s,
		],
		[
			'another standard',
			scormZip({ schemaVersion: 'CAM 1.3' }),
			/CAM 1\.3.*1\.2, 2004 3rd Edition/,
		],
		['a launch file that is missing', scormZip({ files: {} }), /launches “index\.html”/],
		['a broken manifest', zipSync({ 'imsmanifest.xml': strToU8('<manifest>') }), /not well-formed/],
		[
			'a file name that climbs out',
			zipSync({ 'imsmanifest.xml': strToU8(scormManifest()), '../evil.html': strToU8('') }),
			/unsafe name, “\.\.\/evil\.html”/,
		],
	])('refuses %s and says why', (_, zip, message) => {
		expect(() => open(zip)).toThrow(message);
	});

	test('refuses a zip that would unpack to more than the limit, before unpacking it', () => {
		const zip = scormZip({ files: { 'index.html': 'x'.repeat(2_000_000) } });

		expect(zip.length).toBeLessThan(20_000);
		expect(() => open(zip, { ...packageLimits, unpackedBytes: 1024 * 1024 })).toThrow(
			'Unpacked, the zip is larger than 1 MB.',
		);
	});

	test('refuses a zip with too many files', () => {
		expect(() => open(scormZip(), { ...packageLimits, files: 1 })).toThrow('more than 1 files');
	});
});
