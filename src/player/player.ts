import { mount } from 'svelte';
import { en } from '../i18n/en.ts';
import type { Language } from '../model/ids.ts';
import type { Screen } from '../model/screen.ts';
import type { Clock } from '../session/clock.ts';
import { createVisit } from '../session/create-visit.ts';
import { noLms, type Launch, type Tracker } from '../session/tracker.ts';
import type { VisitHandle } from '../session/visit.ts';
import { mayHoldProgress } from '../storage/database-name.ts';
import { createWebLocksLeadership, type Locks } from '../storage/web-locks-leadership.ts';
import { loadIndexedDb, openProgressStore } from '../storage/open-progress-store.ts';
import App from './App.svelte';
import type { DocumentData } from './document-data.ts';
import { elementIds, returningClass } from './document-elements.ts';
import { createDesk, launchAs } from './create-desk.ts';
import { createContentLoader } from './load-content.ts';
import { painted } from './painted.ts';
import { PlayerState } from './player-state.svelte.ts';
import { preferredLanguage, rememberLanguage } from './preferred-language.ts';
import { createScreenHistory } from './screen-history.ts';
import { standAtStart } from './stand-at-start.ts';
import { tellVisit } from './tell-visit.ts';

export interface PlayerStart {
	readonly data: DocumentData;
	readonly clock: Clock;
	readonly tracker: Tracker;
	readonly launched: Promise<Launch | undefined>;
}

const loadText = async (language: Language) =>
	language === 'en' ? en : (await import('../i18n/cy.ts')).cy;
const loadRecordKeeping = () => import('../session/record-keeping.ts');
const loadLater = async () => (await import('./later/Later.svelte')).default;
const storage = () => window.localStorage;
/** The type says that they are always there. */
const locksOf = ({ locks }: { readonly locks?: Locks }) => locks;

/** Begins the visit, and shows it once it is known where the learner is. */
export async function startPlayer({ data, clock, tracker, launched }: PlayerStart): Promise<void> {
	const content = createContentLoader(data, importScript);
	const launch = await launched;
	const language = preferredLanguage(
		storage,
		launch?.language,
		data.outline.language,
		navigator.languages,
	);
	const [outline, text] = await Promise.all([
		content.loadOutline(
			data.outline.languages.includes(language) ? language : data.outline.language,
		),
		loadText(language),
	]).catch(() => [data.outline, en] as const);
	const keep = data.keepHours * HOUR;
	const desk = data.packaged === true ? undefined : createDesk(clock, data.keepHours, storage);
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
		loadRecordKeeping,
		removesPassed: data.keepHours <= SHARED_HOURS,
		openStore: async () =>
			(await desk?.chosen)?.store ??
			openProgressStore(outline.id, {
				clock,
				schedule,
				load: () => loadIndexedDb(keep),
				mayHoldProgress,
				marks: storage,
			}),
		tracker: desk ? launchAs(desk, tracker) : tracker,
		leadership: createWebLocksLeadership(locksOf(navigator), storage),
		clock,
		random: { uint32: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0 },
		schedule,
		painted: () => painted(window),
	});
	tellVisit(handle, window);
	if (desk?.asks !== true) await opened(handle);
	const shown = text === en ? 'en' : language;
	const player = new PlayerState({
		handle,
		language: shown,
		text,
		loadText,
		loadLater,
		standard: data.tracking.standard,
		desk,
		handover: data.handover,
		site: data.packaged === true ? data.site : location.origin + location.pathname,
		rememberLanguage: (chosen) => {
			rememberLanguage(storage, chosen);
		},
		history: createScreenHistory(window),
	});
	const page = elementOf(elementIds.player);
	standAtStart(page, player, {
		isInTheirLanguage: shown === data.outline.language,
		show: () => {
			replace(page, player);
		},
		sayUnavailable: () => elementOf(elementIds.unavailable).removeAttribute('hidden'),
	});
	document.documentElement.classList.remove(returningClass);
	whenFirstAnswerable(handle, () => {
		content.preload(outline.language);
		void player.loadLater();
		// What cannot be had now is asked for again with the first entry.
		void Promise.allSettled([
			loadIndexedDb(keep),
			...(launch?.recordedBy === noLms ? [] : [loadRecordKeeping(), tracker.prepare()]),
		]);
	});
}

/** On a computer that is shared, nothing stays longer. */
const SHARED_HOURS = 24;
const HOUR = 60 * 60 * 1000;

const answerable: readonly Screen['kind'][] = ['scene', 'question', 'page'];

/**
 * Calls `work` once the browser has nothing better to do: when the learner has a first decision before them, or at once
 * where they come back, and may lose the network before the next.
 */
function whenFirstAnswerable(handle: VisitHandle, work: () => void): void {
	const { phase: first } = handle.visit;
	const isBack = first.kind === 'playing' && first.screen.kind !== 'start';
	const stop = handle.subscribe(look);
	look();

	function look() {
		const { phase } = handle.visit;
		if (phase.kind !== 'playing') return;
		if (!isBack && !answerable.includes(phase.screen.kind)) return;
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

/** Shows the player in the place of whatever the document held. */
function replace(page: HTMLElement, player: PlayerState): void {
	document.getElementById(elementIds.opening)?.remove();
	page.replaceChildren();
	mount(App, { target: page, props: { player } });
	player.loadWhatIsShown();
}

function elementOf(id: string): HTMLElement {
	const element = document.getElementById(id);
	if (!element) throw new Error(`The page has no element #${id}.`);
	return element;
}
