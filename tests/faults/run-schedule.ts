import type { ActivityNumber, Registration } from '../../src/model/ids.ts';
import type { Entry, Progress } from '../../src/model/progress.ts';
import { createVisit } from '../../src/session/create-visit.ts';
import * as recordKeeping from '../../src/session/record-keeping.ts';
import { createWebLocksLeadership } from '../../src/storage/web-locks-leadership.ts';
import type { VisitEvent, VisitHandle } from '../../src/session/visit.ts';
import { createFakeTime, settle } from '../fixtures/fake-world.ts';
import { damaged, type Act, type Schedule } from './acts.ts';
import { createDevice } from './device.ts';
import { faultyModule as module } from './faulty-module.ts';
import { Laws, type Witness } from './laws.ts';
import { Made, nameOf } from './made.ts';
import { nextEvent } from './next-event.ts';
import type { System } from './systems.ts';

const people = ['40817', '50918', 'guest'] as const;
type Open = Extract<Act, { do: 'open' }>;

/** Runs one schedule against one LMS and throws where a law is broken. */
export async function runSchedule(
	system: System,
	schedule: Schedule,
	kind: 'memory' | 'Dexie' = 'memory',
): Promise<void> {
	const time = createFakeTime();
	const delay = (ms: number) => new Promise<void>((resolve) => void time.schedule(resolve, ms));
	const devices = [
		createDevice(kind, time.clock, delay),
		createDevice(kind, time.clock, delay),
	] as const;
	const accounts = new Map<
		string,
		{
			lms: ReturnType<System['create']>;
			best: number;
			done: boolean;
			told: boolean;
			shared: boolean;
		}
	>();
	const made = new Made();
	const laws = new Laws(system);
	const slots: (Window | undefined)[] = [undefined, undefined];
	let network: 'up' | 'down' | 'logged-out' = 'up';
	let commits: 'taken' | 'refused' | 'slow' = 'taken';
	let registrations = 1_000;

	interface Window {
		readonly act: Open;
		readonly handle: VisitHandle;
		alive: boolean;
		registration: Registration;
		readonly witness: Witness;
	}

	async function rest(): Promise<void> {
		do await settle();
		while (devices.some(({ busy }) => busy() > 0));
	}

	function accountOf({ learner, course }: { readonly learner: number; readonly course: number }) {
		const name = `${learner}/${course}`;
		const account = accounts.get(name) ?? {
			lms: system.create(),
			best: 0,
			done: false,
			told: false,
			shared: false,
		};
		accounts.set(name, account);
		account.lms.network.isUp = network === 'up';
		return account;
	}

	function setNetwork(is: typeof network): void {
		network = is;
		for (const { lms } of accounts.values()) lms.network.isUp = is === 'up';
	}

	/** The browser gives what it held to the windows that are left. */
	function kill(window: Window): void {
		window.alive = false;
		devices[window.act.device].locks.serve();
	}

	async function open(act: Open): Promise<void> {
		const before = slots[act.slot];
		if (before) kill(before);
		const device = devices[act.device];
		setNetwork('up');
		const account = accountOf(act);
		const witness = laws.launch(account.lms, act, people[act.learner]);
		witness.isStorageRefused = device.weather === 'refused';
		const state = { alive: true, registration: 0 as Registration, witness };
		const isAlive = () => state.alive;
		const tracker = system.launch(account.lms, {
			settings: {
				learner: people[act.learner],
				...(act.mode !== 'normal' && { mode: act.mode }),
			},
			page: `/course/${String(act.course)}`,
			clock: time.clock,
			connection: {
				seemsDown: () => false,
				check: async () => {
					const atFirst = network;
					if (commits === 'slow') await delay(3_000);
					const is = atFirst === 'up' ? network : atFirst;
					return is === 'up' ? 'working' : is;
				},
			},
			meddling: {
				isAlive,
				isRefusing: () => commits === 'refused',
				damage: (text) => damaged((witness.given = text), act.damage),
			},
		});
		const loaded = new Set<ActivityNumber>();
		const handle = createVisit({
			outline: module.outline,
			loadOutline: () => Promise.resolve(module.outline),
			loadActivity: (number) => {
				const found = module.activities.find((activity) => activity.number === number);
				if (found === undefined || (network !== 'up' && !loaded.has(number))) {
					return Promise.reject(new Error('offline'));
				}
				loaded.add(number);
				return Promise.resolve(found);
			},
			loadRecordKeeping: () =>
				network === 'up'
					? Promise.resolve({
							...recordKeeping,
							prepareProgress: (ports, of, progress) => {
								state.registration = progress.registration;
								witness.resumed ??= progress;
								return recordKeeping.prepareProgress(ports, of, progress);
							},
							wantedReport: (of, progress) => {
								expectReal(progress);
								const report = recordKeeping.wantedReport(of, progress);
								account.told ||= report.completion === 'completed';
								laws.reports(witness, progress, report);
								return report;
							},
						})
					: Promise.reject(new Error('offline')),
			openStore: () => device.open({ isAlive, found: (held) => (witness.found ??= held) }),
			tracker,
			leadership: createWebLocksLeadership(
				device.locks.locksOf(isAlive),
				() => device.locks.storage,
			),
			clock: time.clock,
			random: {
				uint32: () => (state.registration = (registrations += 1) as Registration),
			},
			painted: () => Promise.resolve(),
			schedule: (work, ms) => time.schedule(() => isAlive() && work(), ms),
		});
		slots[act.slot] = Object.assign(state, { act, handle });
		await rest();
		laws.opened(witness, handle);
	}

	const broken: string[] = [];
	function expectReal(progress: Progress): void {
		const invented = made.inventedIn(progress);
		if (invented) broken.push(`reported though nobody did it: ${invented}`);
	}

	function note(window: Window, { number }: { number: ActivityNumber }, entry: Entry): void {
		const { registration, witness, handle } = window;
		made.note(registration, number, entry);
		laws.acted(witness, handle, nameOf(registration, number, entry));
	}

	async function send(window: Window, event: VisitEvent): Promise<void> {
		const { phase } = window.handle.visit;
		const isReal = phase.kind === 'playing' && !phase.reviewing && !phase.screen.readOnly;
		if (isReal && phase.screen.kind === 'scene' && event.type === 'choice.select') {
			const { activity, scene } = phase.screen;
			note(window, activity, { kind: 'chose', scene: scene.number, choice: event.choice });
		}
		if (isReal && phase.screen.kind === 'question' && event.type === 'response.submit') {
			const { activity, attempt, question } = phase.screen;
			const { response } = event;
			note(window, activity, { kind: 'answered', attempt, question: question.number, response });
		}
		if (event.type === 'page.returned') {
			laws.returned(window.witness);
		}
		if (event.type === 'progress.forget') window.witness.isForgotten = true;
		if (event.type === 'module.retake' || event.type === 'progress.discard') {
			laws.of(window.witness.lms).mayBegin = true;
			window.witness.hasBegunAnew = true;
		}
		window.handle.send(event);
		await rest();
	}

	/** The laws that hold at any moment. */
	function look(): void {
		for (const [name, account] of accounts) {
			const { lms } = account;
			const score = Number(lms.recorded(system.elements.score) || 0);
			const done = account.told && system.isDone(lms);
			// Where the LMS itself begins anew after a pass, nothing here can keep it.
			// Two computers know nothing of one another: of their sessions at once an LMS keeps the last one's word.
			const live = slots.flatMap((window) =>
				window?.alive === true && `${window.act.learner}/${window.act.course}` === name
					? [window.act.device]
					: [],
			);
			account.shared ||= new Set(live).size > 1;
			const isKept = lms.traits.remembersPass && !account.shared;
			if (isKept && account.done && !done) broken.push(`the pass of ${name} was lowered`);
			if (isKept && score < account.best) broken.push(`the score of ${name} was lowered`);
			Object.assign(account, { done, best: score });
			const text = lms.recorded(system.elements.suspendData).replace(/^_[01]/, '');
			const held = recordKeeping.decodeSuspendData(module.outline.lock, text);
			const invented = held && made.inventedIn(held);
			if (invented) broken.push(`recorded though nobody did it: ${invented}`);
			// A window that follows tells the LMS nothing, so that what one has done is with the other.
			if (account.shared || live.length > 1) laws.of(lms).isShared = true;
		}
		for (const window of slots) {
			if (window?.alive === true) laws.look(window.witness, window.handle);
			const phase = window?.handle.visit.phase;
			if (phase?.kind !== 'failed' || phase.failure.reason !== 'unexpected') continue;
			broken.push(`the visit stopped: ${phase.failure.details}`);
		}
		laws.watch(slots.flatMap((window) => (window?.alive === true ? [window] : [])));
		laws.compare([...accounts].flatMap(([name, { lms }]) => (name.startsWith('2/') ? [] : [lms])));
		broken.push(...laws.broken);
	}

	/** All works again for a while, and then every visit ends. */
	async function endWell(): Promise<void> {
		await perform({ do: 'network', is: 'up' });
		await perform({ do: 'commits', are: 'taken' });
		await perform({ do: 'storage', is: 'works' });
		for (const window of slots)
			if (window?.alive === true) await send(window, { type: 'network.online' });
		await perform({ do: 'time', seconds: 600 });
		look();
		for (const window of slots) {
			if (window?.alive !== true) continue;
			const { phase } = window.handle.visit;
			laws.settled(window.witness, window.handle);
			await send(window, { type: 'learner.exit' });
			await time.pass(10_000);
			window.alive = false;
			if (phase.kind === 'playing') laws.ended(window.witness, window.handle);
		}
		broken.push(...laws.broken);
		if (broken.length > 0) throw new Error(`${system.name}, at the end: ${broken[0] ?? ''}`);
	}

	async function perform(act: Act): Promise<void> {
		if (act.do === 'open') return open(act);
		if (act.do === 'network') return setNetwork(act.is);
		if (act.do === 'commits') return void (commits = act.are);
		if (act.do === 'storage') return devices.forEach((device) => (device.weather = act.is));
		if (act.do === 'time') return time.pass(act.seconds * 1_000);
		if (act.do === 'reset') {
			for (const window of slots) {
				const isThere = window?.act.learner === act.learner && window.act.course === act.course;
				if (isThere) kill(window);
			}
			return void accounts.delete(`${act.learner}/${act.course}`);
		}
		const window = slots[act.slot];
		if (window?.alive !== true) return;
		if (act.do === 'kill' || act.do === 'crash') kill(window);
		if (act.do === 'close' || act.do === 'reload') {
			const { phase } = window.handle.visit;
			// While storage is slow the screen is behind what was done.
			const isPrompt = devices.every(({ weather }) => weather !== 'slow');
			const isWell =
				phase.kind === 'playing' && network === 'up' && commits === 'taken' && isPrompt;
			await send(window, { type: 'page.leaving' });
			kill(window);
			if (isWell) laws.ended(window.witness, window.handle);
		}
		if (act.do === 'crash' || act.do === 'reload') return open(window.act);
		if (act.do === 'kill' || act.do === 'close') return;
		for (const pick of act.do === 'go on' ? act.picks : [0]) {
			const events = nextEvent(act.do, window.handle.visit, pick);
			for (const event of events) await send(window, event);
			if (broken.length > 0) return;
		}
	}

	for (const [index, act] of schedule.entries()) {
		await perform(act);
		await rest();
		look();
		if (broken.length > 0) {
			throw new Error(
				`${system.name}, act ${index + 1} (${JSON.stringify(act)}): ${broken[0] ?? ''}`,
			);
		}
	}
	await endWell();
}
