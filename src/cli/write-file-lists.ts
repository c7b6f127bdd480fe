import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSite } from '../../scorm/export-module.ts';
import { readPage } from '../../scorm/html-references.ts';
import { listFiles } from '../../scorm/list-files.ts';
import { readDocumentData } from '../../scorm/module-data.ts';

/** Writes beside each module's page of the built site what it needs, for a browser that keeps it on the device. */
export async function writeFileLists(siteFolder: string): Promise<void> {
	const site = await readSite(siteFolder, ['_astro', '_site', 'modules']);
	for (const id of await readdir(join(siteFolder, 'modules'))) {
		const page = site.get(`modules/${id}/index.html`);
		if (page === undefined) continue;
		const { data: block } = await readPage(new TextDecoder().decode(page));
		const data = block && readDocumentData(block.text);
		if (data === undefined) continue;
		const module = { id: data.outline.id, version: data.outline.version };
		const titles: Record<string, unknown> = { [data.outline.language]: data.outline['title'] };
		for (const { language, outline } of data.scripts) {
			const script = outline === undefined ? undefined : site.get(`modules/${id}/${outline}`);
			const text = script && new TextDecoder().decode(script);
			if (text !== undefined) titles[language] = titleIn(text);
		}
		const list = { ...module, titles, ...(await listFiles(site, module)) };
		const path = join(siteFolder, 'modules', id, 'files.json');
		await writeFile(path, `${JSON.stringify(list)}\n`);
	}
}

/** Of the outline that the script exports. */
function titleIn(script: string): unknown {
	const json = /^export default (.*);\s*$/s.exec(script)?.[1];
	const outline: unknown = json === undefined ? undefined : JSON.parse(json);
	return typeof outline === 'object' && outline !== null && 'title' in outline
		? outline.title
		: undefined;
}
