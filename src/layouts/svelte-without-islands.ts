import svelte from '@astrojs/svelte';
import type { AstroIntegration } from 'astro';

/**
 * Svelte for prerendering only. The player takes over its document by itself, and Astro's own start of islands
 * would keep parts of Svelte in the scripts that nothing here uses.
 */
export function svelteWithoutIslands(): AstroIntegration {
	const integration = svelte({ compilerOptions: { runes: true } });
	const setUp = integration.hooks['astro:config:setup'];
	return {
		...integration,
		hooks: {
			...integration.hooks,
			'astro:config:setup': async (options) => {
				await setUp?.({
					...options,
					addRenderer: ({ name, serverEntrypoint }) => {
						options.addRenderer({ name, serverEntrypoint });
					},
				});
			},
		},
	};
}
