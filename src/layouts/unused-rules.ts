import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Rule {
	selectors: string[];
	remove(): unknown;
}

interface Container {
	readonly name: string;
	readonly params: string;
	readonly nodes?: readonly unknown[] | undefined;
	remove(): unknown;
}

interface Root {
	walkRules(visit: (rule: Rule) => void): void;
	walkAtRules(visit: (rule: Container) => void): void;
}

/** Every word in the sources below `folders`: any class a component uses is among them. */
export function wordsIn(folders: readonly string[]): ReadonlySet<string> {
	const words = folders.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.(svelte|astro|ts)$/.test(file))
			.flatMap((file) => readFileSync(join(folder, file), 'utf8').match(/[\w-]+/g) ?? []),
	);
	return new Set(words);
}

/** A PostCSS plugin that drops what no page uses: rules of NHS.UK classes not among `used`, and NHS.UK's print styles. Our own say `only print`. */
export function removeUnusedRules(used: ReadonlySet<string>) {
	function isUsed(selector: string): boolean {
		const classes = selector.match(/\.nhsuk-[\w\\@-]+/g) ?? [];
		return classes.every((name) => used.has(name.slice(1).replaceAll('\\', '')));
	}

	return {
		postcssPlugin: 'handover-unused-rules',
		OnceExit(root: Root) {
			root.walkRules((rule) => {
				const selectors = rule.selectors.filter(isUsed);
				if (selectors.length === 0) rule.remove();
				else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
			});
			root.walkAtRules((rule) => {
				const print = rule.name === 'media' && rule.params === 'print';
				if (print || rule.nodes?.length === 0) rule.remove();
			});
		},
	};
}
