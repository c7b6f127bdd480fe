/** The elements that both standards have, under the names of one. */
export interface ElementNames {
	readonly learnerId: string;
	readonly learnerName: string;
	readonly mode: string;
	readonly credit: string;
	readonly entry: string;
	readonly language: string;
	readonly location: string;
	/** In SCORM 1.2 this is the one status there is. */
	readonly completion: string;
	readonly success: string | undefined;
	/** From 0 to 100. */
	readonly score: string;
	readonly sessionTime: string;
	readonly exit: string;
	readonly suspendData: string;
	readonly interactions: string;
	readonly objectives: string;
}

/** True where the LMS records that the learner is done. */
export function isDone(status: string): boolean {
	return status === 'passed' || status === 'completed';
}

/** True for a status that says nothing yet. */
export function isBlank(status: string): boolean {
	return ['', 'unknown', 'not attempted'].includes(status);
}
