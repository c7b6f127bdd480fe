import { readScreens, type ScreenReading } from './checks/check-reading.ts';
import { parseModule } from './parse-module.ts';
import type { ModuleSource } from './source.ts';

/** The reading age of every English screen, in the order written; none where the module cannot be read whole. */
export function listReading(source: ModuleSource): readonly ScreenReading[] {
	const { module } = parseModule(source);
	return module === undefined ? [] : readScreens(module);
}
