import type { BenchModules } from './modules.ts';

/** A part of the bench: figures that are measured together. */
export interface Part {
	readonly name: string;
	/** Resolves with what is printed. */
	measure(modules: BenchModules): Promise<string>;
}
