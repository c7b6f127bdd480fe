import { hydrate, mount } from 'svelte';
import { en } from '../i18n/en.ts';
import type { Language } from '../model/ids.ts';
import type { Clock } from '../session/clock.ts';
import { createVisit } from '../session/create-visit.ts';
import type { Launch, Tracker } from '../session/tracker.ts';
import type { VisitHandle } from '../session/visit.ts';
import { openIndexedDb, openProgressStore } from '../storage/open-progress-store.ts';
import App from './App.svelte';
import type { DocumentData } from './document-data.ts';
import { elementIds, returningClass } from './document-elements.ts';
import { isFirstScreen } from './first-screen.ts';
import { createContentLoader } from './load-content.ts';
import { PlayerState } from './player-state.svelte.ts';
import { preferredLanguage, rememberLanguage } from './preferred-language.ts';
import { createScreenHistory } from './screen-history.ts';
import { tellVisit } from './tell-visit.ts';

export interface PlayerStart {
	readonly data: DocumentData;
	readonly clock: Clock;
	readonly tracker: Tracker;
	readonly launched: Promise<Launch | undefined>;
}

const loadText = async (language: Language) =>
	language === 'en' ? en : (await import('../i18n/cy.ts')).cy;
const loadLater = async () => (await import('./later/Later.svelte')).default;
const storage = () => window.localStorage;

/** Begins the visit, and shows it once it is known where the learner is. */
export async function startPlayer({ data, clock, tracker, launched }: PlayerStart): Promise<void> {
	const content = createContentLoader(data, importScript);
	const asked = (await launched)?.language;
	const language = preferredLanguage(storage, asked, data.outline.language);
	const [outline, text] = await Promise.all([
		content.loadOutline(
			data.outline.languages.includes(language) ? language : data.outline.language,
		),
		loadText(language),
	]).catch(() => [data.outline, en] as const);
	const schedule = (work: () => void, milliseconds: number) => {
		const timer = setTimeout(work, milliseconds);
		return () => {
			clearTimeout(timer);
		};
	};
	const handle = createVisit({
		outline,
		loadOutline: (wanted) => content.loadOutline(wanted),
		loadActivity: (number, wanted) => content.loadActivity(number, wanted),
		loadRecordKeeping: () => import('../session/record-keeping.ts'),
		openStore: () =>
			openProgressStore(outline.id, { clock, schedule, open: openIndexedDb, marks: storage }),
		tracker,
		clock,
		random: { uint32: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0 },
		schedule,
	});
	tellVisit(handle, window);
	await opened(handle);
	const shown = text === en ? 'en' : language;
	const takesOver = shown === data.outline.language && isFirstScreen(handle.visit);
	const player = new PlayerState({
		handle,
		language: shown,
		text,
		movesFocus: !takesOver,
		loadText,
		loadLater,
		rememberLanguage: (chosen) => {
			rememberLanguage(storage, chosen);
		},
		history: createScreenHistory(window),
	});
	show(player, takesOver);
	followAddress(player);
	whenFirstAnswerable(handle, () => {
		content.preload(outline.language);
		void player.loadLater();
	});
}

/** Calls `work` once, when the learner has a first decision before them and the browser has nothing better to do. */
function whenFirstAnswerable(handle: VisitHandle, work: () => void): void {
	const stop = handle.subscribe(look);
	look();

	function look() {
		const { phase } = handle.visit;
		if (phase.kind !== 'playing' || !('activity' in phase.screen)) return;
		stop();
		// Safari has no idle callbacks.
		if ('requestIdleCallback' in window) requestIdleCallback(work);
		else setTimeout(work, 200);
	}
}

function importScript(address: string): Promise<unknown> {
	const { href } = new URL(address, document.baseURI);
	return import(/* @vite-ignore */ href).then(
		(script: { readonly default: unknown }) => script.default,
	);
}

function opened(handle: VisitHandle): Promise<void> {
	return new Promise((resolve) => {
		const stop = handle.subscribe(look);
		look();

		function look() {
			if (handle.visit.phase.kind === 'opening') return;
			resolve();
			stop();
		}
	});
}

function show(player: PlayerState, takesOver: boolean): void {
	const target = document.getElementById(elementIds.player);
	if (!target) throw new Error('The page has no place for the player.');
	document.getElementById(elementIds.opening)?.remove();
	if (takesOver) hydrate(App, { target, props: { player } });
	else {
		target.replaceChildren();
		mount(App, { target, props: { player } });
	}
	document.documentElement.classList.remove(returningClass);
}

/** A link that was pressed before the scripts had come is left in the address. */
function followAddress(player: PlayerState): void {
	const pressed = location.hash;
	if (pressed === '') return;
	history.replaceState(history.state, '', location.pathname + location.search);
	const { phase } = player.visit;
	player.movesFocus = true;
	if (pressed === '#about' || pressed === '#accessibility') {
		player.show(pressed === '#about' ? 'about' : 'accessibility');
	} else if (pressed === '#start' && phase.kind === 'playing' && phase.screen.kind === 'start') {
		player.send({ type: 'module.start' });
	}
}
