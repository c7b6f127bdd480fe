import { describe, expect, test } from 'vitest';
import { cy } from '../../../src/i18n/cy.ts';
import { en } from '../../../src/i18n/en.ts';
import type { Place } from '../../../src/model/progress.ts';
import { createFirstScreen, isFirstScreen } from '../../../src/player/first-screen.ts';
import Later from '../../../src/player/later/Later.svelte';
import { PlayerState } from '../../../src/player/player-state.svelte.ts';
import type { Stop } from '../../../src/player/screen-history.ts';
import type { Visit } from '../../../src/session/visit.ts';
import { compiledModule } from '../../fixtures/build-module.ts';
import { fakeVisit } from '../../fixtures/show-visit.ts';

const { outline } = compiledModule();
const first: Visit = createFirstScreen(outline).visit;
const tasks: Visit = at({ screen: 'tasks' });

function at(place: Place, readOnly = false): Visit {
	return {
		...first,
		phase: {
			kind: 'playing',
			reviewing: false,
			screen: { kind: 'tasks', place, readOnly, minutesLeft: 5, tasks: [] },
		},
	};
}

/** A player on a visit, with a history that can be travelled by hand. */
function startPlayer(visit: Visit, { isOffline = false } = {}) {
	const recorded: Stop[] = [];
	let travel: (stop: Stop) => void = () => {};
	const { handle, sent, show } = fakeVisit(visit);
	const network = { isOffline };
	const offline = () => Promise.reject(new Error('offline'));
	const player = new PlayerState({
		handle,
		language: 'en',
		text: en,
		loadText: (language) => (network.isOffline ? offline() : Promise.resolve({ en, cy }[language])),
		loadLater: () => (network.isOffline ? offline() : Promise.resolve(Later)),
		history: {
			record: (stop) => recorded.push(stop),
			onTravel(given) {
				travel = given;
			},
		},
	});
	return { player, network, sent, show, recorded, travel: (stop: Stop) => travel(stop) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the browser’s history', () => {
	test('gets a step for each screen', () => {
		const { show, recorded } = startPlayer(first);

		show(tasks);

		expect(recorded).toEqual([
			{ view: 'module', place: { screen: 'start' } },
			{ view: 'module', place: { screen: 'tasks' } },
		]);
	});

	test('gets none while only the saved state changes', () => {
		const { show, recorded } = startPlayer(tasks);

		show({ ...tasks, saved: 'saving' });
		show({ ...tasks, saved: 'browser' });

		expect(recorded).toHaveLength(1);
	});

	test('back to an earlier screen is a look, and forward to where the learner is a return', () => {
		const { show, sent, travel } = startPlayer(first);
		show(tasks);

		travel({ view: 'module', place: { screen: 'start' } });
		show(at({ screen: 'start' }, true));
		travel({ view: 'module', place: { screen: 'tasks' } });

		expect(sent).toEqual([
			{ type: 'screen.look', place: { screen: 'start' } },
			{ type: 'screen.return' },
		]);
	});

	test('leads from a view back to the module', () => {
		const { player, recorded, travel } = startPlayer(tasks);

		player.show('about');
		expect(recorded.at(-1)).toEqual({ view: 'about', place: { screen: 'tasks' } });
		travel({ view: 'module', place: { screen: 'tasks' } });

		expect(player.view).toBe('module');
	});
});

describe('the language', () => {
	test('changes the interface, and asks the visit only for a language the module has', async () => {
		const { player, sent } = startPlayer(first);

		player.switchLanguage('cy');
		await settled();

		expect(player.language).toBe('cy');
		expect(player.text).toBe(cy);
		expect(player.contentLanguage).toBe('en');
		expect(sent).toEqual([]);
	});

	test('asks the visit for a language the module is written in', async () => {
		const bilingual = compiledModule({ languages: ['en', 'cy'] }).outline;
		const { player, sent } = startPlayer({ ...first, outline: bilingual });

		player.switchLanguage('cy');
		await settled();

		expect(sent).toEqual([{ type: 'language.set', language: 'cy' }]);
	});

	test('stays as it is, and says so, when the other one is out of reach', async () => {
		const { player } = startPlayer(first, { isOffline: true });

		player.switchLanguage('cy');
		await settled();

		expect(player.language).toBe('en');
		expect(player.loadFailed).toBe(true);
	});
});

describe('the prerendered first screen', () => {
	test('is taken over by a visit that looks the same', () => {
		expect(isFirstScreen(first)).toBe(true);
	});

	test.each([
		['elsewhere', tasks],
		['told something', { ...first, notices: ['nothing-remembers'] } satisfies Visit],
		['not able to keep anything', { ...first, saved: 'memory' } satisfies Visit],
		['opening', { ...first, phase: { kind: 'opening' } } satisfies Visit],
	])('is not taken over by a learner who is %s', (_, visit) => {
		expect(isFirstScreen(visit)).toBe(false);
	});
});

test('the screens that come later are fetched when one is needed', async () => {
	const { player, show } = startPlayer(first);
	expect(player.later).toBeUndefined();

	show({ ...first, phase: { kind: 'ended' } });
	await settled();

	expect(player.later).toBe(Later);
});

describe('the later screens', () => {
	test('are loaded at once when the visit opens on one of them', async () => {
		const { player } = startPlayer({ ...first, phase: { kind: 'asking' } });

		player.loadWhatIsShown();
		await settled();

		expect(player.later).toBe(Later);
	});

	test('are not loaded while the first ones are shown', async () => {
		const { player } = startPlayer(tasks);

		player.loadWhatIsShown();
		await settled();

		expect(player.later).toBeUndefined();
	});
});

test.each([
	['a language', (player: PlayerState) => void player.switchLanguage('cy'), 'cy', undefined],
	['the later screens', (player: PlayerState) => void player.loadLater(), 'en', Later],
])('%s that could not be loaded can be asked for again', async (_, ask, language, later) => {
	const { player, network } = startPlayer(first, { isOffline: true });
	ask(player);
	await settled();
	expect(player.loadFailed).toBe(true);
	network.isOffline = false;

	player.loadAgain();
	await settled();

	expect(player.loadFailed).toBe(false);
	expect(player.language).toBe(language);
	expect(player.later).toBe(later);
});
