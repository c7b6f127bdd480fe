import { defineConfig } from 'astro/config';
import { handover } from './src/layouts/handover-integration.ts';
import { svelteWithoutIslands } from './src/layouts/svelte-without-islands.ts';

export default defineConfig({
	outDir: './dist/site',
	// One build for the site, for a sub-folder of a site and for a package: all addresses are relative, and
	// every page with scripts lies two folders deep.
	build: { format: 'directory', assetsPrefix: '../..', inlineStylesheets: 'always' },
	compressHTML: true,
	devToolbar: { enabled: false },
	integrations: [svelteWithoutIslands(), handover()],
	vite: {
		build: {
			assetsInlineLimit: 0,
			rolldownOptions: {
				treeshake: {
					// Svelte does not say so itself; its parts for custom elements would be kept otherwise.
					moduleSideEffects: [{ test: /[\\/]node_modules[\\/]svelte[\\/]/, sideEffects: false }],
				},
			},
		},
	},
});
