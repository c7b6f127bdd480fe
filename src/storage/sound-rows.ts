import type { ActivityLog, Entry, Ledger, Place, Progress } from '../model/progress.ts';
import type { EntryRow, ProgressRow } from './learner-database.ts';

/**
 * The longest sound beginning of what rows hold, whatever a fault of the disk or another script made of them:
 * of each log the entries before the first that is missing or of no known kind, and the facts that can be read.
 * `undefined` where not even the registration can be.
 */
export function soundProgress(row: ProgressRow, rows: readonly EntryRow[]): Progress | undefined {
	const { registration, passedOn } = row;
	if (!isWhole(registration)) return undefined;
	const logs = list(row.logs).flatMap((log): ActivityLog[] => {
		if (!isRecord(log) || !isWhole(log.activity) || !isWhole(log.revision)) return [];
		const { activity, revision } = log;
		const entries: Entry[] = [];
		for (const held of rows.filter((one) => one.activity === activity)) {
			if (held.index !== entries.length || !isEntry(held.entry)) break;
			entries.push(held.entry);
		}
		return [{ activity, revision, entries: entries.slice(0, log.entries) }];
	});
	const place: Place = isPlace(row.place) ? row.place : { screen: 'tasks' };
	const day = typeof passedOn === 'string' && { passedOn };
	return { registration, place, ledger: soundLedger(row.ledger), logs, ...day };
}

/** True where the rows hold that and nothing else. */
export function isSound(progress: Progress, row: ProgressRow, rows: readonly EntryRow[]): boolean {
	return (
		rows.length === progress.logs.reduce((sum, { entries }) => sum + entries.length, 0) &&
		list(row.logs).every(
			(log, index) => isRecord(log) && progress.logs[index]?.entries.length === log.entries,
		) &&
		JSON.stringify([row.place, row.ledger]) === JSON.stringify([progress.place, progress.ledger])
	);
}

function soundLedger(ledger: unknown): Ledger {
	if (!isRecord(ledger)) return { activities: [], objectives: [] };
	const { activities, objectives } = ledger as Partial<Ledger>;
	return {
		activities: list(activities).filter(
			(facts) =>
				isRecord(facts) &&
				[facts.activity, facts.finished, facts.attempts].every(isWhole) &&
				typeof facts.passed === 'boolean' &&
				(facts.best === undefined || isWhole(facts.best)),
		),
		objectives: list(objectives).filter(isWhole),
	};
}

function isEntry(entry: unknown): entry is Entry {
	if (!isRecord(entry)) return false;
	const { kind, scene, choice, keep, attempt, question, response } = entry;
	switch (kind) {
		case 'chose':
			return isWhole(scene) && isWhole(choice);
		case 'restarted':
			return isWhole(keep);
		case 'began':
			return isWhole(attempt);
		case 'answered':
			return (
				isWhole(attempt) &&
				isWhole(question) &&
				isRecord(response) &&
				Array.isArray(response['options']) &&
				response['options'].every(isWhole)
			);
		default:
			return false;
	}
}

function isPlace(place: unknown): place is Place {
	if (!isRecord(place)) return false;
	const { screen, activity, at } = place;
	if (['start', 'tasks', 'result'].includes(String(screen))) return true;
	const isInside = ['intro', 'step', 'feedback', 'end'].includes(String(screen));
	return isInside && isWhole(activity) && isWhole(at);
}

function list<Item>(value: readonly Item[] | undefined): readonly Item[] {
	return Array.isArray(value) ? (value as readonly Item[]) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}

function isWhole(value: unknown): value is number {
	return Number.isInteger(value) && Number(value) >= 0;
}
