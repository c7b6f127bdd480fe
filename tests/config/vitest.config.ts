import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	root: fileURLToPath(new URL('../..', import.meta.url)),
	plugins: [svelte()],
	test: {
		include: ['tests/{unit,property,contract,content}/**/*.test.ts'],
		testTimeout: 30_000,
		maxWorkers: 2,
		reporters: ['default', ['json', { outputFile: '.cache/results/vitest.json' }]],
	},
});
