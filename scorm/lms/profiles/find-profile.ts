import type { Standard } from '../standard.ts';
import { aiccShim } from './aicc-shim.ts';
import { esr, esrAutoCommit } from './esr.ts';
import { learningHub } from './learning-hub.ts';
import { moodle, moodle2004, moodleLax, totara } from './moodle.ts';
import type { Profile } from './profile.ts';
import { standard, standard2004 } from './standard.ts';

export const profiles: readonly Profile[] = [
	standard,
	esr,
	esrAutoCommit,
	learningHub,
	aiccShim,
	moodle,
	moodleLax,
	totara,
	standard2004,
	moodle2004,
];

/** The profile of that id, or the standard one. */
export function findProfile(id: string): Profile {
	return profiles.find((profile) => profile.id === id) ?? standard;
}

/** The profile itself where it speaks the standard, else the plain one that does. */
export function fitProfile(profile: Profile, spoken: Standard): Profile {
	if (profile.standard === spoken) return profile;
	return spoken === 'scorm12' ? standard : standard2004;
}
