import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { InlineConfig } from 'vite';
import { lmsSources } from './sources.ts';

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
