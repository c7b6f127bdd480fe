import type { AuthoredId } from '../authored.ts';
import type { FileContext } from '../file-context.ts';

/** Tells of ids that more than one heading of the file has. */
export function checkDuplicateIds(
	parts: readonly (AuthoredId & { readonly text: string })[],
	file: FileContext,
): void {
	const lines = new Map<string, number>();
	for (const { id, text } of parts) {
		const line = lines.get(id.value);
		if (line === undefined) {
			lines.set(id.value, id.at.line);
			continue;
		}
		let suggestion = 2;
		while (parts.some((part) => part.id.value === `${id.value}-${String(suggestion)}`))
			suggestion += 1;
		file.report(
			'id-duplicate',
			{ id: id.value, heading: text, line, suggestion: `${id.value}-${String(suggestion)}` },
			id.at,
		);
	}
}
