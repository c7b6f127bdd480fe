import type { Diagnostic } from '../../model/diagnostic.ts';
import type { AuthoredActivity, AuthoredModule, Located } from '../authored.ts';
import { createDiagnostic } from '../diagnostics/create.ts';
import { findNearest } from '../diagnostics/nearest.ts';

/** Whether every objective, source and local insert that an activity names is one of the module's. */
export function checkReferences(module: AuthoredModule): Diagnostic[] {
	const { manifest } = module;
	const objectives = new Set(manifest.objectives.map(({ value }) => value));
	const sources = new Set(manifest.sources.map(({ value }) => value.id));
	const inserts = new Set(manifest.local.map(({ value }) => value));
	const written = [module, ...module.translations].flatMap(({ activities }) => activities);
	return [
		...module.activities.flatMap((activity) => [
			...unknown(namedObjectives(activity), objectives).map(({ value: key, at, nearest }) =>
				createDiagnostic('objective-unknown', { key, nearest }, at),
			),
			...unknown(activity.sources, sources).map(({ value: id, at, nearest }) =>
				createDiagnostic('source-unknown', { id, nearest }, at),
			),
		]),
		...written.flatMap((activity) =>
			unknown(activity.inserts, inserts).map(({ value: id, at, nearest }) =>
				createDiagnostic('insert-undeclared', { id, nearest }, at),
			),
		),
	];
}

function namedObjectives(activity: AuthoredActivity): readonly Located<string>[] {
	if (activity.kind !== 'assessment') return activity.objectives;
	const asked = activity.questions.flatMap(({ objective }) => objective ?? []);
	return [...activity.objectives, ...asked];
}

function unknown(
	named: readonly Located<string>[],
	known: ReadonlySet<string>,
): (Located<string> & { readonly nearest: string | undefined })[] {
	return named
		.filter(({ value }) => !known.has(value))
		.map((name) => ({ ...name, nearest: findNearest(name.value, known) }));
}
