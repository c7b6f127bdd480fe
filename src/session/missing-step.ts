import { isSamePlace } from '../lesson/place.ts';
import type { Progress } from '../model/progress.ts';
import type { ProgressStep } from './progress-store.ts';
import { isSameData } from './same-facts.ts';

export type MissingStep =
	| { readonly kind: 'append'; readonly step: ProgressStep }
	| { readonly kind: 'replace'; readonly progress: Progress };

/** What a store that holds `held` still lacks of `wanted`: one step where one is enough, or else all of it. */
export function missingStep(held: Progress | undefined, wanted: Progress): MissingStep | undefined {
	if (held === wanted) return undefined;
	const replace: MissingStep = { kind: 'replace', progress: wanted };
	if (held !== undefined && held.registration !== wanted.registration) return replace;
	const logs = held?.logs ?? [];
	const changed = wanted.logs.filter((log) => !logs.includes(log));
	const lacking = changed.flatMap(({ activity, revision, entries }) => {
		const before = logs.find((log) => log.activity === activity)?.entries ?? [];
		const isLonger = isSameData(entries.slice(0, before.length), before);
		const missing = entries
			.slice(before.length)
			.map((entry, more) => ({ activity, revision, entry, index: before.length + more }));
		return isLonger ? missing : [undefined, undefined];
	});
	const isLogGone = logs.some(
		({ activity }) => !wanted.logs.some((log) => log.activity === activity),
	);
	if (lacking.length > 1 || isLogGone) return replace;
	const [appended] = lacking;
	const { registration, place, ledger, passedOn } = wanted;
	if (
		held !== undefined &&
		appended === undefined &&
		isSamePlace(place, held.place) &&
		isSameData(ledger, held.ledger)
	) {
		return undefined;
	}
	const after = logs.reduce((sum, { entries }) => sum + entries.length, 0);
	return {
		kind: 'append',
		step: {
			registration,
			after,
			place,
			ledger,
			...(passedOn && { passedOn }),
			...(appended && { appended }),
		},
	};
}
