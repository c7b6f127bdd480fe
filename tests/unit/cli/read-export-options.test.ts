import { expect, test } from 'vitest';
import { compiledModule } from '../../fixtures/build-module.ts';
import { profiles } from '../../../scorm/profiles/profiles.ts';
import { checkChoice, readExportOptions } from '../../../src/cli/read-export-options.ts';

const nothing = { local: [] };

test('each LMS is told of in the words and ways that it counts and keeps', () => {
	const table = profiles.map(({ id }) => {
		const { tracking } = readExportOptions({ ...nothing, lms: id }).options;
		return [id, tracking?.status.onPass, tracking?.responses, tracking?.objectives];
	});

	expect(table).toEqual([
		['generic', 'passed', 'letters', true],
		['esr', 'passed', 'none', false],
		['learning-hub', 'passed', 'letters', true],
		['moodle', 'completed', 'words', true],
		['totara', 'completed', 'words', true],
	]);
});

test('no LMS is told failed, nor given a mastery score, unless that is asked for', () => {
	for (const { id } of profiles) {
		const { options } = readExportOptions({ ...nothing, lms: id });

		expect(options.tracking?.status.onFail).toBe('incomplete');
		expect(options).not.toHaveProperty('masteryScore');
	}
});

test('each choice goes before the LMS’s own', () => {
	const { profile, options } = readExportOptions({
		lms: 'moodle',
		local: ['policy=the intranet', 'policy.cy=y fewnrwyd'],
		'status-on-pass': 'passed',
		'status-on-fail': 'failed',
		responses: 'letters',
		objectives: 'no',
		'score-range': 'no',
		'mastery-score': '83.34',
		'valid-for': '2 years',
	});

	expect(profile.name).toBe('Moodle');
	expect(options).toMatchObject({
		tracking: {
			status: { onPass: 'passed', onFail: 'failed' },
			responses: 'letters',
			objectives: false,
			scoreRange: false,
		},
		local: { policy: 'the intranet', 'policy.cy': 'y fewnrwyd' },
		masteryScore: 83.34,
		validMonths: 24,
	});
});

test.each([
	['generic', 'scorm2004-4'],
	['moodle', 'scorm2004-3'],
	['totara', 'scorm2004-4'],
])('%s can be given %s', (lms, standard) => {
	const { options } = readExportOptions({ ...nothing, lms, standard });

	expect(options.tracking?.standard).toBe(standard);
});

test('SCORM 1.2 is what a package speaks unless another standard is asked for', () => {
	for (const { id } of profiles) {
		expect(readExportOptions({ ...nothing, lms: id }).options.tracking?.standard).toBe('scorm12');
	}
});

test.each(['esr', 'learning-hub'])('%s is refused what it cannot open', (lms) => {
	expect(() => readExportOptions({ ...nothing, lms, standard: 'scorm2004-4' })).toThrow(
		/takes scorm12 only\. Leave --standard out/,
	);
});

test('SCORM 2004 has no one word for a pass to be chosen', () => {
	const given = { ...nothing, lms: 'moodle', standard: 'scorm2004-4', 'status-on-pass': 'passed' };

	expect(() => readExportOptions(given)).toThrow(/leave --status-on-pass out/);
});

test('no mastery score goes into the manifest of a module that gives no score', () => {
	const choice = readExportOptions({ ...nothing, lms: 'generic', 'mastery-score': '80' });
	const { outline } = compiledModule();
	const stories = outline.activities.filter(({ kind }) => kind !== 'assessment');

	expect(() => {
		checkChoice(choice, { ...outline, activities: stories });
	}).toThrow('has no assessment, so nobody gets a score: leave --mastery-score out.');
	expect(() => {
		checkChoice(choice, outline);
	}).not.toThrow();
});
