import { beforeEach } from 'vitest';
import type { LaunchSettings, Lms } from '../fixtures/lms/lms.ts';
import { createLmsHarness, type LmsHarness, type TrackerVisit } from './tracker-harness.ts';
import type { Launch } from '../../src/session/tracker.ts';

/** A fresh LMS for each test of a suite. */
export interface LmsScene {
	lms: Lms;
	harness: LmsHarness;
	/** A visit a minute and a half after its launch. */
	launched(settings?: LaunchSettings): Promise<TrackerVisit & { readonly launch: Launch }>;
}

export function setUpLms(createLms: () => Lms): LmsScene {
	const lms = createLms();
	const scene: LmsScene = {
		lms,
		harness: createLmsHarness(lms),
		async launched(settings) {
			const visit = scene.harness.visit(settings);
			const launch = await visit.tracker.launch();
			visit.wait(90);
			return { ...visit, launch };
		},
	};
	beforeEach(() => {
		scene.lms = createLms();
		scene.harness = createLmsHarness(scene.lms);
	});
	return scene;
}
