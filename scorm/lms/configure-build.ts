import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';

/** The folder of the page's sources. */
export const lmsSources: string = fileURLToPath(new URL('.', import.meta.url));

/** How the embedded LMS's page is built: one small page with relative addresses, into `outDir`. */
export function configureLmsBuild(outDir: string): InlineConfig {
	return {
		configFile: false,
		root: lmsSources,
		base: './',
		logLevel: 'error',
		plugins: [svelte({ configFile: false })],
		build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 },
	};
}
