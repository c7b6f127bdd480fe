import { expect, test } from 'vitest';
import { genericTracking } from '../../../src/model/tracking.ts';
import { createTracker, type TrackedWindow } from '../../../src/tracking/create-tracker.ts';
import { createAiccShim } from '../../fixtures/lms/stand-in.ts';
import type { Lms } from '../../fixtures/lms/lms.ts';
import { createMoodle } from '../../fixtures/lms/stand-in.ts';
import { report } from '../../fixtures/lms/report.ts';

const options = { tracking: genericTracking, reachable: 'reachable.txt' } as const;
const clock = { now: () => 0 };
const origin = 'https://trust.example';

/** The content's frame in a page that holds the API. */
function frameIn(holder: object): TrackedWindow & { readonly parent: object; asked: number } {
	return {
		parent: holder,
		asked: 0,
		location: { origin },
		document: { baseURI: `${origin}/content/index.html` },
		navigator: { onLine: true },
		fetch() {
			this.asked++;
			return Promise.resolve(new Response('', { headers: { 'content-type': 'text/plain' } }));
		},
	};
}

function holderOf(lms: Lms, location: object): object {
	return { API: lms.visit().api.object, location };
}

test('speaks to no LMS where there is none', async () => {
	const tracker = createTracker(frameIn({}), clock, options);

	const launch = await tracker.launch();

	expect(launch).toMatchObject({ recordedBy: 'web', suspendData: '' });
	expect(await tracker.report(report())).toBe('nowhere');
});

test('speaks SCORM 1.2 to an LMS, and looks after the network', async () => {
	const lms = createMoodle();
	const window = frameIn(holderOf(lms, { origin, search: '?scoid=7' }));
	const tracker = createTracker(window, clock, options);

	const launch = await tracker.launch();
	await tracker.prepare();
	const acknowledgement = await tracker.report(report());

	expect(launch.recordedBy).toBe(origin);
	expect(acknowledgement).toBe('record');
	expect(window.asked).toBe(2);
});

test.each([
	['an AICC relay', { origin, search: '?AICC_SID=1&AICC_URL=https%3A%2F%2Flms.example' }],
	['ESR’s adapter on the trust’s own server', { origin, search: '?starting_url=a%2Findex.html' }],
	['a window that does not say where it is', undefined],
])('only says sent through %s', async (_, location) => {
	const lms = createAiccShim();
	const window = frameIn(holderOf(lms, location ?? {}));
	const tracker = createTracker(window, clock, options);

	const launch = await tracker.launch();
	await tracker.prepare();

	expect(await tracker.report(report())).toBe('sent');
	expect(launch.recordedBy).toBe(origin);
	expect(window.asked).toBe(0);
});
