import type { Diagnostic } from '../../model/diagnostic.ts';

/** The words of one kind of problem. Its code is permanent; its texts may improve. */
export interface Template<Args> {
	readonly severity: Diagnostic['severity'];
	/** False where the problem leaves a hole in what was read, so that checks of the whole would only add noise. */
	readonly checksGoOn: boolean;
	/** One sentence that names no particulars, such as `A choice leads nowhere.` */
	readonly title: string;
	/** What exactly happened, in the author's own words. */
	readonly message: (args: Args) => string;
	/** What to do, where possible the line to type. May have several lines. */
	readonly hint: (args: Args) => string;
}

type Texts<Args> = Pick<Template<Args>, 'title' | 'message' | 'hint'>;

/** Something that stops a build. */
export function error<Args>(texts: Texts<Args>): Template<Args> {
	return { severity: 'error', checksGoOn: false, ...texts };
}

/** An error beside which everything else of the module can still be checked. */
export function slip<Args>(texts: Texts<Args>): Template<Args> {
	return { severity: 'error', checksGoOn: true, ...texts };
}

/** Something an author should look at, though learners can take the module as it is. */
export function warning<Args>(texts: Texts<Args>): Template<Args> {
	return { severity: 'warning', checksGoOn: true, ...texts };
}
