import { createActor, type SnapshotFrom } from 'xstate';
import { screenAt } from '../lesson/screen.ts';
import { failureOf } from './failure.ts';
import { loadActivities } from './load-activities.ts';
import { loadKeeping } from './open-record.ts';
import { landingTitle } from './landing-title.ts';
import { savedState } from './saved-state.ts';
import { KEPT_MOMENTS, type Moment } from './moment.ts';
import { noteKept } from './leading.ts';
import { isScreenLoaded } from './session-guards.ts';
import { sessionMachine } from './session-machine.ts';
import type { Schedule } from './schedule.ts';
import { isTroubling, type Phase, type Visit, type VisitEvent, type VisitHandle } from './visit.ts';
import type { VisitPorts } from './visit-ports.ts';

/** Begins a visit at once. It never throws: what goes wrong is a phase of the visit. */
export function createVisit(ports: VisitPorts): VisitHandle {
	const listeners = new Set<() => void>();
	const actor = createActor(sessionMachine, { input: ports, clock: clockOf(ports.schedule) });
	const beganAt = ports.clock.now();
	const moments: Moment[] = [];
	let visit = visitOf(actor.getSnapshot());

	const context = () => actor.getSnapshot().context;
	const keeping = () => loadKeeping(ports, context().keeping);

	function show(next: Visit): void {
		visit = next;
		for (const changed of listeners) changed();
	}

	function keep({ value, context }: Snapshot, event?: VisitEvent['type']): void {
		moments.push({ at: ports.clock.now() - beganAt, event, states: value, facts: context });
		if (moments.length > KEPT_MOMENTS) moments.shift();
	}

	function breakOff(error: unknown): void {
		const failure = failureOf(visit.outline, error);
		show({ ...visit, phase: { kind: 'failed', failure } });
	}

	actor.subscribe({
		next: (snapshot) => {
			try {
				keep(snapshot);
				noteKept(snapshot.context);
				show(visitOf(snapshot));
			} catch (error) {
				breakOff(error);
			}
		},
		error: breakOff,
	});
	actor.start();
	return {
		get visit() {
			return visit;
		},
		get learnerName() {
			return actor.getSnapshot().context.record?.launch.learner?.name;
		},
		send(event: VisitEvent) {
			keep(actor.getSnapshot(), event.type);
			actor.send(event);
		},
		async results() {
			const { module, progress, scratch } = context();
			const done = progress ?? scratch;
			if (done === undefined) return undefined;
			const { resultsOf } = await keeping();
			const numbers = done.logs.map(({ activity }) => activity);
			return resultsOf(await loadActivities(ports, module, numbers), done, ports.clock.now());
		},
		handoverCode: async (carries) => (await keeping()).handoverCode(context(), carries),
		async takeCode(text, carries) {
			const brought = await (await keeping()).bringCode(ports, context, text, carries);
			if (brought === undefined || 'kind' in brought) return brought;
			this.send({ type: 'progress.carry', brought });
			return undefined;
		},
		async learn(learner) {
			const held = await (await keeping()).moveProgress(context(), learner);
			this.send({ type: 'learner.named', learner, held });
		},
		moments: () => moments,
		subscribe(changed) {
			listeners.add(changed);
			return () => {
				listeners.delete(changed);
			};
		},
	};
}

type Snapshot = SnapshotFrom<typeof sessionMachine>;

function visitOf(snapshot: Snapshot): Visit {
	const { module, notices, shown, landing, lms } = snapshot.context;
	const isTrouble = lms.error !== undefined && notices.some(isTroubling);
	const isTold = landing !== undefined && notices.includes('module-changed');
	const backAt = isTold && shown ? landingTitle(module, shown, landing) : undefined;
	return {
		phase: phaseOf(snapshot),
		outline: module.outline,
		saved: savedState(snapshot.context),
		notices,
		...(isTrouble && { trouble: failureOf(module.outline, lms.error) }),
		...(backAt !== undefined && { backAt }),
	};
}

function phaseOf({ context, value }: Snapshot): Phase {
	const { module, shown, looking, scratch, failure } = context;
	const { phase } = value;
	if (phase === 'asking') return { kind: 'asking' };
	if (phase === 'failed' && failure !== undefined) return { kind: 'failed', failure };
	if (phase === 'ending' || (typeof phase === 'object' && 'ended' in phase)) {
		return { kind: 'ended' };
	}
	const isPlaying = phase === 'left' || typeof phase === 'object';
	if (!isPlaying || shown === undefined || !isScreenLoaded(context)) return { kind: 'opening' };
	return {
		kind: 'playing',
		screen: screenAt(module, shown, looking ?? shown.place),
		reviewing: scratch !== undefined,
	};
}

function clockOf(schedule: Schedule) {
	return {
		setTimeout: (work: (...args: unknown[]) => void, milliseconds: number) =>
			schedule(work, milliseconds),
		clearTimeout: (cancel: () => void) => {
			cancel();
		},
	};
}
