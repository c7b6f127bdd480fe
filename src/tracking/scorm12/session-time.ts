/**
 * A SCORM 1.2 time span with four digits for hours: the only form that every LMS seen reads right. At least one
 * second, since an LMS may ignore a completion that took no time.
 */
export function formatSessionTime(milliseconds: number): string {
	const longest = 9_999 * 3_600 + 3_599;
	const seconds = Math.min(longest, Math.max(1, Math.floor(milliseconds / 1_000)));
	const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
	return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join(':');
}
