import { findNearest } from '../compiler/diagnostics/nearest.ts';
import type { CheckedModule } from './check-modules.ts';
import { UsageError } from './command.ts';

/** The module of that id, as given on the command line. */
export function findModule(
	modules: readonly CheckedModule[],
	id: string | undefined,
): CheckedModule {
	const ids = modules.map(({ source }) => source.id);
	const known = `The modules are: ${ids.join(', ')}.`;
	if (id === undefined) throw new UsageError(`Which module? ${known}`);
	const found = modules.find(({ source }) => source.id === id);
	if (found !== undefined) return found;
	const meant = findNearest(id, ids);
	throw new UsageError(
		`There is no module “${id}”. ${meant === undefined ? known : `Did you mean “${meant}”?`}`,
	);
}
