import type { Diagnostic } from '../../model/diagnostic.ts';
import type { AuthoredAssessment, AuthoredModule } from '../authored.ts';
import { createDiagnostic } from '../diagnostics/create.ts';

/** Whether learners can meet every objective: by questions, or by activities where nothing is assessed. */
export function checkObjectives(module: AuthoredModule): Diagnostic[] {
	const assessments = module.activities.filter(
		(activity): activity is AuthoredAssessment => activity.kind === 'assessment',
	);
	if (assessments.length === 0) {
		const taught = new Set(
			module.activities.flatMap(({ objectives }) => objectives.map(({ value }) => value)),
		);
		return missing(module, taught).map(({ value: key, at }) =>
			createDiagnostic('objective-unused', { key }, at),
		);
	}
	const assessed = new Set(
		assessments.flatMap(({ questions }) =>
			questions.map(({ objective }) => objective?.value ?? ''),
		),
	);
	const known = new Set(module.manifest.objectives.map(({ value }) => value));
	// A misspelt objective is reported where it stands; which one it assesses is not known before.
	if ([...assessed].some((key) => !known.has(key))) return [];
	return missing(module, assessed).map(({ value: key, at }) =>
		createDiagnostic('objective-unassessed', { key }, at),
	);
}

function missing({ manifest }: AuthoredModule, met: ReadonlySet<string>) {
	return manifest.objectives.filter(({ value }) => !met.has(value));
}
