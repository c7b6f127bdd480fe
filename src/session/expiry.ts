/**
 * The calendar day so many months after `day` (`2026-11-27`). Where that month is too short, its last day: a year
 * after 29 February is 28 February.
 */
export function dayAfterMonths(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	const after = Date.UTC(year, month - 1 + months, Math.min(date, lastDate));
	return new Date(after).toISOString().slice(0, day.length);
}
