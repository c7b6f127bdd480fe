import type { Diagnostic } from '../../model/diagnostic.ts';

/** The diagnostic as a terminal shows it: place, title and code, then message and hint, indented. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
	const { file, line, column } = diagnostic.location;
	const title =
		diagnostic.severity === 'warning' ? `Warning: ${diagnostic.title}` : diagnostic.title;
	return [
		`${file}:${String(line)}:${String(column)}  ${title} (${diagnostic.code})`,
		...[diagnostic.message, diagnostic.hint].flatMap((text) => text.split('\n')).map(indent),
	].join('\n');
}

/** All diagnostics, parted by empty lines. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
	return diagnostics.map(formatDiagnostic).join('\n\n');
}

function indent(line: string): string {
	return line === '' ? '' : `  ${line}`;
}
