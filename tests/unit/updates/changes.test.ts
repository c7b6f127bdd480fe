import { describe, expect, test } from 'vitest';
import { describeChanges } from '../../../src/cli/describe-changes.ts';
import { listChanges } from '../../../src/compiler/changes/list-changes.ts';
import { fitProgress } from '../../../src/lesson/fit.ts';
import { releaseAll, type ReleasedModule } from '../../fixtures/edited-module.ts';
import { learnersOf } from '../../fixtures/learners.ts';
import { loaded, shown } from '../../fixtures/walk.ts';

const versions = releaseAll();
const pairs = versions.flatMap((older, index) =>
	versions.slice(index + 1).map((newer) => ({ older, newer })),
);

function changesOf(older: ReleasedModule, newer: ReleasedModule) {
	const { lock, revision, activities: outlines } = older.compiled.outline;
	const module = { outlines, contents: older.compiled.activities };
	return listChanges({ lock, revision, module }, newer.result.lock, newer.compiled);
}

/** What is said of the edit itself. */
function saidOf(edit: string): readonly string[] {
	const index = versions.findIndex((version) => version.edit === edit);
	const [older, newer] = [versions[index - 1], versions[index]];
	if (older === undefined || newer === undefined) throw new Error(`There is no edit “${edit}”.`);
	return describeChanges(changesOf(older, newer));
}

describe('what an edit means for learners in mid-course', () => {
	test.each([
		['typo', ['the-photo: only texts or judgements changed; learners stay where they are.']],
		[
			'new choice',
			[
				'the-photo: 6 scenes kept; learners stay where they are.',
				'  + choice “Talk to Sam after the shift” in “Break room”',
			],
		],
		[
			'choice removed',
			[
				'the-photo: 6 scenes kept; learners past a choice that is gone return to it.',
				'  - choice “Write it down” in “Sam listens”',
				'  Learners in “The office” who came by a choice that is gone return to “Sam listens”.',
				'  Learners in “The copies” who came by a choice that is gone return to “Sam listens”.',
			],
		],
		[
			'scene removed',
			[
				'the-photo: 5 scenes kept, 1 removed; learners in it return to “Break room”.',
				'  - scene #the-office',
				'  - choice “Call the ward manager” in “Break room”',
				'  Learners in “The copies” who came by a choice that is gone return to “Break room”.',
			],
		],
		[
			'scene split',
			[
				'the-photo: 5 scenes kept, 1 added; learners stay where they are.',
				'  + scene “The list”',
				'  + choice “Look at the list” in “The copies”',
				'  - choice “Write to all three” in “The copies”',
				'  - choice “Write to two of them” in “The copies”',
			],
		],
		[
			'question withdrawn',
			[
				'check: 5 questions kept, 1 withdrawn; who is in an attempt loses answers that are gone, and keeps the others.',
				'  - question #names',
			],
		],
		[
			'question added',
			[
				'check: 5 questions kept, 2 added; who is in an attempt goes on with it.',
				'  + question #maps',
				'  + question #tags',
			],
		],
		[
			'activity added',
			['scenario the-myth: added; learners who have not passed yet have it to do as well.'],
		],
		[
			'activities reordered',
			['The activities come in another order; learners stay in the one they are in.'],
		],
		[
			'pass mark changed',
			[
				'check: 7 questions kept; who is in an attempt goes on with it.',
				'  ~ right answers needed to pass: 4, and 3 before',
				'  Finished attempts are not marked again: a pass stays a pass, and the best score stays.',
			],
		],
		[
			'answer corrected',
			[
				'check: 7 questions kept, 1 corrected; who is in an attempt loses answers that are gone, and keeps the others.',
				'  ~ question #where: other options are right now',
				'  Finished attempts are not marked again: a pass stays a pass, and the best score stays.',
			],
		],
		[
			'whole scenario dropped',
			[
				'scenario the-rant: removed; learners in it return to the list of activities, and what they earned stays.',
			],
		],
	])('%s', (edit, lines) => {
		expect(saidOf(edit)).toEqual(lines);
	});
});

test.each(pairs)(
	'from “$older.edit” to “$newer.edit”, the scenes that learners return to are those that are named, and no others',
	({ older, newer }) => {
		const named = changesOf(older, newer).activities.flatMap((change) =>
			change.kind === 'scenario'
				? change.returns.map(({ from, to }) => `${nameless(from)}: ${to.map(nameless).join()}`)
				: [],
		);

		expect(named.sort()).toEqual([...returnsOf(older, newer)].sort());
	},
);

/** By taking every way to every scene, and fitting it. */
function returnsOf(older: ReleasedModule, newer: ReleasedModule): readonly string[] {
	const [before, after] = [loaded(older.compiled), loaded(newer.compiled)];
	const returns = new Map<string, Map<string, number>>();
	for (const { progress } of learnersOf(before)) {
		const stood = shown(before, progress);
		const { progress: fitted, wasCut } = fitProgress(after, progress);
		const stands = shown(after, fitted);
		if (!wasCut || stood.kind !== 'scene' || stands.kind !== 'scene') continue;
		const from = headingOf(newer, stood.scene.key) ?? `#${stood.scene.key}`;
		const to = returns.get(from) ?? new Map<string, number>();
		returns.set(from, to.set(stands.scene.heading, stands.scene.number));
	}
	return [...returns].map(([from, to]) => {
		const inOrder = [...to].sort(([, one], [, other]) => one - other);
		return `${from}: ${inOrder.map(([heading]) => heading).join()}`;
	});
}

function headingOf({ compiled }: ReleasedModule, key: string): string | undefined {
	return compiled.activities
		.flatMap((activity) => (activity.kind === 'scenario' ? activity.scenes : []))
		.find((scene) => scene.key === key)?.heading;
}

function nameless(quoted: string): string {
	return quoted.replaceAll(/[“”]/g, '');
}
