import type { TrackingOptions } from '../../src/model/tracking.ts';

const everywhere = [
	'Attempts: unlimited; never force a new attempt.',
	'Mastery score: none; the package decides who passes.',
	'Score: highest, out of 100.',
];

/** What an L&D team sets in this LMS when it imports a package that is tracked so. */
export function settingsFor(profile: string, tracking: TrackingOptions): readonly string[] {
	const completes = tracking.standard === 'scorm12' && tracking.status.onPass === 'completed';
	if (/^(moodle|totara)/.test(profile)) {
		return [
			`Activity completion: require status, and tick ${completes ? '“Completed”' : '“Passed”'}.`,
			'Force completed: off.',
			...everywhere,
		];
	}
	if (profile === 'learning-hub') {
		return [
			'On a new version leave “force clearing of user suspend data” unticked.',
			...everywhere,
		];
	}
	if (profile.startsWith('esr')) {
		return ['Learners leave by Exit, so that the record is written at once.', ...everywhere];
	}
	return everywhere;
}
