import type { Diagnostic } from '../../model/diagnostic.ts';

/** By file (`module.yaml` first, as it says what the others are; translations last), then line and column. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
	return diagnostics.toSorted(
		(a, b) =>
			rank(a) - rank(b) ||
			compareText(a.location.file, b.location.file) ||
			a.location.line - b.location.line ||
			a.location.column - b.location.column ||
			compareText(a.code, b.code),
	);
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
	return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

function rank(diagnostic: Diagnostic): number {
	const [, , name, ...inside] = diagnostic.location.file.split('/');
	if (name === 'module.yaml') return 0;
	return inside.length === 0 ? 1 : 2;
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
