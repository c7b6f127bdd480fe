import type { Diagnostic } from '../src/model/diagnostic.ts';

/** Where in a file of the site; `offset` counts characters. */
export interface Spot {
	readonly file: string;
	readonly text?: string;
	readonly offset?: number;
}

/** A built site that cannot become a package, with everything that stands in the way. */
export class PackageError extends Error {
	override readonly name = 'PackageError';
	readonly diagnostics: readonly Diagnostic[];

	constructor(diagnostics: readonly Diagnostic[]) {
		super(diagnostics.map(inWords).join('\n\n'));
		this.diagnostics = diagnostics;
	}
}

export function createProblem(
	parts: Pick<Diagnostic, 'code' | 'title' | 'message' | 'hint'>,
	spot: Spot,
): Diagnostic {
	const before = (spot.text ?? '').slice(0, spot.offset ?? 0).split('\n');
	return {
		...parts,
		severity: 'error',
		location: {
			file: spot.file,
			line: before.length,
			column: (before.at(-1)?.length ?? 0) + 1,
		},
	};
}

function inWords({ code, title, message, hint, location }: Diagnostic): string {
	const { file, line, column } = location;
	return `${file}:${line}:${column}  ${title} (${code})\n  ${message}\n  ${hint}`;
}
