const switchFile = /\/svelte\/src\/internal\/client\/dom\/hydration\.js$/;

/**
 * The player replaces its prerendered document and never hydrates it. Svelte keeps all that hydration needs
 * behind one variable; as a constant, it lets the bundler leave that out (1.5 kB compressed).
 */
export function withoutHydration() {
	return {
		name: 'handover-without-hydration',
		enforce: 'pre' as const,
		apply: 'build' as const,
		transform(code: string, id: string): string | undefined {
			if (!switchFile.test(id.replaceAll('\\', '/'))) return undefined;
			return replaceOnce(
				replaceOnce(code, 'export let hydrating = false;', 'export const hydrating = false;'),
				'hydrating = value;',
				'',
			);
		},
	};
}

function replaceOnce(code: string, text: string, by: string): string {
	if (code.split(text).length !== 2) {
		throw new Error(
			`Svelte's hydration.js no longer holds "${text}" just once. See src/layouts/without-hydration.ts.`,
		);
	}
	return code.replace(text, by);
}
