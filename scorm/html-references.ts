import { referencesInScript, referencesInStyle, type Reference } from './references.ts';

const attributes = String.raw`((?:[^"'>]|"[^"]*"|'[^']*')*)`;
const piece = new RegExp(
	[
		String.raw`<!--[\s\S]*?-->`,
		String.raw`<(script|style)\b${attributes}>([\s\S]*?)</\1\s*>`,
		String.raw`<([a-z][\w-]*)\b${attributes}>`,
	].join('|'),
	'gi',
);
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** Relations by which a link element only says something, and asks for nothing. */
const tellingRelations = /\b(?:alternate|author|canonical|license|help|next|prev)\b/i;

interface DataBlock {
	readonly text: string;
	/** Where the text begins and ends in the page. */
	readonly start: number;
	readonly end: number;
}

export interface PageReferences {
	readonly references: readonly Reference[];
	/** The JSON block `#handover`. */
	readonly data: DataBlock | undefined;
}

/** Everything that a page asks for or links to. It must be as tidy as what a build writes. */
export async function readPage(html: string): Promise<PageReferences> {
	const references: Reference[] = [];
	let data: DataBlock | undefined;
	for (const match of html.matchAll(piece)) {
		const [whole, container, containerAttributes, text = '', tag, tagAttributes] = match;
		const name = (container ?? tag ?? '').toLowerCase();
		const values = readAttributes(containerAttributes ?? tagAttributes ?? '');
		const at = (found: readonly Reference[], offset: number) =>
			found.map((reference) => ({ ...reference, offset: reference.offset + offset }));
		references.push(...at(referencesOf(name, values), match.index));
		const start =
			match.index + whole.indexOf('>', 1 + name.length + (containerAttributes?.length ?? 0)) + 1;
		if (name === 'style') references.push(...at(referencesInStyle(text), start));
		if (name !== 'script' || values.has('src')) continue;
		if (values.get('id') === 'handover') data = { text, start, end: start + text.length };
		else if (!/json/.test(values.get('type') ?? '')) {
			references.push(...at(await referencesInScript(text), start));
		}
	}
	return { references, data };
}

function readAttributes(text: string): ReadonlyMap<string, string> {
	return new Map(
		[...text.matchAll(attribute)].map(([, name = '', ...groups]) => {
			const values: readonly (string | undefined)[] = groups;
			return [name.toLowerCase(), decodeEntities(values.find(Boolean) ?? '')];
		}),
	);
}

function referencesOf(tag: string, values: ReadonlyMap<string, string>): readonly Reference[] {
	return [...values].flatMap(([name, value]): Reference[] => {
		switch (name) {
			case 'src':
			case 'poster':
			case 'data':
				return [{ address: value, offset: 0, use: 'load' }];
			case 'srcset':
			case 'imagesrcset':
				return value
					.split(/,\s+/)
					.map((part) => ({ address: part.trim().split(/\s/)[0] ?? '', offset: 0, use: 'load' }));
			case 'style':
				return [...referencesInStyle(value)];
			case 'action':
			case 'formaction':
				return [{ address: value, offset: 0, use: 'load' }];
			case 'href':
			case 'xlink:href':
				return [{ address: value, offset: 0, use: useOfLink(tag, values.get('rel') ?? '') }];
			default:
				return [];
		}
	});
}

function useOfLink(tag: string, relation: string): Reference['use'] {
	if (tag === 'a' || tag === 'area') return 'link';
	return tag === 'link' && tellingRelations.test(relation) ? 'link' : 'load';
}

const entities: Readonly<Record<string, string>> = {
	amp: '&',
	apos: "'",
	gt: '>',
	lt: '<',
	quot: '"',
};

function decodeEntities(text: string): string {
	return text.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
		if (typeof hex === 'string') return String.fromCodePoint(parseInt(hex, 16));
		if (typeof decimal === 'string') return String.fromCodePoint(Number(decimal));
		return entities[String(name)] ?? whole;
	});
}
