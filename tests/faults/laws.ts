import type { Registration } from '../../src/model/ids.ts';
import type { Place, Progress } from '../../src/model/progress.ts';
import type { Report } from '../../src/model/report.ts';
import type { StoredProgress } from '../../src/session/progress-store.ts';
import * as recordKeeping from '../../src/session/record-keeping.ts';
import { isTroubling, type VisitHandle } from '../../src/session/visit.ts';
import type { Lms } from '../fixtures/lms/lms.ts';
import type { Act } from './acts.ts';
import { covers, namesIn } from './covers.ts';
import { faultyModule as module } from './faulty-module.ts';
import { lacksIn } from './lacks.ts';
import type { System } from './systems.ts';

type Open = Extract<Act, { do: 'open' }>;

/** What the laws know of one window. */
export interface Witness {
	readonly lms: Lms;
	/** Whether what happens there is to be recorded, and whether somebody is named. */
	readonly isRecorded: boolean;
	/** Absent where nobody is named. */
	readonly learner: string | undefined;
	/** Whether it was given something else than the LMS held. */
	readonly isDamaged: boolean;
	/** What the LMS gave as the suspend data, before any damage. */
	given: string;
	/** What the device held then. */
	found?: StoredProgress | undefined;
	/** What the visit goes on with, once that is known. */
	resumed?: Progress;
	/** What was last made into a report. */
	reported?: { readonly progress: Progress; readonly report: Report };
	/** What the learner did here, by name, and is past. */
	done: string[];
	/** What they did last, and on which screen: past it once the screen has changed. */
	pending?: { readonly name: string; readonly screen: string };
	isForgotten?: boolean;
	/** The browser kept nothing when it was opened. */
	isStorageRefused?: boolean;
	/** Another registration may be on the screen, of which nothing is to be reported yet. */
	hasBegunAnew?: boolean;
	/** Where they are, as the screen says. */
	place?: Place;
}

interface Account {
	/** What was shown as saved to this training record. */
	claim?: Progress | undefined;
	/** Something happened after which another registration may take its place. */
	mayBegin?: boolean;
	/** It gave what it does not hold, and nobody could know whose that is. */
	wasDamaged?: boolean;
	/** Of two windows at once an LMS keeps the last one's word. */
	isShared?: boolean;
	/** It tells what it never sent: nothing that is said after that can be trusted. */
	isMistaken?: boolean;
}

/** The laws about what is said to be saved, watched over one schedule. */
export class Laws {
	readonly broken: string[] = [];
	readonly #system: System;
	/** Who began a registration. */
	readonly #owners = new Map<Registration, string>();
	readonly #accounts = new Map<Lms, Account>();

	constructor(system: System) {
		this.#system = system;
	}

	of(lms: Lms): Account {
		const account = this.#accounts.get(lms) ?? {};
		this.#accounts.set(lms, account);
		return account;
	}

	launch(lms: Lms, act: Open, learner: string): Witness {
		const account = this.of(lms);
		account.wasDamaged ||= act.damage !== 'none';
		// An LMS that begins anew after a pass takes the old one away itself.
		if (!lms.traits.remembersPass && this.#system.isDone(lms)) account.claim = undefined;
		return {
			lms,
			isRecorded: act.mode === 'normal',
			learner: learner === 'guest' ? undefined : learner,
			isDamaged: act.damage !== 'none',
			given: '',
			done: [],
		};
	}

	/** What is made into a report was done by nobody else. */
	reports(witness: Witness, progress: Progress, report: Report): void {
		witness.reported = { progress, report };
		const { learner } = witness;
		if (learner === undefined) return;
		const owner = this.#owners.get(progress.registration) ?? learner;
		this.#owners.set(progress.registration, owner);
		if (owner !== learner) this.broken.push('one learner is given what another one did');
	}

	/** Once a visit has opened: what gave way was said. */
	opened(witness: Witness, handle: VisitHandle): void {
		const { found, resumed, given } = witness;
		const { phase, notices } = handle.visit;
		const account = this.of(witness.lms);
		const { claim, mayBegin = false } = account;
		account.mayBegin ||= witness.isDamaged;
		if (phase.kind !== 'playing' || witness.learner === undefined || !witness.isRecorded) return;
		// An LMS may open a review by itself, where nothing is to be kept.
		const isKept = handle.visit.saved !== 'unchanged';
		if (witness.isStorageRefused && isKept && !notices.includes('storage-refused')) {
			this.broken.push('this browser keeps nothing, and it was not said');
		}
		if (account.isMistaken) return;
		const held = found?.progress;
		const isEmptied = given === '' && found?.acknowledged === true;
		const isSaid = notices.includes('device-copy-set-aside');
		if (held && held.logs.length > 0 && !isEmptied && !isSaid) {
			if (!resumed || !covers(resumed, held)) this.broken.push('what gave way was not said');
		}
		const isTold = notices.includes('record-unreadable') || mayBegin;
		if (claim && given !== '' && !isTold && !(resumed && covers(resumed, claim))) {
			this.broken.push('what the LMS had recorded was given up, and it was not said');
		}
	}

	/** A page came back from the back-forward cache. */
	returned({ lms }: Witness): void {
		// scorm-again sends nothing more as a session finishes that was opened again.
		if (!lms.traits.refusesAfterFinish) this.of(lms).isMistaken = true;
	}

	/** One learner has the module open in two courses on one device: what is done in the second is with the first. */
	watch(windows: readonly { readonly act: Open; readonly witness: Witness }[]): void {
		const [one, other] = windows;
		if (one === undefined || other === undefined) return;
		const isOne = one.act.learner === other.act.learner && one.act.device === other.act.device;
		if (!isOne || one.act.course === other.act.course) return;
		for (const { witness } of windows) this.of(witness.lms).isShared = true;
	}

	acted(witness: Witness, handle: VisitHandle, name: string): void {
		const screen = screenOf(handle);
		if (witness.pending?.screen !== screen) witness.pending = { name, screen };
	}

	/** What holds at any moment of a window that is there. */
	look(witness: Witness, handle: VisitHandle): void {
		const { phase, saved, notices } = handle.visit;
		if (
			witness.pending &&
			phase.kind === 'playing' &&
			witness.pending.screen !== screenOf(handle)
		) {
			witness.done.push(witness.pending.name);
			delete witness.pending;
		}
		const isAtPlace = phase.kind === 'playing' && !phase.reviewing && !phase.screen.readOnly;
		if (isAtPlace) witness.place = phase.screen.place;
		if (phase.kind === 'failed' && phase.failure.details === '') {
			this.broken.push('the visit failed and nothing tells a help desk why');
		}
		const isRemembered = !['storage-refused', 'nothing-remembers'].some((one) =>
			notices.some((notice) => notice === one),
		);
		if (saved === 'memory' && isRemembered && !witness.isForgotten) {
			this.broken.push('nothing is kept, and it was not said');
		}
		const account = this.of(witness.lms);
		if (saved !== 'record' || !witness.isRecorded || account.isShared || !witness.reported) return;
		if (account.isMistaken) return;
		const { progress } = witness.reported;
		this.#expectDone(witness, 'was shown as saved to the training record and never reported');
		if (!covers(this.#held(witness.lms), progress)) {
			this.broken.push('what was shown as saved to the training record is not there');
		}
		account.claim = progress;
		account.mayBegin = false;
	}

	/** After all has worked for a while: it is saved, or a sentence says why not. */
	settled({ isRecorded, lms }: Witness, handle: VisitHandle): void {
		const { phase, saved, notices } = handle.visit;
		if (
			this.of(lms).isShared ||
			!isRecorded ||
			phase.kind !== 'playing' ||
			notices.some(isTroubling)
		)
			return;
		if (notices.includes('following') || notices.includes('outrun')) return;
		if (!['record', 'sent', 'nothing', 'unchanged'].includes(saved)) {
			this.broken.push(`though all works again what was done is “${saved}”, and nothing is said`);
		}
	}

	/** After a visit that ended while LMS and network worked. */
	ended(witness: Witness, handle: VisitHandle): void {
		const account = this.of(witness.lms);
		const { notices } = handle.visit;
		if (account.isShared || account.isMistaken || !witness.isRecorded) return;
		const held = this.#held(witness.lms);
		const { claim } = account;
		const isOther = claim !== undefined && held?.registration !== claim.registration;
		if (claim && !covers(held, claim) && !(isOther && account.mayBegin === true)) {
			this.broken.push('what was shown as saved to the training record was lost');
		}
		if (!witness.reported || notices.some(isTroubling)) return;
		this.#expectDone(witness, 'was done and is in no report though the visit ended well');
		const lack = lacksIn(this.#system, witness.lms, witness.reported.report);
		if (lack !== undefined) this.broken.push(`the LMS does not hold what was reported: ${lack}`);
		if (witness.hasBegunAnew) return;
		if (witness.place && held && JSON.stringify(held.place) !== JSON.stringify(witness.place)) {
			this.broken.push('the LMS does not hold the place that was shown last');
		}
	}

	/** No two records of people who are named hold one registration. */
	compare(named: readonly Lms[]): void {
		const held = named.flatMap((lms) =>
			this.of(lms).wasDamaged ? [] : (this.#held(lms)?.registration ?? []),
		);
		if (new Set(held).size < held.length) {
			this.broken.push('one registration is in two records');
		}
	}

	#held(lms: Lms): Progress | undefined {
		const text = lms.recorded(this.#system.elements.suspendData).replace(/^_[01]/, '');
		return recordKeeping.decodeSuspendData(module.outline.lock, text);
	}

	#expectDone({ done, reported }: Witness, problem: string): void {
		if (reported === undefined) return;
		const { registration } = reported.progress;
		const names = namesIn(reported.progress);
		const missing = done.find(
			(name) => name.startsWith(`${registration}: `) && !names.includes(name),
		);
		if (missing !== undefined) this.broken.push(`${missing} ${problem}`);
	}
}

function screenOf({ visit: { phase } }: VisitHandle): string {
	if (phase.kind !== 'playing') return phase.kind;
	const { screen } = phase;
	if (screen.kind === 'scene') return `scene ${screen.activity.number} ${screen.scene.number}`;
	if (screen.kind === 'question') return `question ${screen.attempt} ${screen.question.number}`;
	return screen.kind;
}
