/** What of the browser is used to keep storage from being cleared for want of room. */
export interface Persistence {
	/** Absent in old browsers and insecure contexts. */
	readonly storage: Partial<Pick<StorageManager, 'persist' | 'persisted'>> | undefined;
	/** A frame of another origin cannot be granted it. Reading may throw. */
	readonly isForeignFrame: () => boolean;
	/** Reading `localStorage` throws where the browser refuses storage. */
	readonly notes: () => Pick<Storage, 'getItem' | 'setItem'>;
}

const askedName = 'handover:asked-to-persist';

/** This browser's. */
export const browserPersistence: Persistence = {
	get storage() {
		return (globalThis as { navigator?: { storage?: StorageManager } }).navigator?.storage;
	},
	isForeignFrame: () => window.top?.origin !== window.origin,
	notes: () => window.localStorage,
};

/** Asks once per browser that what is kept be kept for good; a denial or a failure changes nothing. */
export async function askToPersist({ storage, isForeignFrame, notes }: Persistence): Promise<void> {
	try {
		if (storage?.persist === undefined || isForeignFrame()) return;
		if (notes().getItem(askedName) !== null) return;
		if ((await storage.persisted?.()) === true) return;
		notes().setItem(askedName, 'true');
		await storage.persist();
	} catch {
		return;
	}
}
