import { zipSync, type Zippable } from 'fflate';
import { extensionOf, storedTypes } from './file-types.ts';

/** A zip that depends on nothing but names and bytes: the same files give the same bytes, in any order. */
export function createZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
	// In local time: a zip holds no time zone, and these are the fields that go into it everywhere.
	const mtime = new Date(2000, 0, 1);
	const inOrder = [...files].toSorted(([one], [other]) => (one < other ? -1 : 1));
	const entries: Zippable = Object.fromEntries(
		inOrder.map(([name, bytes]) => [
			name,
			[bytes, { level: storedTypes.has(extensionOf(name)) ? 0 : 9, mtime, os: 0, attrs: 0 }],
		]),
	);
	return zipSync(entries);
}
