import { init, parse } from 'es-module-lexer';

/** An address found in a file, and what the browser does with it. */
export interface Reference {
	readonly address: string;
	readonly offset: number;
	/** `load`: asked for by itself. `import`: as a script's module. `link`: only when somebody follows it. */
	readonly use: 'load' | 'import' | 'link';
}

const css = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g;

export function referencesInStyle(text: string): readonly Reference[] {
	return [...text.matchAll(css)].map((match) => {
		const groups: readonly (string | undefined)[] = match.slice(1);
		return { address: groups.find(Boolean) ?? '', offset: match.index, use: 'load' };
	});
}

const requests =
	/(?:\bfetch|\bimportScripts|\bsendBeacon|\bnew\s+(?:Shared)?Worker|\bnew\s+WebSocket|\bnew\s+EventSource)\(\s*["'`]([^"'`]*)["'`]/g;
const assets = /\bnew\s+URL\(\s*["'`]([^"'`]+)["'`]\s*,\s*import\.meta\.url\s*\)/g;

/** Imports with a written address, files by `new URL(…, import.meta.url)`, and requests with a written address. */
export async function referencesInScript(text: string): Promise<readonly Reference[]> {
	await init();
	const [imports] = parse(text);
	return [
		...imports.flatMap((found): Reference[] => {
			// An address that is put together while the script runs comes from the page's data.
			if (found.type === 'import-meta' || found.specifier === undefined) return [];
			if (found.type === 'dynamic' && found.glob) return [];
			return [{ address: found.specifier, offset: found.start, use: 'import' }];
		}),
		...[...text.matchAll(assets), ...text.matchAll(requests)].map(
			({ 1: address, index }): Reference => ({
				address: address ?? '',
				offset: index,
				use: 'load',
			}),
		),
	];
}

const quoted = /["'`]([\w./-]+\.(?:css|js|json|mp3|mp4|png|svg|txt|vtt|webp|woff2))["'`]/g;

/** Texts in a script that may be addresses, such as the style sheets of a part that loads later. */
export function possibleAddressesIn(script: string): readonly string[] {
	return [...new Set([...script.matchAll(quoted)].map(([, address]) => address ?? ''))];
}
