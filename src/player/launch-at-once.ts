import type { Launch, Tracker } from '../session/tracker.ts';

/** The same tracker, launched now: whoever launches it first gets that launch. */
export function launchAtOnce(tracker: Tracker): {
	readonly tracker: Tracker;
	/** `undefined` where the launch was refused; the tracker's own `launch` says why. */
	readonly launched: Promise<Launch | undefined>;
} {
	const first = tracker.launch();
	let isTaken = false;
	return {
		launched: first.catch(() => undefined),
		tracker: {
			launch() {
				if (isTaken) return tracker.launch();
				isTaken = true;
				return first;
			},
			prepare: () => tracker.prepare(),
			report: (wanted) => tracker.report(wanted),
			terminate(wanted) {
				tracker.terminate(wanted);
			},
		},
	};
}
