import { expect, test } from 'vitest';
import { textTransport } from '../../../../scorm/lms/quirks/text-transport.ts';
import { quirkyLms, score, suspendData } from '../../../fixtures/lms-quirk.ts';

function recordedAs(value: string): string {
	const lms = quirkyLms([textTransport]);
	lms.visit({ [suspendData]: value });
	return lms.recorded(suspendData);
}

test('a value ends at its first “=”', () => {
	expect(recordedAs('a=b')).toBe('a');
});

test('a “$” sequence is read as one of a replacement', () => {
	expect(recordedAs('a$$b')).toBe('a$b');
	expect(recordedAs('a$&b')).toBe('a{cmi.suspend_data}b');
});

test('outer spaces are cut, and a value ends at the end of its line', () => {
	expect(recordedAs(' a ')).toBe('a');
	expect(recordedAs('a\n[b]')).toBe('a');
});

test('what is made of letters, digits, “-” and “_” arrives whole', () => {
	expect(recordedAs('Az09-_')).toBe('Az09-_');
});

test('interactions are taken and not sent', () => {
	const lms = quirkyLms([textTransport]);
	lms.visit({ 'cmi.interactions.0.id': 'q1', [score]: '80' });

	expect(lms.record().elements).toMatchObject({ [score]: '80' });
	expect(lms.recorded('cmi.interactions.0.id')).toBe('');
});
