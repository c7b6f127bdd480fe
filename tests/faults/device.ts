import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Clock } from '../../src/session/clock.ts';
import {
	StorageError,
	type ProgressStore,
	type StoredProgress,
} from '../../src/session/progress-store.ts';
import { createDexieProgressStore } from '../../src/storage/dexie-progress-store.ts';
import { createMemoryProgressStore } from '../../src/storage/memory-progress-store.ts';
import { createFakeLocks } from '../fixtures/fake-locks.ts';
import type { StorageWeather } from './acts.ts';

/** A computer whose storage outlives the visits. */
export interface Device {
	weather: StorageWeather;
	/** Shared by its windows. */
	readonly locks: ReturnType<typeof createFakeLocks>;
	/** For one window. */
	open(window: {
		readonly isAlive: () => boolean;
		/** Told what was held when it was asked for. */
		readonly found: (held: StoredProgress | undefined) => void;
	}): Promise<ProgressStore>;
	/** Work that takes real turns of the event loop. */
	readonly busy: () => number;
}

const SLOW_MILLISECONDS = 400;

export function createDevice(
	kind: 'memory' | 'Dexie',
	clock: Clock,
	delay: (milliseconds: number) => Promise<void>,
): Device {
	const memory = createMemoryProgressStore(clock);
	const options = { indexedDB: new IDBFactory(), IDBKeyRange };
	let busy = 0;

	async function really<Value>(work: () => Promise<Value>): Promise<Value> {
		busy += 1;
		try {
			return await work();
		} finally {
			busy -= 1;
		}
	}

	function connect(): Promise<ProgressStore> {
		return kind === 'memory'
			? Promise.resolve({ ...memory, durable: true })
			: really(() => createDexieProgressStore(clock, options));
	}

	const device: Device = {
		weather: 'works',
		locks: createFakeLocks(),
		busy: () => busy,
		async open({ isAlive, found }) {
			// As `openProgressStore` gives it where the browser refuses.
			if (device.weather === 'refused') return createMemoryProgressStore(clock);
			const store = await connect();

			async function write(work: () => Promise<void>): Promise<void> {
				if (device.weather === 'slow') await delay(SLOW_MILLISECONDS);
				if (!isAlive()) return new Promise(() => undefined);
				if (device.weather === 'full') throw new StorageError('full');
				if (device.weather === 'refused') throw new StorageError('refused');
				await really(work);
			}

			return {
				durable: true,
				async load(of) {
					const held = await really(() => store.load(of));
					found(held);
					return held;
				},
				marked: (of) => really(() => store.marked(of)),
				append: (of, step) => write(() => store.append(of, step)),
				replace: (of, progress) => write(() => store.replace(of, progress)),
				acknowledge: (of) => write(() => store.acknowledge(of)),
				forget: (of, mark) => write(() => store.forget(of, mark)),
			};
		},
	};
	return device;
}
