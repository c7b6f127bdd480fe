import { z } from 'zod';
import type { LearnerRecord } from './learner-record.ts';

/** Keeps learners' records between launches. */
export interface RecordStore {
	load(activity: string, learner: string): LearnerRecord | undefined;
	save(activity: string, learner: string, record: LearnerRecord): void;
	clear(activity: string, learner: string): void;
}

const recordSchema: z.ZodType<LearnerRecord> = z.object({
	launches: z.number(),
	commits: z.number(),
	open: z.boolean(),
	totalTime: z.string(),
	elements: z.record(z.string(), z.string()),
	earlier: z.array(z.object({ status: z.string(), score: z.string(), totalTime: z.string() })),
});

/** Records in the browser's storage, which writes at once: a page that is being closed can still save. */
export function createRecordStore(storage: Storage): RecordStore {
	const nameKey = (activity: string, learner: string): string =>
		`handover-lms/${activity}/${learner}`;
	return {
		load(activity, learner) {
			const text = storage.getItem(nameKey(activity, learner));
			if (text === null) return undefined;
			const parsed = recordSchema.safeParse(readJson(text));
			return parsed.success ? parsed.data : undefined;
		},
		save(activity, learner, record) {
			storage.setItem(nameKey(activity, learner), JSON.stringify(record));
		},
		clear(activity, learner) {
			storage.removeItem(nameKey(activity, learner));
		},
	};
}

function readJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
