/**
 * Suspend data can be written in ways that mean the same, plain and marked, so that an LMS that sends only what
 * changed can be made to send it again. What itself looks marked is always written with a mark.
 */
const mark = /^_[01]/;

export function writeSuspendData(data: string): string {
	return mark.test(data) ? `_0${data}` : data;
}

/** The same data, written so that an LMS that holds `held` sees a change. */
export function rewriteSuspendData(data: string, held: string): string {
	return held === `_1${data}` ? `_0${data}` : `_1${data}`;
}

export function readSuspendData(text: string): string {
	return text.replace(mark, '');
}
