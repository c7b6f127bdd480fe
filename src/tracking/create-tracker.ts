import type { TrackingOptions } from '../model/tracking.ts';
import type { Clock } from '../session/clock.ts';
import type { Tracker } from '../session/tracker.ts';
import { createConnection, type ConnectionWindow } from './connection.ts';
import { findApi, readMember, type FoundApi } from './find-api.ts';
import { createLateTracker } from './late-tracker.ts';
import { createLmsTracker } from './lms-tracker.ts';
import { createWebTracker } from './web-tracker.ts';

/** What is used of the browser's window, beside its parents and openers. */
export interface TrackedWindow extends ConnectionWindow {
	readonly location: { readonly origin: string };
	setTimeout(work: () => void, milliseconds: number): unknown;
}

export interface TrackerOptions {
	readonly tracking: TrackingOptions;
	/** A small file of the package's own, not HTML, relative to the document. */
	readonly reachable: string;
	/** Made to be opened by an LMS, so that one is missed where there is none. */
	readonly packaged?: true;
}

/** The tracker for where the document was opened: in an LMS, or on the web. */
export function createTracker(
	window: TrackedWindow,
	clock: Clock,
	options: TrackerOptions,
): Tracker {
	const { standard } = options.tracking;
	const find = () => findApi(window, standard === 'scorm12' ? 'scorm12' : 'scorm2004');
	const speakTo = (found: FoundApi) => createTrackerOf(found, window, clock, options);
	const found = find();
	if (found !== undefined) return speakTo(found);
	return options.packaged === true
		? createLateTracker(window, () => {
				const late = find();
				return late && speakTo(late);
			})
		: createWebTracker();
}

function createTrackerOf(
	{ api, holder }: FoundApi,
	window: TrackedWindow,
	clock: Clock,
	{ tracking, reachable }: TrackerOptions,
): Tracker {
	const { origin } = window.location;
	return createLmsTracker(api, {
		clock,
		tracking,
		recordedBy: originOf(holder) ?? origin,
		page: pageOf(holder),
		...(!isRelayed(holder, origin) && { connection: createConnection(window, reachable) }),
	});
}

/**
 * True where the page that holds the API only passes on to an LMS on another server: NHS England's AICC shim and
 * ESR's adapter are told in their address whom to speak to, or stand on the content's own server.
 */
function isRelayed(holder: object, origin: string): boolean {
	if (originOf(holder) !== origin) return true;
	const parameters = new URLSearchParams(addressPart(holder, 'search'));
	return [...parameters.keys()].some((name) =>
		['aicc_url', 'aicc_sid', 'starting_url'].includes(name.toLowerCase()),
	);
}

function pageOf(holder: object): string | undefined {
	const path = addressPart(holder, 'pathname');
	return path && path + (addressPart(holder, 'search') ?? '');
}

function originOf(holder: object): string | undefined {
	const origin = addressPart(holder, 'origin');
	return origin === 'null' ? undefined : origin;
}

function addressPart(holder: object, name: 'origin' | 'pathname' | 'search'): string | undefined {
	const location = readMember(holder, 'location');
	if (typeof location !== 'object' || location === null) return undefined;
	const part = readMember(location, name);
	return typeof part === 'string' ? part : undefined;
}
