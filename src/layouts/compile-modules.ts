import type { Diagnostic } from '../model/diagnostic.ts';
import { compileModule } from '../compiler/compile.ts';
import { formatDiagnostics } from '../compiler/diagnostics/format.ts';
import { hasErrors, sortDiagnostics } from '../compiler/diagnostics/order.ts';
import { readModules } from '../compiler/disk.ts';
import type { ModuleTexts } from './content-scripts.ts';

export interface SiteModules {
	/** Those without an error. */
	readonly modules: readonly SiteModule[];
	/** Everything there is to say about all of them. */
	readonly diagnostics: readonly Diagnostic[];
	/** The same as a terminal shows it; empty where there is nothing. */
	readonly problems: string;
	/** True where a module could not be compiled. */
	readonly broken: boolean;
}

export interface SiteModule {
	readonly texts: ModuleTexts;
	/** By path inside the module's folder, such as `media/board.webp`. */
	readonly media: readonly string[];
}

/** Compiles every module in `folder`. */
export async function compileModules(folder: string): Promise<SiteModules> {
	const results = (await readModules(folder)).map((source) => ({
		media: source.media,
		result: compileModule(source),
	}));
	const diagnostics = sortDiagnostics(
		results.flatMap(({ result }) => (result.ok ? result.warnings : result.diagnostics)),
	);
	return {
		modules: results.flatMap(({ media, result }) =>
			result.ok ? [{ texts: result.modules, media }] : [],
		),
		diagnostics,
		problems: formatDiagnostics(diagnostics),
		broken: hasErrors(diagnostics),
	};
}
