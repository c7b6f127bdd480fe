import { expect, test } from 'vitest';
import { findLearner } from '../../../scorm/lms/record/learners.ts';
import { quirkyLms } from '../../fixtures/lms-quirk.ts';

const learner = findLearner('20577');

test.each([
	['scorm12', 'cmi.student_preference.language'],
	['scorm2004', 'cmi.learner_preference.language'],
] as const)(
	'a learner’s language is told to content of %s, until content sets another',
	(standard, element) => {
		const lms = quirkyLms([], { standard });

		expect(lms.open().get(element)).toBe('');
		expect(lms.open({ learner }).get(element)).toBe('cy');

		const session = lms.open({ learner });
		session.set(element, 'en');
		session.finish();
		expect(lms.open({ learner }).get(element)).toBe('en');
	},
);
