import { esr } from './esr.ts';
import { learningHub } from './learning-hub.ts';
import { moodle } from './moodle.ts';
import type { Profile } from './profile.ts';
import { standard } from './standard.ts';

export const profiles: readonly Profile[] = [standard, esr, learningHub, moodle];

/** The profile of that id, or the standard one. */
export function findProfile(id: string): Profile {
	return profiles.find((profile) => profile.id === id) ?? standard;
}
