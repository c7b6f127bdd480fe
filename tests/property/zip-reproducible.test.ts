import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { createZip } from '../../scorm/zip.ts';

const name = fc
	.tuple(fc.stringMatching(/^[a-z_][a-z0-9_/-]{0,12}$/), fc.constantFrom('js', 'css', 'png', 'xml'))
	.map(([path, type]) => `${path}.${type}`);
const files = fc.dictionary(name, fc.uint8Array({ maxLength: 400 }), { noNullPrototype: true });

/** The same files in two orders. */
const orders = files.chain((contents) => {
	const entries = Object.entries(contents);
	const all = { minLength: entries.length, maxLength: entries.length };
	return fc.tuple(fc.shuffledSubarray(entries, all), fc.constant(entries));
});

test('the same files give the same bytes, in whatever order they come', () => {
	fc.assert(
		fc.property(orders, ([shuffled, entries]) => {
			expect(createZip(new Map(shuffled))).toEqual(createZip(new Map(entries)));
		}),
	);
});

test('what goes in comes out', () => {
	fc.assert(
		fc.property(files, (contents) => {
			const unpacked = unzipSync(createZip(new Map(Object.entries(contents))));

			expect(unpacked).toEqual(contents);
		}),
	);
});

test('one byte more gives another zip', () => {
	const zip = (text: string) => createZip(new Map([['a.js', new TextEncoder().encode(text)]]));

	expect(zip('export{};')).not.toEqual(zip('export{}; '));
});

test('the bytes do not depend on the time zone', () => {
	const contents = new Map([['a.js', new TextEncoder().encode('export{};')]]);
	const zone = process.env['TZ'];
	const zips = ['Pacific/Auckland', 'America/Los_Angeles', 'UTC'].map((there) => {
		process.env['TZ'] = there;
		return createZip(contents);
	});
	if (zone === undefined) delete process.env['TZ'];
	else process.env['TZ'] = zone;

	expect(zips[1]).toEqual(zips[0]);
	expect(zips[2]).toEqual(zips[0]);
});
