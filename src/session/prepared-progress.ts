import type { LoadedModule } from '../lesson/action.ts';
import type { Place, Progress } from '../model/progress.ts';

export interface PreparedProgress {
	readonly module: LoadedModule;
	readonly progress: Progress;
	/** True where the learner stands earlier than they did, and has to be told. */
	readonly wasCut: boolean;
	/** With `wasCut`: where the learner stands now, if it is not where they stood. */
	readonly landing?: Place;
}

/** What a code brought, made ready to go on with. */
export interface Brought extends PreparedProgress {
	/** True where the learner went another way than the code in some story, and stays with their own. */
	readonly isCut: boolean;
}
