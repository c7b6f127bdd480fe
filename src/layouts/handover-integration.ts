import type { AstroIntegration } from 'astro';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSiteScripts } from './build-site-scripts.ts';
import { withContentSecurityPolicy, withPreloads } from './content-security-policy.ts';
import { collectPlayerChunks } from './player-chunks.ts';
import { withSiteParts } from './site-parts.ts';
import { trimLibraries } from './trim-libraries.ts';
import { removeUnusedRules, wordsIn } from './unused-rules.ts';
import { watchModules } from './watch-modules.ts';

const sources = ['player', 'layouts', 'pages', 'site'].map((folder) =>
	fileURLToPath(new URL(`../${folder}`, import.meta.url)),
);

/**
 * What Astro does not do by itself. In a build: the policy of each page, preloading, and styles without unused
 * rules. In `astro dev`: modules that are compiled anew at each change, with an overlay for their problems.
 */
export function handover(): AstroIntegration {
	const chunks = collectPlayerChunks();
	let modulesFolder = '';
	return {
		name: 'handover',
		hooks: {
			'astro:config:setup': ({ command, config, injectRoute, injectScript, updateConfig }) => {
				modulesFolder = fileURLToPath(new URL('modules', config.root));
				if (command === 'dev') {
					injectScript('page', `import '/src/layouts/problems-overlay.ts';`);
					// A module with an error has no page. This one stands in for it, so that the overlay shows there too.
					injectRoute({
						pattern: '/404',
						entrypoint: fileURLToPath(new URL('NotThere.astro', import.meta.url)),
					});
				}
				if (command !== 'build') return;
				updateConfig({
					vite: {
						css: { postcss: { plugins: [removeUnusedRules(wordsIn(sources))] } },
						plugins: [chunks.plugin, trimLibraries()],
					},
				});
			},
			'astro:server:setup': ({ server }) => {
				watchModules(server, modulesFolder);
			},
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				const scripts = await buildSiteScripts(folder);
				const files = await readdir(folder, { recursive: true });
				for (const file of files.filter((name) => name.endsWith('.html'))) {
					const path = join(folder, file);
					const html = await readFile(path, 'utf8');
					const preloads = html.includes('id="player"') ? chunks.addresses() : [];
					const whole = withSiteParts(withPreloads(html, preloads), file, scripts);
					await writeFile(path, withContentSecurityPolicy(whole));
				}
			},
		},
	};
}
