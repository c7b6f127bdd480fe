import { expect, test } from 'vitest';
import { strictTimestamps } from '../../../../scorm/lms/quirks/strict-timestamps.ts';
import { quirkyLms } from '../../../fixtures/lms-quirk.ts';

const timestamp = 'cmi.interactions.0.timestamp';

function setTimestamp(value: string) {
	const session = quirkyLms([strictTimestamps], { standard: 'scorm2004' }).open();
	session.set('cmi.interactions.0.id', 'q1');
	return [session.set(timestamp, value), session.error()];
}

test.each(['2026-11-22T10:11:12', '2026-11-22T10:11:12.0Z'])('%s is taken', (value) => {
	expect(setTimestamp(value)).toEqual(['true', '0']);
});

test.each(['2026-11-22T10:11:12Z', '2026-11-22T10:11:12.123Z', '2026-11-22T10:11:12.123'])(
	'%s answers 406',
	(value) => {
		expect(setTimestamp(value)).toEqual(['false', '406']);
	},
);
