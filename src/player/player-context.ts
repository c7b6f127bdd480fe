import { createContext, type Component } from 'svelte';
import type { Strings } from '../i18n/en.ts';
import type { Language } from '../model/ids.ts';
import type { Handover, ModuleOutline } from '../model/module.ts';
import type { Standard } from '../model/tracking.ts';
import type { Carries, CodeProblem } from '../session/handover-code/code.ts';
import type { LearnerDesk } from './learner-desk.svelte.ts';
import type { Visit, VisitEvent, VisitHandle } from '../session/visit.ts';

/** What the one document shows: the module itself, or a view about it. */
export type View = 'module' | 'about' | 'accessibility' | 'certificate' | 'learner' | 'elsewhere';

export interface LaterProps {
	readonly part: 'screen' | 'notices' | 'looking back';
}

/** What every component of the player can reach. Reading a field inside a component keeps it up to date. */
export interface Player {
	readonly visit: Visit;
	readonly outline: ModuleOutline;
	/** The language of the interface; the module's text may have to stay in another. */
	readonly language: Language;
	readonly text: Strings;
	/** For `lang` on the module's own text: set only where it is not in the language of the interface. */
	readonly contentLanguage: Language | undefined;
	readonly view: View;
	/** Shows the later screens, the views and the notices; absent until it is loaded. */
	readonly later: Component<LaterProps> | undefined;
	/** The later screens or the language asked for last could not be loaded. */
	readonly loadFailed: boolean;
	/** That the package speaks; for a help desk. */
	readonly standard: Standard | undefined;
	/** On a site; in a package the LMS says who is learning. */
	readonly desk: LearnerDesk | undefined;
	/** What handover codes carry here. */
	readonly handover: Handover;
	/** The module's address on a site, for another device; absent in a package that was not told one. */
	readonly site: string | undefined;
	/** That the address of the page brought, until it is taken. */
	readonly offeredCode: string | undefined;
	/** Asks once more for what could not be loaded last. */
	loadAgain(): void;
	/** As the LMS gives it, for the certificate; never stored. */
	readonly learnerName: string | undefined;
	send(event: VisitEvent): void;
	/** What is asked for now and then, and not kept up to date. */
	readonly handle: Pick<VisitHandle, 'results' | 'moments' | 'handoverCode' | 'learn'>;
	/** Goes on where a code leads; then the module is shown. As the visit takes it. */
	takeCode(text: string, carries: Carries): Promise<CodeProblem | undefined>;
	show(view: View): void;
	switchLanguage(language: Language): void;
}

export const [usePlayer, providePlayer] = createContext<Player>();
