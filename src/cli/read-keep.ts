import { UsageError } from './command.ts';

const HOURS = { hour: 1, day: 24 };
const A_YEAR = 365 * HOURS.day;

/** A time such as `24 hours` or `30 days`, in hours. Throws a `UsageError`. */
export function readKeep(text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	const [, number, unit] = /^(\d{1,4}) ?(hour|day)s?$/.exec(text.trim()) ?? [];
	const hours = Number(number) * (unit === 'day' ? HOURS.day : HOURS.hour);
	if (hours >= 1 && hours <= A_YEAR) return hours;
	throw new UsageError(
		`“${text}” is no time to keep progress. Give hours or days, up to 365 days: --keep "24 hours".`,
	);
}
