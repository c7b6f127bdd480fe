import { replaceOnce } from './replace-once.ts';

const switchFile = /\/svelte\/src\/internal\/client\/dom\/hydration\.js$/;
const about = { what: 'Svelte’s hydration.js', where: 'src/layouts/without-hydration.ts' };

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
			const declared = 'export let hydrating = false;';
			const constant = replaceOnce(code, declared, 'export const hydrating = false;', about);
			return replaceOnce(constant, 'hydrating = value;', '', about);
		},
	};
}
