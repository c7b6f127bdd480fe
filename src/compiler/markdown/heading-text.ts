import type { Heading } from 'mdast';
import type { Inline } from '../../model/text.ts';
import type { FileContext } from '../file-context.ts';
import { readInlines, trimInlines } from './read-inlines.ts';

/** A subheading's text. An id there is reported and left out. */
export function readHeadingText(heading: Heading, file: FileContext): Inline[] {
	const id = /\{#([^}\n]*)\}?/u.exec(file.sourceOf(heading))?.[1];
	if (id !== undefined) file.report('id-misplaced', { id }, heading);
	const children = readInlines(heading.children, file);
	if (children.length === 0) file.report('heading-empty', {}, heading);
	if (id === undefined) return children;
	return trimInlines(
		children.map((inline) =>
			typeof inline === 'string' ? inline.replace(/\s*\{#[^}]*\}?/u, '') : inline,
		),
	);
}
