import type { Progress } from '../model/progress.ts';

const MINUTE = 60_000;

type Passed = Pick<Progress, 'passedOn'>;

/** The calendar day where the learner is, as `2026-11-27`. `moment` is in milliseconds since 1970. */
export function dayOf(moment: number): string {
	const behind = new Date(moment).getTimezoneOffset() * MINUTE;
	return new Date(moment - behind).toISOString().slice(0, '2026-11-27'.length);
}

/** Of two copies, the later day of a pass: an update of the module may ask for more after a first one. */
export function latestPass(one: Passed | undefined, other: Passed): Passed {
	const [passedOn] = [one?.passedOn ?? '', other.passedOn ?? ''].sort().reverse();
	return passedOn ? { passedOn } : {};
}
