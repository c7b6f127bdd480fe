import type { Diagnostic, Location } from '../model/diagnostic.ts';
import type { Located } from './authored.ts';
import type { DiagnosticArgs, DiagnosticCode } from './diagnostics/catalogue.ts';
import { createDiagnostic } from './diagnostics/create.ts';

/** A place in a file, as the Markdown parser gives it: offsets count characters from 0. */
export interface Positioned {
	readonly position?:
		| {
				readonly start: Point;
				readonly end: Point;
		  }
		| undefined;
}

interface Point {
	readonly line: number;
	readonly column: number;
	readonly offset?: number | undefined;
}

/** One authored file while it is read. Collects what is found in it on the way. */
export interface FileContext {
	/** Inside the module's folder: `cy/the-photo.md`. */
	readonly path: string;
	readonly text: string;
	readonly lines: readonly string[];
	/** The files of the module's `media/`. */
	readonly media: readonly string[];
	/** A translation leaves out all that decides anything. */
	readonly isTranslation: boolean;
	readonly inserts: Located<string>[];
	readonly images: Located<string>[];
	readonly locate: (line: number, column: number) => Location;
	readonly at: (node: Positioned) => Location;
	/** The author's text that a node was read from. */
	readonly sourceOf: (node: Positioned) => string;
	readonly report: <Code extends DiagnosticCode>(
		code: Code,
		args: DiagnosticArgs[Code],
		where: Location | Positioned,
	) => void;
}

interface FileContextOptions extends Pick<
	FileContext,
	'path' | 'text' | 'media' | 'isTranslation'
> {
	readonly moduleId: string;
	readonly diagnostics: Diagnostic[];
}

/** The same file with its text as it was meant; lines keep their numbers. */
export function withText(file: FileContext, text: string): FileContext {
	return { ...file, ...readers(text) };
}

function readers(text: string): Pick<FileContext, 'text' | 'lines' | 'sourceOf'> {
	return {
		text,
		lines: text.split('\n'),
		sourceOf: ({ position }) => text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0),
	};
}

export function createFileContext(options: FileContextOptions): FileContext {
	const { moduleId, diagnostics, ...given } = options;
	const locate = (line: number, column: number): Location => ({
		file: `modules/${moduleId}/${given.path}`,
		line,
		column,
	});
	const at = ({ position }: Positioned) =>
		locate(position?.start.line ?? 1, position?.start.column ?? 1);
	return {
		...given,
		...readers(given.text),
		inserts: [],
		images: [],
		locate,
		at,
		report: (code, args, where) => {
			const location = 'file' in where ? where : at(where);
			diagnostics.push(createDiagnostic(code, args, location));
		},
	};
}
