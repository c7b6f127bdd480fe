import type { PackageList, PackageSummary } from '../package-summary.ts';
import { findProfile, fitProfile, profiles } from '../profiles/find-profile.ts';
import type { Profile } from '../profiles/profile.ts';
import { emptyRecord, type Elements, type LearnerRecord } from '../record/learner-record.ts';
import { findLearner, type Learner } from '../record/learners.ts';
import type { RecordStore } from '../record/record-store.ts';
import type { Call } from '../session/call.ts';
import { block } from '../session/block.ts';
import { chooseMode, type AfterPass } from '../session/launch-elements.ts';
import { launch } from '../session/launch.ts';
import type { LmsSession } from '../session/lms-session.ts';
import { writeNetworkCookie, type Network } from '../session/network.ts';
import type { Standard } from '../standard.ts';
import { offerApi, withdrawApi } from './offer-api.ts';
import type { FrameSizeId, LaunchRequest, Where } from './launch-request.ts';
import { addressOf, dropPackage, fetchPackages, ServerError } from './server.ts';

/** A package that is running. */
export interface Launched {
	readonly about: PackageSummary;
	readonly learner: Learner;
	readonly address: string;
	/** Empty for a frame until its window opens; the window of a package launched in one. */
	readonly popup: Window | undefined;
}

/** The state of the embedded LMS's page. Components read it and call it; it holds all the rules they need. */
export class LmsPage {
	list = $state.raw<PackageList>({ packages: [], unreadable: [] });
	packageName = $state('');
	learnerId = $state('');
	profileId = $state('standard');
	afterPass = $state<AfterPass>('profile');
	where = $state<Where>('frame');
	size = $state<FrameSizeId>('moodle');
	network = $state<Network>('up');
	problem = $state('');

	launched = $state.raw<Launched | undefined>();
	calls = $state.raw<readonly Call[]>([]);
	model = $state.raw<Elements>({});
	/** The data model as the last launch found it. */
	initial = $state.raw<Elements>({});
	unsent = $state.raw<readonly string[]>([]);
	phase = $state<'waiting' | 'running' | 'finished'>('waiting');
	/** The record of the chosen learner and package. */
	record = $state.raw<LearnerRecord | undefined>();

	readonly #store: RecordStore;
	#session: LmsSession | undefined;

	constructor(store: RecordStore, request: LaunchRequest) {
		this.#store = store;
		this.packageName = request.package;
		this.learnerId = request.learner;
		this.profileId = request.profile;
		this.afterPass = request.afterPass;
		this.where = request.where;
		this.size = request.size;
		this.setNetwork(request.network);
	}

	/** The standard of the chosen package. */
	get standard(): Standard {
		return this.chosen?.standard ?? 'scorm12';
	}

	/** Those that speak the package's standard. */
	get profiles(): readonly Profile[] {
		return profiles.filter(({ standard }) => standard === this.standard);
	}

	get profile(): Profile {
		return fitProfile(findProfile(this.profileId), this.standard);
	}

	get learner(): Learner {
		return findLearner(this.learnerId);
	}

	get chosen(): PackageSummary | undefined {
		return this.list.packages.find(({ name }) => name === this.packageName);
	}

	/** Loads the list of packages; the first is chosen where none of that name is there. */
	async load(): Promise<void> {
		await this.#attempt(async () => {
			this.list = await fetchPackages();
			if (this.packageName !== '' && this.chosen === undefined) {
				this.problem = `There is no package “${this.packageName}”. Build it, or choose another.`;
			} else if (this.chosen === undefined) {
				this.packageName = this.list.packages[0]?.name ?? '';
			}
			this.readRecord();
		});
	}

	async drop(file: File): Promise<void> {
		await this.#attempt(async () => {
			const about = await dropPackage(file);
			this.list = await fetchPackages();
			this.packageName = about.name;
			this.readRecord();
		});
	}

	readRecord(): void {
		this.record = this.chosen && this.#store.load(this.chosen.identifier, this.learnerId);
	}

	clearRecord(): void {
		if (this.chosen !== undefined) this.#store.clear(this.chosen.identifier, this.learnerId);
		this.readRecord();
	}

	setNetwork(network: Network): void {
		this.network = network;
		document.cookie = writeNetworkCookie(network);
	}

	/** Puts the API in place, then opens the package: content may look for it with its first script. */
	launch(): void {
		const about = this.chosen;
		if (about === undefined) return;
		this.problem = '';
		const { profile, learner } = this;
		const record = profile.behaviour.reopen(
			this.#store.load(about.identifier, learner.id) ?? emptyRecord,
		);
		this.record = record;
		this.calls = [];
		const { session, runtime, initial } = launch({
			...about,
			profile,
			learner,
			record,
			mode: chooseMode(record, profile, this.afterPass),
			network: () => this.network,
			keep: (kept) => {
				this.#store.save(about.identifier, learner.id, kept);
				this.record = kept;
			},
			wait: block,
			now: () => performance.now(),
			heard: (call) => {
				this.calls = [...this.calls, call];
				this.#show(session);
			},
		});
		this.initial = initial;
		this.#session = session;
		this.#show(session);
		offerApi(runtime);
		this.#open(about, learner);
	}

	/** The LMS is about to navigate the module's frame away. */
	closing(): void {
		this.#session?.unload();
	}

	/** The module's frame or window is gone, and with it the session. */
	closed(): void {
		this.#session?.unloaded();
		withdrawApi();
		this.launched = undefined;
	}

	#open(about: PackageSummary, learner: Learner): void {
		const address = addressOf(about);
		if (this.where === 'frame') {
			this.launched = { about, learner, address, popup: undefined };
			return;
		}
		const popup = window.open(address, 'handover-module', 'popup,width=1024,height=768');
		if (popup === null) {
			withdrawApi();
			this.problem =
				'The browser did not let this page open a window. Allow it for this address, or press Launch.';
			return;
		}
		this.launched = { about, learner, address, popup };
	}

	#show(session: LmsSession): void {
		this.model = session.model();
		this.unsent = session.unsent();
		this.phase = session.state();
	}

	async #attempt(action: () => Promise<void>): Promise<void> {
		this.problem = '';
		try {
			await action();
		} catch (error) {
			if (!(error instanceof ServerError)) throw error;
			this.problem = error.message;
		}
	}
}
