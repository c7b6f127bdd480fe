import type { Link } from 'mdast';
import type { FileContext } from '../file-context.ts';
import { flattenNodes } from './flatten.ts';
import { findInserts } from './inserts.ts';

/** The address of a link that leads out of the module, or `undefined` after saying why it cannot be used. */
export function readAddress(link: Link, file: FileContext): string | undefined {
	const text = flattenNodes(link.children).trim();
	const address = link.url;
	if (link.title !== null && link.title !== undefined) {
		const found = link.title;
		file.report('title-unsupported', { found, corrected: `[${text}](${address})` }, link);
	}
	if (address.startsWith('#')) {
		file.report('link-to-scene', { text, target: address.slice(1) }, link);
		return undefined;
	}
	const isInsert = /^\{\{.*\}\}/u.test(address);
	if (!isInsert && !isUsable(address)) {
		file.report('link-address', { text, address, corrected: correct(address) }, link);
		return undefined;
	}
	findInserts(address, link, file);
	if (text === '') {
		file.report('link-empty', { address }, link);
		return undefined;
	}
	return address;
}

/** `sam-listens`, `the-photo.md#sam-listens` or nothing: no address on the web, but what may stand for a scene. */
export function isSceneAddress(address: string): boolean {
	return /^(?:[\w-]*|[\w./-]+\.md(?:#[\w-]*)?)$/iu.test(address);
}

function isUsable(address: string): boolean {
	return /^(?:https?:\/\/[^\s/]+\S*|mailto:[^\s@]+@[^\s@]+|mailto:\{\{.*\}\})$/iu.test(address);
}

function correct(address: string): string | undefined {
	if (/^www\./iu.test(address)) return `https://${address}`;
	if (/^(?:https?|htp|htps|httpss):?\/*[^/]/iu.test(address)) {
		return `https://${address.replace(/^[a-z]+:?\/*/iu, '')}`;
	}
	if (/^[^\s@:/]+@[^\s@]+$/u.test(address)) return `mailto:${address}`;
	return /^[\w-]+(?:\.[\w-]+)*\.(?:uk|org|com|net|wales|cymru)(?:\/|$)/iu.test(address)
		? `https://${address}`
		: undefined;
}
