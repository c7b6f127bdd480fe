import { expect, test } from 'vitest';
import { createHeadlessLms } from '../../../scorm/lms/headless.ts';
import { profiles } from '../../../scorm/lms/profiles/find-profile.ts';
import { quirkyLms, suspendData } from '../../fixtures/lms-quirk.ts';

const ada = { id: '1', name: 'Okafor, Ada' };
const jo = { id: '2', name: 'Ellis, Jo' };

test.each(profiles)(
	'$id offers the API of its standard and opens a session',
	({ id, standard }) => {
		const launch = createHeadlessLms(id).launch();

		expect(launch.standard).toBe(standard);
		const opened =
			launch.standard === 'scorm12' ? launch.api.LMSInitialize('') : launch.api.Initialize('');
		expect([opened, launch.state()]).toEqual(['true', 'running']);
	},
);

test('the server outlives visits, and keeps each learner apart', () => {
	const lms = quirkyLms([]);
	const first = lms.open({ learner: ada });
	first.set(suspendData, 'abc');
	first.finish();

	const second = lms.open({ learner: jo });

	expect(second.get(suspendData)).toBe('');
	expect(lms.recorded(suspendData)).toBe('');
	expect(lms.open({ learner: ada }).get(suspendData)).toBe('abc');
	expect(lms.record().launches).toBe(2);
});

test('a reset takes away what is recorded of the learner', () => {
	const lms = quirkyLms([]);
	lms.visit({ [suspendData]: 'abc' });

	lms.reset();

	expect(lms.open().get(suspendData)).toBe('');
});

test('every status is noted once in a row', () => {
	const lms = createHeadlessLms('standard');
	const launch = lms.launch();
	if (launch.standard !== 'scorm12') throw new Error('The standard profile speaks SCORM 1.2.');
	const { api } = launch;
	api.LMSInitialize('');
	for (const status of ['incomplete', 'incomplete', 'passed']) {
		api.LMSSetValue('cmi.core.lesson_status', status);
		api.LMSCommit('');
	}

	expect(lms.statuses).toEqual(['incomplete', 'passed']);
	expect(launch.calls.slice(0, 3)).toEqual([
		'LMSInitialize',
		'LMSSetValue cmi.core.lesson_status incomplete',
		'LMSCommit',
	]);
});
