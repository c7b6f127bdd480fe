import { describe, expect, test } from 'vitest';
import { profiles as embedded } from '../../../scorm/lms/profiles/find-profile.ts';
import { profiles } from '../../../scorm/profiles/profiles.ts';
import { recordedOf, settingsOf } from '../../../scorm/profiles/told.ts';
import { settingsFor } from '../../../scorm/verify/import-settings.ts';
import { genericTracking, type TrackingOptions } from '../../../src/model/tracking.ts';

const sentence = /^[A-Z“].*\.$/;

function trackedAs(parts: Partial<TrackingOptions>) {
	return { tracking: { ...genericTracking, ...parts }, isAssessed: true };
}

describe.each(profiles)('$name', (profile) => {
	test('says all that an L&D team needs, in short sentences', () => {
		const { completion, ...lists } = profile.guide;
		const said = [profile.evidence, profile.window, ...Object.values(completion)];

		for (const sentences of Object.values(lists)) expect(sentences).not.toHaveLength(0);
		for (const one of [...said, ...Object.values(lists).flat()]) {
			expect(one).toMatch(sentence);
			expect(one.length, one).toBeLessThanOrEqual(200);
		}
	});

	test('says what it rests on', () => {
		expect(profile.evidence).toMatch(/not tested on|As the standard says/);
	});

	test('says that its window is wide enough', () => {
		expect(profile.window).toMatch(/^Window: /);
		expect(profile.window).toMatch(/\d+/);
	});
});

test.each([
	['esr', /choose “passed”/],
	['learning-hub', /nothing to choose/],
	['moodle', /tick “Completed” only/],
	['totara', /tick “Completed” only/],
	['generic', /“passed” as done/],
])('the completion rule in %s is that of the word its packages tell', (id, rule) => {
	const profile = profiles.find((one) => one.id === id);

	const [completion] = profile
		? settingsOf(profile, { tracking: profile.tracking, isAssessed: true })
		: [];

	expect(completion).toMatch(rule);
});

describe('the settings after playing a package', () => {
	test('are those of the LMS that is acted, whichever way it is acted', () => {
		const { tracking } = trackedAs({});
		const firstOf = (id: string) => settingsFor(id, tracking)[0] ?? '';

		expect(firstOf('moodle-lax')).toBe(firstOf('moodle'));
		expect(firstOf('esr-auto-commit')).toBe(firstOf('esr'));
		expect(firstOf('standard')).toBe(firstOf('generic'));
		expect(firstOf('aicc-shim')).toBe(firstOf('generic'));
		for (const { id } of embedded) expect(settingsFor(id, tracking).length).toBeGreaterThan(2);
	});

	test('name the word that this package tells, not the one that the LMS is told by default', () => {
		const passed = trackedAs({ status: { onPass: 'passed', onFail: 'incomplete' } });
		const newer = trackedAs({ standard: 'scorm2004-4' });

		expect(settingsFor('moodle', passed.tracking)[0]).toContain('tick “Passed” only');
		expect(settingsFor('moodle-2004', newer.tracking)[0]).toContain('“Passed” and “Completed”');
	});

	test('without an assessment, the word is always “completed”', () => {
		const { tracking } = trackedAs({ standard: 'scorm2004-3' });

		expect(settingsFor('moodle-2004', tracking, false)[0]).toContain('tick “Completed” only');
		expect(settingsFor('esr', genericTracking, false)[0]).toContain('choose “completed”');
	});
});

describe('what is recorded', () => {
	const said = (parts: Partial<TrackingOptions>, isAssessed = true) =>
		recordedOf({ ...trackedAs(parts), isAssessed }).join('\n');

	test('is told in the words of the package', () => {
		expect(said({})).toContain('“passed” once every required activity is finished and the');
		expect(said({ standard: 'scorm2004-3' })).toContain('“completed” and “passed” once');
		expect(said({ responses: 'words' })).toContain('in words');
		expect(said({ responses: 'none' })).toContain('Answers: none.');
		expect(said({ objectives: false })).toContain('Objectives: none.');
		expect(said({ limits: { suspendData: 4_096, text: 255 } })).toContain('4,096 characters');
	});

	test('a failed assessment is told only where that was asked for', () => {
		expect(said({})).not.toContain('“failed”');
		expect(said({ status: { onPass: 'passed', onFail: 'failed' } })).toContain('“failed”');
	});

	test('a module without an assessment has neither a score nor a fail', () => {
		const text = said({ status: { onPass: 'passed', onFail: 'failed' } }, false);

		expect(text).toContain('“completed” once every required activity is finished.');
		expect(text).toContain('Score: none');
		expect(text).not.toContain('“failed”');
	});
});
