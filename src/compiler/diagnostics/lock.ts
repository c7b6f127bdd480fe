import { error } from './template.ts';
import { quote } from './wording.ts';

/** Problems with `ids.lock.json`, and with knowing what is what across versions. */
export const lockDiagnostics = {
	'identity-unclear': error<{
		what: 'scene' | 'question' | 'choice' | 'option';
		name: string;
		old: string;
	}>({
		title: 'It is unclear whether this is new.',
		message: ({ what, name, old }) =>
			what === 'scene' || what === 'question'
				? `The ${what} ${quote(name)} may be what was #${old} in a released version, or a new ${what}. Learners on the way keep their place only if this is known.`
				: `The ${what} ${quote(name)} may be what was ${quote(old)} in a released version, or a new ${what}. Learners on the way keep their place only if this is known.`,
		hint: ({ what, name, old }) =>
			what === 'scene' || what === 'question'
				? `If it is the same, pin its id: ## ${name} {#${old}}\nor, under its new id, write below the heading: \`was: ${old}\`\nIf it is new, write below the heading: \`was: none\``
				: `If it is the same in other words, add to its line: \`was: ${old}\`\nIf it is new, add: \`was: none\``,
	}),
	'lock-stale': error<{ missing: boolean }>({
		title: 'The numbers are behind the module.',
		message: ({ missing }) =>
			missing
				? 'The module has no ids.lock.json yet.'
				: 'Scenes, choices, questions or their texts have changed since ids.lock.json was written.',
		hint: () => 'Run “npx handover ids” and commit ids.lock.json with the module.',
	}),
	'lock-merge-unfinished': error<object>({
		title: 'The numbers of two branches are not brought together yet.',
		message: () => 'Git left its marks “<<<<<<<” and “>>>>>>>” in ids.lock.json.',
		hint: () =>
			'Bring the texts together first. Then run “npx handover ids”: it does the same for the numbers. Commit what it writes.',
	}),
	'lock-unreadable': error<{ reason: string; file: string }>({
		title: 'The numbers cannot be read.',
		message: ({ reason }) => `ids.lock.json is not as Handover writes it: ${reason}.`,
		hint: ({ file }) =>
			`It is never edited by hand. If two branches were merged, run “npx handover ids”.\nIf not, take it from the last commit: git checkout HEAD -- ${file}`,
	}),
	'lock-foreign': error<{ module: string; id: string }>({
		title: 'The numbers belong to another module.',
		message: ({ module, id }) =>
			`ids.lock.json holds the numbers of ${quote(module)}, not of ${quote(id)}.`,
		hint: () =>
			'A copied module gets numbers of its own: delete ids.lock.json, then run “npx handover ids”.',
	}),
	'lock-edited': error<{ revision: number; version: string; file: string }>({
		title: 'The numbers are not those that were released.',
		message: ({ revision, version }) =>
			`ids.lock.json was changed by hand or by a merge: what it lists of revision ${String(revision)} is not what was released as version ${version}. Saved progress of learners would be misread.`,
		hint: ({ file }) =>
			`If two branches were merged, run “npx handover ids”.\nIf not, take it from the last commit: git checkout HEAD -- ${file}`,
	}),
};
