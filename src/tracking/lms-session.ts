import type { Report } from '../model/report.ts';
import type { TrackingOptions } from '../model/tracking.ts';
import type { Acknowledgement, Launch } from '../session/tracker.ts';
import type { Clock } from '../session/clock.ts';
import type { Connection, ConnectionState } from './connection.ts';
import { refusal, unreachable } from './refusal.ts';
import type { Calls } from './calls.ts';
import type { Dialect } from './dialect.ts';
import type { HeldAtLaunch } from './opening.ts';
import { LmsRecord, type Moment, type Written } from './record.ts';

export interface SessionParts {
	readonly calls: Calls;
	readonly tracking: TrackingOptions;
	readonly launch: Launch;
	readonly held: HeldAtLaunch;
	/** Milliseconds since 1970. */
	readonly openedAt: number;
	/** True for a second session of one document. */
	readonly isUnproven: boolean;
	readonly clock: Clock;
	/** Absent where the record is kept on another server than the content: nothing here can see that one. */
	readonly connection?: Connection;
}

export type OpenSession = (parts: SessionParts) => LmsSession;

/** One session with the LMS, from after initialise to finish. */
export class LmsSession {
	readonly #parts: SessionParts;
	readonly #record: LmsRecord;
	readonly #dialect: Dialect;
	#phase: 'new' | 'reporting' | 'ended' = 'new';
	/** The newest report: an older one that had to wait for the network gives way to it. */
	#newest: Report | undefined;
	#acknowledged: Acknowledgement;
	#verdict: Promise<Acknowledgement>;
	/** True after a commit that cannot be trusted, until one can. */
	#isTroubled = false;

	constructor(parts: SessionParts, dialect: Dialect) {
		this.#parts = parts;
		this.#dialect = dialect;
		const { calls, held, tracking, isUnproven } = parts;
		this.#record = new LmsRecord({ calls, dialect, options: tracking, held, isUnproven });
		// What the LMS gave at launch is what it holds.
		this.#acknowledged = parts.connection === undefined ? 'sent' : 'record';
		this.#verdict = Promise.resolve(this.#acknowledged);
	}

	async report(wanted: Report): Promise<Acknowledgement> {
		this.#refuseAfterEnd();
		if (this.#parts.launch.mode !== 'normal') return 'nowhere';
		if (wanted.completion === 'none') return this.#acknowledged;
		this.#newest = wanted;
		this.#takeFirst(wanted);
		if (this.#isTroubled || this.#parts.connection?.seemsDown() === true) {
			// An LMS can lose for good what it is given while its server cannot be reached.
			const error = unreachable(await this.#checkConnection());
			this.#refuseAfterEnd();
			if (error !== undefined) throw error;
		}
		const written = this.#record.write(this.#newest, this.#moment());
		if (written.commit?.answer.ok === false) this.#isTroubled = true;
		this.#verdict = this.#verify(written, this.#verdict);
		return this.#verdict;
	}

	/** Synchronous, for `pagehide`. The finish commits too; a commit of its own before it could swallow the values. */
	finish(wanted: Report | undefined): void {
		if (this.#phase === 'ended') return;
		const last = wanted ?? this.#newest;
		if (this.#parts.launch.mode === 'normal') {
			if (last !== undefined) this.#takeFirst(last);
			const report = last?.completion === 'none' ? undefined : last;
			this.#record.writeLast(report, this.#moment());
		}
		this.#phase = 'ended';
		this.#parts.calls.finish();
	}

	#takeFirst(wanted: Report): void {
		if (this.#phase !== 'new') return;
		this.#phase = 'reporting';
		const { suspendData } = this.#parts.launch;
		if (suspendData !== '' && suspendData === wanted.suspendData) this.#record.assume(wanted);
	}

	async #verify(
		{ commit, refused }: Written,
		earlier: Promise<Acknowledgement>,
	): Promise<Acknowledgement> {
		const record = this.#record;
		const checking = commit === undefined ? undefined : this.#checkConnection();
		await earlier.catch(() => undefined);
		const state = await checking;
		if (commit !== undefined && state !== undefined) {
			if (!commit.answer.ok) {
				throw unreachable(state) ?? refusal('commit', commit.answer.code);
			}
			const error = unreachable(state);
			this.#isTroubled = error !== undefined;
			if (error !== undefined) {
				record.doubt(commit.number);
				throw error;
			}
			record.confirm(commit.number);
			this.#acknowledged = state === 'working' ? 'record' : 'sent';
		}
		if (refused !== undefined) throw refused;
		if (record.isDoubtful) throw refusal('commit', 'network');
		return this.#acknowledged;
	}

	async #checkConnection(): Promise<ConnectionState> {
		return this.#parts.connection === undefined ? 'unknown' : this.#parts.connection.check();
	}

	#moment(): Moment {
		const now = this.#parts.clock.now();
		return { now, sessionTime: this.#dialect.formatTime(now - this.#parts.openedAt) };
	}

	#refuseAfterEnd(): void {
		if (this.#phase === 'ended') throw refusal('commit', 'ended');
	}
}
