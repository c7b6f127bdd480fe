import { describe, expect, test } from 'vitest';
import { genericTracking } from '../../../src/model/tracking.ts';
import { createTracker, type TrackedWindow } from '../../../src/tracking/create-tracker.ts';
import { createAiccShim } from '../../fixtures/lms/stand-in.ts';
import type { Lms } from '../../fixtures/lms/lms.ts';
import { createMoodle } from '../../fixtures/lms/stand-in.ts';
import { report } from '../../fixtures/lms/report.ts';

const options = { tracking: genericTracking, reachable: 'reachable.txt' } as const;
const clock = { now: () => 0 };
const origin = 'https://trust.example';

interface FrameUnderTest extends TrackedWindow {
	readonly parent: object;
	/** Requests made. */
	asked: number;
	/** Times waited, and after how many of them the page that holds the frame gets what. */
	waits: number;
	comesAfter: number;
	comes: object;
}

/** The content's frame in a page that holds the API. */
function frameIn(holder: object): FrameUnderTest {
	return {
		parent: holder,
		asked: 0,
		location: { origin },
		document: { baseURI: `${origin}/content/index.html` },
		navigator: { onLine: true },
		setTimeout(work: () => void) {
			this.waits++;
			if (this.waits === this.comesAfter) Object.assign(holder, this.comes);
			queueMicrotask(work);
		},
		waits: 0,
		comesAfter: 0,
		comes: {},
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

describe('a package', () => {
	const packaged = { ...options, packaged: true } as const;

	test('that stands alone misses its LMS at once', async () => {
		const window = frameIn({});
		Object.assign(window, { parent: window });
		const tracker = createTracker(window, clock, packaged);

		const launch = await tracker.launch();
		tracker.terminate(report());

		expect(launch).toMatchObject({ recordedBy: 'web', missesLms: true });
		expect(await tracker.report(report())).toBe('nowhere');
		expect(window.waits).toBe(0);
	});

	test.each(['parent', 'opener'])(
		'waits two seconds at most for an API in its %s',
		async (name) => {
			const window = frameIn({});
			if (name === 'opener') Object.assign(window, { parent: window, opener: {} });
			const tracker = createTracker(window, clock, packaged);

			const launch = await tracker.launch();

			expect(launch.missesLms).toBe(true);
			expect(window.waits).toBe(20);
		},
	);

	test('speaks to an API that comes late', async () => {
		const lms = createMoodle();
		const window = frameIn({});
		window.comesAfter = 7;
		window.comes = holderOf(lms, { origin });
		const tracker = createTracker(window, clock, packaged);

		const launch = await tracker.launch();
		await tracker.prepare();
		const acknowledgement = await tracker.report(report());

		expect(launch).toMatchObject({ recordedBy: origin });
		expect(launch).not.toHaveProperty('missesLms');
		expect(acknowledgement).toBe('record');
		expect(lms.recorded('cmi.suspend_data')).toBe('AbC-1');
	});

	test('looks for its LMS again when the page comes back', async () => {
		const window = frameIn({});
		const tracker = createTracker(window, clock, packaged);
		await tracker.launch();
		window.comesAfter = window.waits + 1;
		window.comes = holderOf(createMoodle(), { origin });

		const launch = await tracker.launch();

		expect(launch.recordedBy).toBe(origin);
	});
});

test('names the page of its LMS, which tells one course from another', async () => {
	const page = { origin, pathname: '/mod/scorm/player.php', search: '?scoid=7' };
	const named = createTracker(frameIn(holderOf(createMoodle(), page)), clock, options);
	const silent = createTracker(frameIn(holderOf(createMoodle(), { origin })), clock, options);

	expect((await named.launch()).page).toBe('/mod/scorm/player.php?scoid=7');
	expect(await silent.launch()).not.toHaveProperty('page');
});

test('a page of the site misses no LMS, and waits for none', async () => {
	const window = frameIn({});
	const tracker = createTracker(window, clock, options);

	const launch = await tracker.launch();

	expect(launch).not.toHaveProperty('missesLms');
	expect(window.waits).toBe(0);
});
