import type { TrackingOptions } from '../model/tracking.ts';
import type { Clock } from '../session/clock.ts';
import type { Tracker } from '../session/tracker.ts';
import { createConnection, type ConnectionWindow } from './connection.ts';
import { findApi, readMember } from './find-api.ts';
import { createLmsTracker } from './lms-tracker.ts';
import { createWebTracker } from './web-tracker.ts';

/** What is used of the browser's window, beside its parents and openers. */
export interface TrackedWindow extends ConnectionWindow {
	readonly location: { readonly origin: string };
}

export interface TrackerOptions {
	readonly tracking: TrackingOptions;
	/** A small file of the package's own, not HTML, relative to the document. */
	readonly reachable: string;
}

/** The tracker for where the document was opened: in an LMS, or on the web. */
export function createTracker(
	window: TrackedWindow,
	clock: Clock,
	{ tracking, reachable }: TrackerOptions,
): Tracker {
	const found = findApi(window, tracking.standard === 'scorm12' ? 'scorm12' : 'scorm2004');
	if (found === undefined) return createWebTracker();
	const { origin } = window.location;
	return createLmsTracker(found.api, {
		clock,
		tracking,
		recordedBy: originOf(found.holder) ?? origin,
		...(!isRelayed(found.holder, origin) && { connection: createConnection(window, reachable) }),
	});
}

/**
 * True where the page that holds the API only passes on to an LMS on another server: NHS England's AICC shim and
 * ESR's adapter are told in their address whom to speak to, or stand on the content's own server.
 */
function isRelayed(holder: object, origin: string): boolean {
	if (originOf(holder) !== origin) return true;
	const location = readMember(holder, 'location');
	const search = typeof location === 'object' && location ? readMember(location, 'search') : '';
	const parameters = new URLSearchParams(typeof search === 'string' ? search : '');
	return [...parameters.keys()].some((name) =>
		['aicc_url', 'aicc_sid', 'starting_url'].includes(name.toLowerCase()),
	);
}

function originOf(holder: object): string | undefined {
	const location = readMember(holder, 'location');
	if (typeof location !== 'object' || location === null) return undefined;
	const origin = readMember(location, 'origin');
	return typeof origin === 'string' && origin !== 'null' ? origin : undefined;
}
