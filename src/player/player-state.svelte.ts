import type { Component } from 'svelte';
import type { Strings } from '../i18n/en.ts';
import type { Language } from '../model/ids.ts';
import type { Handover } from '../model/module.ts';
import type { Place } from '../model/progress.ts';
import type { Standard } from '../model/tracking.ts';
import type { Carries, CodeProblem } from '../session/handover-code/code.ts';
import type { Visit, VisitEvent, VisitHandle } from '../session/visit.ts';
import type { LearnerDesk } from './learner-desk.svelte.ts';
import type { LaterProps, Player, View } from './player-context.ts';
import { ReactiveVisit } from './reactive-visit.svelte.ts';
import type { ScreenHistory, Stop } from './screen-history.ts';
import { placeKey, screenKey } from './screen-key.ts';
import { isFirstLoaded } from './screens/first-loaded.ts';

export interface PlayerParts {
	readonly handle: VisitHandle;
	readonly language: Language;
	readonly text: Strings;
	readonly loadText: (language: Language) => Promise<Strings>;
	readonly loadLater: () => Promise<Component<LaterProps>>;
	/** The later screens, where they are there from the beginning. */
	readonly later?: Component<LaterProps>;
	readonly standard?: Standard;
	readonly desk?: LearnerDesk | undefined;
	/** Without it there are no handover codes. */
	readonly handover?: Handover;
	/** The module's address on a site, which codes lead to. */
	readonly site?: string | undefined;
	readonly rememberLanguage?: (language: Language) => void;
	/** Absent while prerendering. */
	readonly history?: ScreenHistory;
}

/** The visit, the interface language and the view that is open, kept in step with the browser's history. */
export class PlayerState implements Player {
	readonly #parts: PlayerParts;
	readonly #visit: ReactiveVisit;
	#language: Language = $state.raw('en');
	#text: Strings = $state.raw({} as Strings);
	#view: View = $state.raw('module');
	#later: Component<LaterProps> | undefined = $state.raw();
	#loadFailed = $state.raw(false);
	#offeredCode: string | undefined = $state.raw();
	/** What could not be loaded last. */
	#again: (() => void) | undefined;
	#screen: string;
	/** Where the learner really is, while an earlier screen is shown. */
	#place: Place | undefined;

	constructor(parts: PlayerParts) {
		this.#parts = parts;
		this.#visit = new ReactiveVisit(parts.handle);
		this.#language = parts.language;
		this.#text = parts.text;
		this.#later = parts.later;
		this.#screen = screenKey(parts.handle.visit);
		if (parts.history) this.#follow(parts.handle, parts.history);
	}

	get visit(): Visit {
		return this.#visit.current;
	}

	get outline() {
		return this.visit.outline;
	}

	get language() {
		return this.#language;
	}

	get text() {
		return this.#text;
	}

	get contentLanguage() {
		return this.outline.language === this.#language ? undefined : this.outline.language;
	}

	get view() {
		return this.#view;
	}

	get later() {
		return this.#later;
	}

	get loadFailed() {
		return this.#loadFailed;
	}

	get handle() {
		return this.#parts.handle;
	}

	get standard() {
		return this.#parts.standard;
	}

	get desk() {
		return this.#parts.desk;
	}

	get handover() {
		return this.#parts.handover ?? 'off';
	}

	get site() {
		return this.#parts.site;
	}

	get offeredCode() {
		return this.#offeredCode;
	}

	get learnerName() {
		return this.#parts.handle.learnerName;
	}

	send(event: VisitEvent): void {
		this.#parts.handle.send(event);
	}

	async takeCode(text: string, carries: Carries): Promise<CodeProblem | undefined> {
		const problem = await this.#parts.handle.takeCode(text, carries);
		if (problem === undefined) this.show('module');
		return problem;
	}

	/** Asks, as soon as there is a place of the learner's own, whether to go on where the code leads. */
	offerCode(code: string): void {
		this.#offeredCode = code;
		if (this.visit.phase.kind === 'playing') this.show('elsewhere');
	}

	show(view: View): void {
		this.#view = view;
		if (view === 'module') this.#offeredCode = undefined;
		this.#record();
		if (view !== 'module') void this.loadLater();
	}

	switchLanguage(language: Language): void {
		void this.#load(
			() => this.#parts.loadText(language),
			(text) => {
				this.#text = text;
				this.#language = language;
				this.#parts.rememberLanguage?.(language);
				if (this.outline.languages.includes(language))
					this.send({ type: 'language.set', language });
			},
		);
	}

	/** Loads the later screens, once; resolves with whether they are there. */
	async loadLater(): Promise<boolean> {
		if (!this.#later) {
			await this.#load(this.#parts.loadLater, (later) => {
				this.#later = later;
			});
		}
		return this.#later !== undefined;
	}

	loadAgain(): void {
		this.#again?.();
	}

	/** Loads the later screens where one of them, or what stands above a screen, is to be shown. */
	loadWhatIsShown(): void {
		const { phase, notices } = this.#parts.handle.visit;
		const isAlone = phase.kind === 'playing' && !phase.screen.readOnly && notices.length === 0;
		if (!isAlone || !isFirstLoaded(phase.screen) || this.#view !== 'module') void this.loadLater();
	}

	subscribe(changed: () => void): () => void {
		return this.#parts.handle.subscribe(changed);
	}

	/** What is loaded later may be out of reach: then nothing changes, and the learner is told. */
	async #load<Value>(load: () => Promise<Value>, use: (value: Value) => void): Promise<void> {
		try {
			use(await load());
			this.#loadFailed = false;
		} catch {
			this.#again = () => void this.#load(load, use);
			this.#loadFailed = true;
		}
	}

	#follow(handle: VisitHandle, history: ScreenHistory): void {
		handle.subscribe(() => {
			if (handle.visit.notices.length > 0) void this.loadLater();
			const screen = screenKey(handle.visit);
			if (screen === this.#screen) return;
			this.#screen = screen;
			this.#view = this.#offeredCode === undefined ? 'module' : 'elsewhere';
			this.#record();
			this.loadWhatIsShown();
		});
		history.onTravel((stop) => {
			this.#travel(stop);
		});
		this.#record();
	}

	#travel({ view, place }: Stop): void {
		this.#view = view;
		if (view !== 'module') return;
		const isHere = this.#place !== undefined && placeKey(place) === placeKey(this.#place);
		this.send(isHere ? { type: 'screen.return' } : { type: 'screen.look', place });
	}

	#record(): void {
		const { phase } = this.#parts.handle.visit;
		if (phase.kind !== 'playing') return;
		const { place, readOnly } = phase.screen;
		if (!readOnly) this.#place = place;
		this.#parts.history?.record({ view: this.#view, place });
	}
}
