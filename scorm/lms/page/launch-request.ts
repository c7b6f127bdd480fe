import { findProfile } from '../profiles/find-profile.ts';
import { learners } from '../record/learners.ts';
import type { AfterPass } from '../session/launch-elements.ts';
import { findNetwork, type Network } from '../session/network.ts';

export type Where = 'frame' | 'window';

export const frameSizes = [
	{ id: 'moodle', name: '650 × 666 (Moodle, small window)', width: 650, height: 666 },
	{ id: 'moodle-wide', name: '1121 × 809 (Moodle, large window)', width: 1121, height: 809 },
	{ id: 'phone', name: '320 × 568 (narrowest phone)', width: 320, height: 568 },
	{ id: 'full', name: 'As wide as this page', width: undefined, height: 720 },
] as const;

export type FrameSizeId = (typeof frameSizes)[number]['id'];

/** All that the page's form says about a launch. */
export interface LaunchRequest {
	readonly package: string;
	readonly learner: string;
	readonly profile: string;
	readonly afterPass: AfterPass;
	readonly where: Where;
	readonly size: FrameSizeId;
	readonly network: Network;
	/** Launch without waiting for the button. */
	readonly atOnce: boolean;
}

/**
 * Reads the page's address: `?package=…&learner=…&launch=frame|window&profile=…&size=…&after-pass=…&network=…`.
 * Anything left out, or not known, is the default; `launch` starts at once.
 */
export function readLaunchRequest(search: string): LaunchRequest {
	const given = new URLSearchParams(search);
	const launch = given.get('launch');
	const afterPass = given.get('after-pass');
	return {
		package: given.get('package') ?? '',
		learner: given.get('learner') ?? learners[0]?.id ?? '',
		profile: findProfile(given.get('profile') ?? '').id,
		afterPass: afterPass === 'normal' || afterPass === 'review' ? afterPass : 'profile',
		where: launch === 'window' ? 'window' : 'frame',
		size: frameSizes.find(({ id }) => id === given.get('size'))?.id ?? 'moodle',
		network: findNetwork(given.get('network') ?? ''),
		atOnce: launch === 'frame' || launch === 'window',
	};
}
