import type { ModuleOutline } from '../../src/model/module.ts';

/** A module lists no keywords of its own: its objectives say what it is about. */
export function keywordsOf({ objectives }: ModuleOutline): readonly string[] {
	return [...new Set(objectives.map(({ key }) => key.replaceAll('-', ' ')))].slice(0, 10);
}
