import { factsOf } from '../../lesson/ledger.ts';
import { logOf } from '../../lesson/runs.ts';
import type { ActivityNumber, Registration, Revision } from '../../model/ids.ts';
import type { LockShape } from '../../model/lock.ts';
import type { ActivityLog, Entry, Ledger, Progress } from '../../model/progress.ts';
import { planAssessment, readAssessment } from './assessment-digits.ts';
import type { DigitReader, DigitWriter } from './digits.ts';
import { loggedActivities, scenarioMap, type LoggedActivity } from './lock-history.ts';
import {
	AS_EXPECTED,
	asLogForm,
	LOG_FORMS,
	NOT_KEPT,
	type LogForm,
	type LogPlan,
} from './log-plan.ts';
import { planScenario, readScenario } from './scenario-digits.ts';

const EXCEPTIONS_GROUP = 4;
const REVISIONS_GROUP = 4;

/** A log at the revision it is written with. */
export interface PlannedLog extends LogPlan {
	readonly activity: ActivityNumber;
	readonly revision: Revision;
}

/** What of progress the reading of its logs rests on. */
interface Known {
	readonly registration: Registration;
	readonly ledger: Ledger;
}

export function planLogs(shape: LockShape, revision: Revision, progress: Progress): PlannedLog[] {
	return loggedActivities(shape, revision).flatMap((activity) => {
		const log = logOf(progress, activity.number);
		if (log === undefined) return [];
		// A package older than the device's copy does not know that copy's revision, but may know its entries.
		const at = log.revision > revision ? revision : log.revision;
		const plan = planLog(activity, at, progress, log.entries);
		return plan.form === NOT_KEPT ? [] : [{ ...plan, activity: activity.number, revision: at }];
	});
}

/** Nothing is said of logs that are as the ledger lets one expect; the others are listed first. */
export function writeLogs(
	digits: DigitWriter,
	shape: LockShape,
	revision: Revision,
	{ ledger }: Known,
	logs: readonly PlannedLog[],
): void {
	const activities = loggedActivities(shape, revision);
	const exceptions = activities.flatMap((activity, position) => {
		const form = logs.find((log) => log.activity === activity.number)?.form ?? NOT_KEPT;
		return form === expectedForm(activity, ledger) ? [] : [{ position, form }];
	});
	digits.count(exceptions.length, EXCEPTIONS_GROUP);
	for (const { position, form } of exceptions) {
		digits.digit(position, activities.length);
		digits.digit(form, LOG_FORMS);
	}
	const isMixed = logs.some((log) => log.revision !== revision);
	digits.flag(isMixed);
	let before = revision;
	for (const log of logs) {
		if (isMixed) {
			digits.flag(log.revision !== before);
			if (log.revision !== before) digits.count(revision - log.revision, REVISIONS_GROUP);
			before = log.revision;
		}
		digits.append(log.digits);
	}
}

export function readLogs(
	digits: DigitReader,
	shape: LockShape,
	revision: Revision,
	known: Known,
): ActivityLog[] {
	const activities = loggedActivities(shape, revision);
	const forms = activities.map((activity) => expectedForm(activity, known.ledger));
	for (let left = digits.count(EXCEPTIONS_GROUP); left > 0; left--) {
		const position = digits.digit(activities.length);
		forms[position] = asLogForm(digits.digit(LOG_FORMS));
	}
	const isMixed = digits.flag();
	let at = revision;
	const logs: ActivityLog[] = [];
	for (const [position, activity] of activities.entries()) {
		const form = forms[position];
		if (form === undefined || form === NOT_KEPT) continue;
		if (isMixed && digits.flag()) {
			// Safe: a revision is a count of revisions, and this one is so many before a known one.
			at = (revision - digits.count(REVISIONS_GROUP)) as Revision;
		}
		const entries = readLog(digits, activity, at, known, form);
		logs.push({ activity: activity.number, revision: at, entries });
	}
	return logs;
}

function expectedForm({ kind, number }: LoggedActivity, ledger: Ledger): LogForm {
	const { finished, attempts } = factsOf(ledger, number);
	return (kind === 'scenario' ? finished : attempts) > 0 ? AS_EXPECTED : NOT_KEPT;
}

function planLog(
	shape: LoggedActivity,
	revision: Revision,
	{ registration, ledger }: Known,
	entries: readonly Entry[],
): LogPlan {
	if (shape.kind === 'scenario') return planScenario(scenarioMap(shape, revision), entries);
	const { attempts } = factsOf(ledger, shape.number);
	return planAssessment({ shape, revision, registration, attempts }, entries);
}

function readLog(
	digits: DigitReader,
	shape: LoggedActivity,
	revision: Revision,
	{ registration, ledger }: Known,
	form: LogForm,
): Entry[] {
	if (shape.kind === 'scenario') {
		return readScenario(scenarioMap(shape, revision), form, digits);
	}
	const { attempts } = factsOf(ledger, shape.number);
	return readAssessment({ shape, revision, registration, attempts }, form, digits);
}
