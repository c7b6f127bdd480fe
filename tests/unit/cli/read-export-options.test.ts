import { expect, test } from 'vitest';
import { profiles } from '../../../scorm/profiles/profiles.ts';
import { readExportOptions } from '../../../src/cli/read-export-options.ts';

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
	});
});
