import type { Diagnostic } from '../../model/diagnostic.ts';
import type { AuthoredModule } from '../authored.ts';
import { createDiagnostic } from '../diagnostics/create.ts';
import { findNearest } from '../diagnostics/nearest.ts';
import type { ModuleSource } from '../source.ts';

/** Whether the manifest and the folder name the same activities. */
export function checkFiles(
	{ manifest }: AuthoredModule,
	{ id, files }: ModuleSource,
): Diagnostic[] {
	const listed = manifest.activities.map(({ value }) => value);
	const written = [...files.keys()].flatMap((path) => {
		const match = /^(?:[a-z]{2}\/)?([^/]+)\.md$/u.exec(path);
		return match?.[1] === undefined || match[1] === 'README' ? [] : [{ path, key: match[1] }];
	});
	const unlisted = written.filter(({ key }) => !listed.includes(key));
	return [
		...manifest.activities
			.filter(({ value }) => !files.has(`${value}.md`))
			.map(({ value: key, at }) => {
				const nearest = findNearest(
					key,
					unlisted.map((file) => file.key),
				);
				return createDiagnostic('activity-file-missing', { key, nearest }, at);
			}),
		...unlisted.map(({ key, path }) =>
			createDiagnostic(
				'activity-not-listed',
				{ key, listed },
				{ file: `modules/${id}/${path}`, line: 1, column: 1 },
			),
		),
	];
}
