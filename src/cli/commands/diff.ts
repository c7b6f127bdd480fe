import { readFile } from 'node:fs/promises';
import { identifiersOf } from '../../../scorm/manifest/identifiers.ts';
import { listChanges } from '../../compiler/changes/list-changes.ts';
import { beginsLock } from '../../compiler/lock/append-only.ts';
import {
	checkModules,
	sayDiagnostics,
	type CheckedModule,
	type Compiled,
} from '../check-modules.ts';
import { CommandError, UsageError, type Command } from '../command.ts';
import { describeChanges } from '../describe-changes.ts';
import { readArguments } from '../read-arguments.ts';
import { readReleasedPackage, type ReleasedPackage } from '../read-released-package.ts';
import { ZipError } from '../server/zip-error.ts';
import { originalOf } from '../write-package.ts';

export const diff: Command = {
	name: 'diff',
	summary: 'says what an update means for learners who began with an earlier package',
	help: `Compares a module with an earlier package of it: what learners in mid-course will see, where those
return to whose way is gone, and whether their progress can be read.

Usage: handover diff <old zip>

Ends with exit code 1 where learners would lose their progress: the package is newer than the module,
or its numbers are not those that ids.lock.json goes on from.`,
	async run(args, context) {
		const { positionals } = readArguments(args, {}, 1);
		const [path] = positionals;
		if (path === undefined) throw new UsageError('Which package? Give the path of its zip.');
		const old = await readPackage(path);
		const modules = await checkModules(context);
		const { outline } = old;
		const found = modules.find(({ source }) => source.id === outline.id);
		if (found === undefined) throw refuseForeign(path, outline.id, modules);
		if (found.compiled === undefined) {
			sayDiagnostics([found], context);
			return 1;
		}
		refuseOtherNumbers(old, found.compiled);
		const { terminal } = context;
		const now = originalOf(found.compiled);
		const lines = describeChanges(
			listChanges(
				{
					lock: outline.lock,
					revision: outline.revision,
					module: { outlines: outline.activities, contents: old.contents },
				},
				found.compiled.lock,
				now,
			),
		);
		terminal.say(`${outline.id}: from ${outline.version} to ${now.outline.version}`);
		for (const line of lines.length === 0 ? ['Nothing changed.'] : lines) terminal.say(`  ${line}`);
		for (const line of sayWhatStays(old)) terminal.say(`  ${line}`);
		return 0;
	},
};

function sayWhatStays({ outline, manifest }: ReleasedPackage): readonly string[] {
	const expected = Object.values(identifiersOf(outline.id));
	const areSame = expected.every((identifier) => manifest.includes(`identifier="${identifier}"`));
	return [
		`Progress saved with ${outline.version} can be read; what was finished stays finished.`,
		areSame
			? 'Identifiers in the manifest stay the same, so an LMS takes it for the same training.'
			: 'Identifiers in the manifest are others now: an LMS may take it for another training, and begin its records anew.',
	];
}

async function readPackage(path: string): Promise<ReleasedPackage> {
	const notOurs = new CommandError(
		`${path} is not a package that Handover made.`,
		'Give the zip that “npx handover export” or “npx handover build” wrote.',
	);
	try {
		const old = readReleasedPackage(await readFile(path));
		if (old !== undefined) return old;
	} catch (cause) {
		if (cause instanceof ZipError)
			throw new CommandError(`${path}: ${cause.message}`, notOurs.hint);
		throw new CommandError(`${path} cannot be read.`, 'Check the path.', { cause });
	}
	throw notOurs;
}

function refuseForeign(path: string, id: string, modules: readonly CheckedModule[]): CommandError {
	const known = modules.map(({ source }) => source.id).join(', ');
	return new CommandError(
		`${path} is a package of “${id}”, and there is no such module here.`,
		`The modules are: ${known}.`,
	);
}

function refuseOtherNumbers({ outline }: ReleasedPackage, { lock }: Compiled): void {
	const { id, version, revision, draft } = outline;
	if (revision > lock.revisions.length) {
		throw new CommandError(
			`The package is newer than the module: its numbers are of revision ${String(revision)}, and ids.lock.json stands at ${String(lock.revisions.length)}.`,
			`Fetch the latest modules/${id} first, with its ids.lock.json.`,
		);
	}
	if (beginsLock(outline.lock, { revision, isOpen: draft }, lock)) return;
	throw new CommandError(
		`The numbers in the package are not those that modules/${id}/ids.lock.json goes on from, so progress saved with ${version} could not be read.`,
		draft
			? 'The package is a draft: its numbers were never released, and learners should not have it.'
			: 'Bring back the ids.lock.json that the package was built with, and run “npx handover ids”.',
	);
}
