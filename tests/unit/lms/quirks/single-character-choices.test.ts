import { expect, test } from 'vitest';
import { singleCharacterChoices } from '../../../../scorm/lms/quirks/single-character-choices.ts';
import { quirkyLms } from '../../../fixtures/lms-quirk.ts';

const interaction = 'cmi.interactions.0';

function respond(type: string, value: string): unknown {
	const session = quirkyLms([singleCharacterChoices]).open();
	session.set(`${interaction}.type`, type);
	return session.set(`${interaction}.student_response`, value);
}

test('a response to a choice is single characters', () => {
	expect(respond('choice', 'a')).toBe('true');
	expect(respond('choice', 'a,b')).toBe('true');
	expect(respond('choice', 'delete-it')).toBe('false');
});

test('other responses may be words', () => {
	expect(respond('performance', 'delete-it')).toBe('true');
});
