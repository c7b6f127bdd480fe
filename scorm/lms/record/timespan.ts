/** A SCORM 1.2 timespan (`HHHH:MM:SS.ss`) in hundredths of a second; 0 for anything else. */
export function readTimespan(text: string): number {
	const match = /^(\d{1,4}):(\d\d):(\d\d)(?:\.(\d{1,2}))?$/.exec(text);
	if (match === null) return 0;
	const [, hours = '', minutes = '', seconds = '', fraction = ''] = match;
	const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
	return whole * 100 + Number(fraction.padEnd(2, '0'));
}

/** Hundredths of a second as `HHHH:MM:SS`, with the fraction where there is one. */
export function writeTimespan(hundredths: number): string {
	const two = (value: number): string => String(value).padStart(2, '0');
	const seconds = Math.floor(hundredths / 100);
	const fraction = hundredths % 100;
	const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	const [hours = 0, ...rest] = clock;
	const text = [String(hours).padStart(4, '0'), ...rest.map(two)].join(':');
	return fraction === 0 ? text : `${text}.${two(fraction)}`;
}

/** A duration of SCORM 2004 (`PT1H2M3.45S`) in hundredths of a second; 0 for anything else, months and years included. */
export function readDuration(text: string): number {
	const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,2})?)S)?)?$/.exec(text);
	const [days = 0, hours = 0, minutes = 0, seconds = 0] = (match ?? [])
		.slice(1)
		.map((part) => Number(part || '0'));
	return Math.round((((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 100);
}

export function writeDuration(hundredths: number): string {
	const seconds = (hundredths % 6_000) / 100;
	const minutes = Math.floor(hundredths / 6_000);
	return `PT${String(Math.floor(minutes / 60))}H${String(minutes % 60)}M${String(seconds)}S`;
}
