import { hasBegun } from '../lesson/tasks.ts';
import { progressKey } from './progress-key.ts';
import type { RecordKeeping } from './record-keeping-port.ts';
import { noLms } from './tracker.ts';

/** First what is new is written, then what is old is removed: whatever happens between, nothing is lost. */
export const moveProgress: RecordKeeping['moveProgress'] = async (from, to) => {
	const { module, progress, record } = from;
	const isBegun = progress !== undefined && hasBegun(progress);
	if (isBegun) await to.store.replace(progressKey(noLms, to.id, module.outline.id), progress);
	await record?.store?.forget(record.key);
	return isBegun ? progress : undefined;
};
