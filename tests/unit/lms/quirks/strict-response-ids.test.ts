import { expect, test } from 'vitest';
import { strictResponseIds } from '../../../../scorm/lms/quirks/strict-response-ids.ts';
import { quirkyLms } from '../../../fixtures/lms-quirk.ts';

const interaction = 'cmi.interactions.0';

function respond(type: string, value: string) {
	const session = quirkyLms([strictResponseIds], { standard: 'scorm2004' }).open();
	session.set(`${interaction}.id`, 'q1');
	session.set(`${interaction}.type`, type);
	return [session.set(`${interaction}.learner_response`, value), session.error()];
}

test.each([
	['choice', 'delete_it[,]say.why'],
	['sequencing', 'a[,]b'],
	['matching', 'a[.]1[,]b[.]2'],
	['fill-in', 'free-text with spaces'],
])('a response to %s is taken: %s', (type, value) => {
	expect(respond(type, value)).toEqual(['true', '0']);
});

test.each([
	['choice', 'delete-it'],
	['choice', 'delete it'],
	['choice', 'löschen'],
	['sequencing', 'a-1[,]b'],
	['choice', 'x'.repeat(251)],
])('a response to %s answers 406: %s', (type, value) => {
	expect(respond(type, value)).toEqual(['false', '406']);
});
