/** `PT1H2M3S`; at least one second, since an LMS may ignore a completion that took no time. */
export function formatDuration(milliseconds: number): string {
	const seconds = Math.max(1, Math.floor(milliseconds / 1_000));
	const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
	return `PT${hours}H${minutes}M${seconds % 60}S`;
}
