import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { createDexieProgressStore } from '../../src/storage/dexie-progress-store.ts';
import { createDexieLearners } from '../../src/storage/learners/dexie-learners.ts';
import { createMemoryProgressStore } from '../../src/storage/memory-progress-store.ts';
import { createStoreOnDemand } from '../../src/storage/store-on-demand.ts';
import { createMemoryUntilKept } from '../../src/storage/memory-until-kept.ts';
import { describeProgressStore } from './progress-store.ts';

describeProgressStore('Progress in memory', (clock) =>
	Promise.resolve(createMemoryProgressStore(clock)),
);

describeProgressStore('Progress in IndexedDB', (clock) =>
	createDexieProgressStore(clock, { indexedDB: new IDBFactory(), IDBKeyRange }),
);

describeProgressStore('Progress that is opened on demand', (clock) =>
	Promise.resolve(
		createStoreOnDemand(() =>
			createDexieProgressStore(clock, { indexedDB: new IDBFactory(), IDBKeyRange }),
		),
	),
);

describeProgressStore('Progress that came back to IndexedDB', async (clock) => {
	const open = () => createDexieProgressStore(clock, { indexedDB: new IDBFactory(), IDBKeyRange });
	const schedule = () => () => undefined;
	const store = createMemoryUntilKept('full', { clock, schedule, opening: open(), open });
	await store.back;
	return store;
});

describeProgressStore('Progress under a PIN', async (clock) => {
	const options = { indexedDB: new IDBFactory(), IDBKeyRange };
	const learners = createDexieLearners({ clock, crypto, keep: Infinity, options });
	return (await learners.add('Jo Ellis', '1234')).store;
});
