// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { createFirstScreen } from '../../../src/player/first-screen.ts';
import { standAtStart } from '../../../src/player/stand-at-start.ts';
import type { Visit, VisitEvent } from '../../../src/session/visit.ts';
import { compiledModule } from '../../fixtures/build-module.ts';
import { fakeVisit } from '../../fixtures/show-visit.ts';

const first: Visit = createFirstScreen(compiledModule().outline).visit;
const controls = `
	<button data-press="language">Cymraeg</button><button data-press="exit">Exit</button>
	<a data-press="start" href="#start" role="button">Start</a><a data-press="about" href="#about">About</a>`;

/** The prerendered page, whose components note what is pressed on them. */
function stand({ isOffline = false, visit = first } = {}) {
	const page = document.createElement('div');
	page.innerHTML = controls;
	document.body.replaceChildren(page);
	const { handle, sent, show } = fakeVisit(visit);
	const seen: string[] = [];
	const offered: string[] = [];
	standAtStart(
		page,
		{
			get visit() {
				return handle.visit;
			},
			send: (event: VisitEvent) => handle.send(event),
			offerCode: (code: string) => offered.push(code),
			loadLater: () => Promise.resolve(!isOffline),
			subscribe: (changed) => handle.subscribe(changed),
		},
		{
			isInTheirLanguage: true,
			show() {
				seen.push('shown');
				page.innerHTML = controls;
				for (const control of page.querySelectorAll<HTMLElement>('[data-press]')) {
					control.addEventListener('click', (event) => {
						event.preventDefault();
						seen.push(`pressed ${control.dataset['press'] ?? ''}`);
					});
				}
			},
			sayUnavailable: () => seen.push('unavailable'),
		},
	);
	return { page, sent, show, seen, offered };
}

function press(name: string): void {
	document.querySelector<HTMLElement>(`[data-press="${name}"]`)?.click();
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
	history.replaceState(null, '', '/');
});

test('Start begins the module, and nothing is replaced before the visit has moved', () => {
	const { sent, seen } = stand();

	press('start');

	expect(sent).toEqual([{ type: 'module.start' }]);
	expect(seen).toEqual([]);
});

test('the space bar presses Start too', () => {
	const { sent } = stand();
	const start = document.querySelector('[data-press="start"]');

	start?.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true }));

	expect(sent).toEqual([{ type: 'module.start' }]);
});

test('Exit ends the visit', () => {
	const { sent } = stand();

	press('exit');

	expect(sent).toEqual([{ type: 'learner.exit' }]);
});

test('the player takes the place of the screen once, when the visit shows something else', () => {
	const { show, seen } = stand();

	show({ ...first, phase: { kind: 'ended' } });
	show({ ...first, saved: 'memory' });

	expect(seen).toEqual(['shown']);
});

test.each(['about', 'language'])(
	'%s is pressed for the learner once the player is shown',
	async (name) => {
		const { seen } = stand();

		press(name);
		await settled();

		expect(seen).toEqual(['shown', `pressed ${name}`]);
	},
);

test('what cannot be loaded is said, and the screen stays', async () => {
	const { sent, seen } = stand({ isOffline: true });

	press('about');
	await settled();
	press('start');

	expect(seen).toEqual(['unavailable']);
	expect(sent).toEqual([{ type: 'module.start' }]);
});

test('a link that was pressed before the scripts had come is pressed again, and leaves the address', () => {
	history.replaceState(null, '', '/#start');

	const { sent } = stand();

	expect(sent).toEqual([{ type: 'module.start' }]);
	expect(location.hash).toBe('');
});

test('it is pressed where the screen is replaced at once, too', () => {
	history.replaceState(null, '', '/#start');

	const { sent, seen } = stand({ visit: { ...first, saved: 'memory' } });

	expect(sent).toEqual([{ type: 'module.start' }]);
	expect(seen).toEqual(['shown']);
});

test('it is not pressed where the learner is asked something else', () => {
	history.replaceState(null, '', '/#start');

	const { sent } = stand({ visit: { ...first, phase: { kind: 'asking' } } });

	expect(sent).toEqual([]);
});

test('About is pressed again whatever the learner is asked', async () => {
	history.replaceState(null, '', '/#about');

	const { seen } = stand({ visit: { ...first, phase: { kind: 'asking' } } });
	await settled();

	expect(seen).toEqual(['shown', 'pressed about']);
});

test('an address cannot press what is no link', () => {
	history.replaceState(null, '', '/#exit');

	const { sent } = stand();

	expect(sent).toEqual([]);
});

test('a code in the address is offered, and leaves the address', async () => {
	history.replaceState(null, '', '/#code=BCDF-GHJK');

	const { offered, seen } = stand();
	await settled();

	expect(offered).toEqual(['BCDF-GHJK']);
	expect(seen).toEqual(['shown']);
	expect(location.hash).toBe('');
});

test('a code in the address whose screen cannot be loaded is said to be out of reach', async () => {
	history.replaceState(null, '', '/#code=BCDF-GHJK');

	const { seen } = stand({ isOffline: true });
	await settled();

	expect(seen).toEqual(['unavailable']);
});
