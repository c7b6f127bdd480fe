import { posix } from 'node:path';
import type { Diagnostic } from '../src/model/diagnostic.ts';
import { resolveAddress } from './address.ts';
import { extensionOf } from './file-types.ts';
import { readPage } from './html-references.ts';
import {
	mediaInScript,
	readDocumentData,
	type ModuleName,
	type PackagedData,
} from './module-data.ts';
import type { Spot } from './package-error.ts';
import { addressProblem, fileProblem, pageProblem } from './package-problems.ts';
import {
	possibleAddressesIn,
	referencesInScript,
	referencesInStyle,
	type Reference,
} from './references.ts';

interface CollectedPage {
	readonly html: string;
	readonly data: PackagedData;
	/** Where the data's text begins and ends in the page. */
	readonly start: number;
	readonly end: number;
	/** Paths of the scripts that hold the outline in further languages. */
	readonly outlineScripts: readonly string[];
}

export interface CollectedFiles {
	readonly files: ReadonlyMap<string, Uint8Array>;
	/** Absent where there is no page to speak of; then there are problems. */
	readonly page: CollectedPage | undefined;
	readonly problems: readonly Diagnostic[];
}

/** Find all that a module's page reaches: by its elements, its data, its scripts' imports and its styles. */
export async function collectFiles(
	site: ReadonlyMap<string, Uint8Array>,
	module: ModuleName,
): Promise<CollectedFiles> {
	const launch = `modules/${module.id}/index.html`;
	const files = new Map<string, Uint8Array>();
	const problems: Diagnostic[] = [];
	const queue: string[] = [];
	let page: CollectedPage | undefined;

	reach(launch, { file: launch });
	for (const path of queue) {
		const text = new TextDecoder().decode(files.get(path));
		switch (extensionOf(path)) {
			case 'html':
				if (path === launch) await enterPage(text);
				else follow((await readPage(text)).references, path, text);
				break;
			case 'js':
				await enterScript(path, text);
				break;
			case 'css':
			case 'svg':
				follow(referencesInStyle(text), path, text);
				break;
		}
	}
	return { files, page, problems };

	function reach(path: string, spot: Spot): void {
		if (files.has(path)) return;
		const bytes = site.get(path);
		const problem = fileProblem(path, bytes, spot);
		if (problem !== undefined) problems.push(problem);
		if (bytes === undefined) return;
		files.set(path, bytes);
		queue.push(path);
	}

	function follow(references: readonly Reference[], from: string, text: string): void {
		for (const { address, offset, use } of references) {
			const spot = { file: from, text, offset };
			// A bare name is an address in HTML, but not in a script's import.
			const isBare = use === 'import' && !/^(?:[./\\]|[a-z][a-z0-9+.-]*:)/i.test(address);
			const target = resolveAddress(address, from);
			const problem = addressProblem({ address, use, isBare, target, launch }, spot);
			if (problem !== undefined) problems.push(problem);
			else if (target.kind === 'file' && target.path !== launch) reach(target.path, spot);
		}
	}

	async function enterPage(html: string): Promise<void> {
		const { references, data: block } = await readPage(html);
		follow(references, launch, html);
		const data = block && readDocumentData(block.text);
		const problem = pageProblem(data, module, launch);
		if (problem !== undefined) problems.push(problem);
		if (block === undefined || data === undefined) return;
		const fromData = (address: string): Reference => ({
			address,
			offset: block.start,
			use: 'load',
		});
		const outlines = data.scripts.flatMap(({ outline }) =>
			outline === undefined ? [] : [outline],
		);
		const activities = data.scripts.flatMap((script) =>
			script.activities.map(({ address }) => address),
		);
		follow([...outlines, ...activities, data.reachable].map(fromData), launch, html);
		const { start, end } = block;
		const pathOf = (address: string) => posix.join(posix.dirname(launch), address);
		page = { html, data, start, end, outlineScripts: outlines.map(pathOf) };
	}

	async function enterScript(path: string, text: string): Promise<void> {
		follow(await referencesInScript(text), path, text);
		const media = mediaInScript(text).map((address): Reference => {
			return { address, offset: Math.max(0, text.indexOf(address)), use: 'load' };
		});
		// What content shows lies beside the page, not beside the script.
		for (const { address, offset, use } of media) {
			const spot = { file: path, text, offset };
			const target = resolveAddress(address, launch);
			const problem = addressProblem({ address, use, isBare: false, target, launch }, spot);
			if (problem !== undefined) problems.push(problem);
			else if (target.kind === 'file') reach(target.path, spot);
		}
		for (const address of possibleAddressesIn(text)) {
			for (const from of [path, launch, 'index.html']) {
				const target = resolveAddress(address, from);
				if (target.kind === 'file' && site.has(target.path)) reach(target.path, { file: path });
			}
		}
	}
}
