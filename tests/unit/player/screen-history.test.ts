import { expect, test } from 'vitest';
import { createScreenHistory, type Stop } from '../../../src/player/screen-history.ts';
import { id } from '../../fixtures/build-module.ts';

/** A browser's history: entries, and where it stands. */
function fakeWindow(entries: unknown[] = [null]) {
	let at = entries.length - 1;
	let listener: (event: { readonly state: unknown }) => void = () => {};
	return {
		entries,
		history: {
			get state() {
				return entries[at];
			},
			pushState(state: unknown) {
				entries.splice(at + 1, Infinity, state);
				at = entries.length - 1;
			},
			replaceState(state: unknown) {
				entries[at] = state;
			},
		},
		addEventListener(_type: 'popstate', given: typeof listener) {
			listener = given;
		},
		go(steps: number) {
			at += steps;
			listener({ state: entries[at] });
		},
	};
}

const tasks: Stop = { view: 'module', place: { screen: 'tasks' } };
const scene: Stop = {
	view: 'module',
	place: { screen: 'step', activity: id.activity(1), at: 0 },
};
const about: Stop = { view: 'about', place: { screen: 'tasks' } };

test('the first screen takes the step the browser stands at, and later ones get their own', () => {
	const window = fakeWindow();
	const history = createScreenHistory(window);

	history.record(tasks);
	history.record(scene);

	expect(window.entries).toEqual([{ handover: tasks }, { handover: scene }]);
});

test('the same screen is no new step', () => {
	const window = fakeWindow();
	const history = createScreenHistory(window);

	history.record(tasks);
	history.record({ ...tasks });

	expect(window.entries).toHaveLength(1);
});

test('a view is a step of its own at the same place', () => {
	const window = fakeWindow();
	const history = createScreenHistory(window);

	history.record(tasks);
	history.record(about);

	expect(window.entries).toHaveLength(2);
});

test('Back tells of the step before, and showing it makes no new one', () => {
	const window = fakeWindow();
	const history = createScreenHistory(window);
	const travelled: Stop[] = [];
	history.onTravel((stop) => {
		travelled.push(stop);
		history.record(stop);
	});
	history.record(tasks);
	history.record(scene);

	window.go(-1);

	expect(travelled).toEqual([tasks]);
	expect(window.entries).toHaveLength(2);
});

test('steps that others made are passed over', () => {
	const window = fakeWindow();
	const history = createScreenHistory(window);
	const travelled: Stop[] = [];
	history.onTravel((stop) => travelled.push(stop));
	history.record(tasks);
	window.history.pushState({ lms: true });
	window.history.pushState(null);

	window.go(-1);

	expect(travelled).toEqual([]);
});

test('after a reload the step the browser stands at is known', () => {
	const window = fakeWindow([{ handover: tasks }, { handover: scene }]);
	const history = createScreenHistory(window);

	history.record(scene);

	expect(window.entries).toHaveLength(2);
});
