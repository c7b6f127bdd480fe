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
	if (profile === 'esr') {
		return ['Learners leave by Exit, so that the record is written at once.', ...everywhere];
	}
	return everywhere;
}

/** How far a stand-in can be trusted to be the system it stands in for. */
export function evidenceOf(profile: string): string {
	return profile.startsWith('standard')
		? 'the standard as it is written; no system in particular'
		: 'modelled from its source, not tested on the real system';
}
