import { expect, test } from 'vitest';
import { comparePlays } from '../../../scorm/verify/compare-plays.ts';
import type { PlayKind, PlayReport } from '../../../scorm/verify/report.ts';

const play = (kind: PlayKind, interactionIds: readonly string[]): PlayReport => ({
	kind,
	problems: [],
	screens: 90,
	seconds: 5,
	recorded: {
		status: 'passed',
		score: '100',
		suspendData: 'Ab9_-',
		exit: 'suspend',
		sessionTime: '0000:00:05',
		interactions: interactionIds.filter((id) => id !== '').length,
		interactionIds,
		finished: true,
	},
});
const problemsAfter = (found: readonly string[], wanted: readonly string[]) =>
	comparePlays([play('pass', wanted), play('fail', []), play('outage', found)]).map(
		({ problems }) => problems,
	);

test('an outage that loses interactions is told apart from an undisturbed pass', () => {
	const wanted = ['the-photo', 'the-rant', 'check.one'];

	expect(problemsAfter(['the-photo', '', 'check.two'], wanted)).toEqual([
		[],
		[],
		[
			'The LMS holds 2 interactions with a result, and 3 after “Taken to a pass”: not number 1 (the-rant).',
		],
	]);
});

test('other questions are no difference, another activity in their place is one', () => {
	const wanted = ['the-photo', 'check.one'];

	expect(problemsAfter(['the-photo', 'check.two'], wanted)).toEqual([[], [], []]);
	expect(problemsAfter(['the-rant', 'check.two'], wanted).at(-1)).toEqual([
		'Interaction 0 is “the-rant”, and “the-photo” after “Taken to a pass”.',
	]);
});

test('an interaction that the undisturbed pass does not have is one too many', () => {
	expect(problemsAfter(['the-photo', 'check.one'], ['the-photo']).at(-1)).toEqual([
		'Interaction 1 is “check.one”, and missing after “Taken to a pass”.',
	]);
});

test('an LMS that keeps no interactions, and a pass that broke off, compare with nothing', () => {
	const { recorded, ...brokenOff } = play('pass', ['the-photo']);

	expect(recorded?.interactions).toBe(1);
	expect(problemsAfter([], [])).toEqual([[], [], []]);
	expect(comparePlays([brokenOff, play('outage', [])])[1]?.problems).toEqual([]);
});
