import type { APIRoute, GetStaticPaths } from 'astro';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageText } from '../../../../layouts/content-scripts.ts';
import { loadModules, modulesFolder } from '../../../../layouts/load-modules.ts';

export const getStaticPaths: GetStaticPaths = async () => {
	const modules = await loadModules();
	return modules.flatMap(({ texts, media }) => {
		const module = pageText(texts).outline.id;
		return media.map((path) => ({
			params: { module, file: path.replace(/^media\//, '') },
			props: { path: join(modulesFolder, module, path) },
		}));
	});
};

export const GET: APIRoute = async ({ props }) =>
	new Response(Uint8Array.from(await readFile(String(props['path']))));
