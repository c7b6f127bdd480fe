import type { ProgressStore } from '../session/progress-store.ts';

/**
 * A store that is known to hold nothing yet, and is opened when there is something to keep. It counts as durable until
 * it turned out not to be.
 */
export function createStoreOnDemand(open: () => Promise<ProgressStore>): ProgressStore {
	let opened: ProgressStore | undefined;
	let opening: Promise<ProgressStore> | undefined;
	let wasAsked = false;
	let isBack = (): void => undefined;
	const back = new Promise<void>((resolve) => {
		isBack = resolve;
	});

	async function store(): Promise<ProgressStore> {
		opening ??= open();
		try {
			opened = await opening;
			void opened.back?.then(isBack);
			return opened;
		} catch (error) {
			opening = undefined;
			throw error;
		}
	}

	return {
		back,
		get durable() {
			return opened?.durable ?? true;
		},
		get refusal() {
			return opened?.refusal;
		},
		async load(key) {
			// Asked again, it may hold what another window has put there meanwhile.
			const isKnownEmpty = opening === undefined && !wasAsked;
			wasAsked = true;
			return isKnownEmpty ? undefined : (await store()).load(key);
		},
		append: async (key, step) => (await store()).append(key, step),
		replace: async (key, progress) => (await store()).replace(key, progress),
		acknowledge: async (key) => (await store()).acknowledge(key),
		forget: async (key, mark) => (await store()).forget(key, mark),
		marked: async (key) => (opening === undefined ? undefined : (await store()).marked(key)),
	};
}
