import type { Diagnostic } from '../../model/diagnostic.ts';
import type { AuthoredModule } from '../authored.ts';
import { createDiagnostic } from '../diagnostics/create.ts';
import { findNearest } from '../diagnostics/nearest.ts';
import { isId, suggestId } from '../slug.ts';
import type { ModuleSource } from '../source.ts';

/** Whether the manifest and the folder name the same activities, and whether any of them has to be done. */
export function checkFiles(
	{ manifest }: AuthoredModule,
	{ id, files }: ModuleSource,
): Diagnostic[] {
	const listed = manifest.activities.map(({ value }) => value);
	const missing = manifest.activities
		.filter(({ value }) => !files.has(`${value}.md`))
		.map(({ value: key, at }) => ({ key, at, renamed: fileMeantBy(key, files.keys()) }));
	const unlisted = [...files.keys()]
		.filter((path) => /(?<!(?:^|\/)README)\.(?:md|markdown)$/iu.test(path))
		.filter((path) => !missing.some(({ renamed }) => renamed === path))
		.map((path) => ({ path, key: nameOf(path) }))
		.filter(({ path, key }) => !isInPlace(path) || !listed.includes(key));
	const free = unlisted.map(({ key }) => key).filter(isId);
	const meant = new Set(missing.map(({ key }) => findNearest(key, free)));
	const [first] = manifest.activities;
	const isIdle = manifest.activities.every(({ required }) => !required);
	return [
		...(first !== undefined && isIdle
			? [createDiagnostic('nothing-required', { first: first.value }, first.at)]
			: []),
		...missing.map(({ key, at, renamed }) =>
			createDiagnostic(
				'activity-file-missing',
				{ key, renamed, nearest: findNearest(key, free) },
				at,
			),
		),
		...unlisted
			.filter(({ key }) => !meant.has(key))
			.map(({ key, path }) =>
				createDiagnostic(
					'activity-not-listed',
					{ path, key, listed },
					{ file: `modules/${id}/${path}`, line: 1, column: 1 },
				),
			),
	];
}

/** Beside the manifest, or in the folder of a translation. */
function isInPlace(path: string): boolean {
	return /^(?:[a-z]{2}\/)?[^/]+\.md$/u.test(path);
}

function nameOf(path: string): string {
	return (path.split('/').at(-1) ?? '').replace(/\.[^.]*$/u, '');
}

/** `The photo.md` or `the-photo.md.txt`, which is there instead of `the-photo.md`. */
function fileMeantBy(key: string, paths: Iterable<string>): string | undefined {
	return [...paths].find(
		(path) => suggestId(path.replace(/(?:\.(?:md|markdown|txt))+$/iu, ''), '') === key,
	);
}
