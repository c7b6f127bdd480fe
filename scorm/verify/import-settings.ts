import type { TrackingOptions } from '../../src/model/tracking.ts';
import type { LmsProfile } from '../profiles/profile.ts';
import { generic, profiles } from '../profiles/profiles.ts';
import { settingsOf } from '../profiles/told.ts';

/** What an L&D team sets in this LMS of the embedded one when it imports a package that is tracked so. */
export function settingsFor(
	profile: string,
	tracking: TrackingOptions,
	isAssessed = true,
): readonly string[] {
	return settingsOf(profileOf(profile), { tracking, isAssessed });
}

/** The embedded LMS acts like some LMSs in several ways: `moodle-lax`, `esr-auto-commit`. */
function profileOf(id: string): LmsProfile {
	return (
		profiles.find((profile) => id === profile.id || id.startsWith(`${profile.id}-`)) ?? generic
	);
}
