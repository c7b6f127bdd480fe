import type { APIRoute, GetStaticPaths } from 'astro';
import { contentScripts, pageText } from '../../../../layouts/content-scripts.ts';
import { loadModules } from '../../../../layouts/load-modules.ts';

export const getStaticPaths: GetStaticPaths = async () => {
	const modules = await loadModules();
	return modules.flatMap(({ texts }) =>
		contentScripts(texts).map(({ name, text }) => ({
			params: { module: pageText(texts).outline.id, file: name },
			props: { text },
		})),
	);
};

export const GET: APIRoute = ({ props }) =>
	new Response(String(props['text']), { headers: { 'content-type': 'text/javascript' } });
