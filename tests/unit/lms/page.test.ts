import { describe, expect, test } from 'vitest';
import { filterCalls, type CallKind } from '../../../scorm/lms/page/call-filter.ts';
import { readLaunchRequest } from '../../../scorm/lms/page/launch-request.ts';
import { listModel } from '../../../scorm/lms/page/model-rows.ts';
import { addressOf } from '../../../scorm/lms/page/server.ts';
import {
	networks,
	readNetworkCookie,
	writeNetworkCookie,
} from '../../../scorm/lms/session/network.ts';
import { launchLms } from '../../fixtures/lms-launch.ts';

describe("the page's address", () => {
	test('says all of a launch', () => {
		const search =
			'?package=a.zip&learner=t1&launch=window&profile=moodle&size=phone&after-pass=review&network=swallows';

		expect(readLaunchRequest(search)).toEqual({
			package: 'a.zip',
			learner: 't1',
			profile: 'moodle',
			afterPass: 'review',
			where: 'window',
			size: 'phone',
			network: 'swallows',
			atOnce: true,
		});
	});

	test('left out or unknown, everything has a default, and nothing is launched', () => {
		expect(readLaunchRequest('?profile=nobody&size=huge&network=slow')).toEqual({
			package: '',
			learner: '20418',
			profile: 'standard',
			afterPass: 'profile',
			where: 'frame',
			size: 'moodle',
			network: 'up',
			atOnce: false,
		});
	});

	test('an empty learner is the one without name and id', () => {
		expect(readLaunchRequest('?learner=').learner).toBe('');
	});
});

test('a package runs below its own name', () => {
	const about = {
		name: 'a b.zip',
		origin: 'built',
		bytes: 1,
		identifier: 'a',
		title: 'A',
		standard: 'scorm12',
		launch: 'modules/a/index.html?x=1',
	} as const;

	expect(addressOf(about)).toBe('run/a%20b.zip/modules/a/index.html?x=1');
});

test('a network that is back takes the cookie of its loss away', () => {
	expect(writeNetworkCookie('refuses')).not.toContain('Max-Age');
	expect(writeNetworkCookie('up')).toContain('Max-Age=0');
});

test('the server reads the network that the page wrote', () => {
	for (const { id } of networks) {
		expect(readNetworkCookie(`a=b; ${writeNetworkCookie(id).split(';')[0] ?? ''}`)).toBe(id);
	}
	expect(readNetworkCookie('')).toBe('up');
});

describe('the calls', () => {
	function find(kind: CallKind, text = '') {
		const { api, calls } = launchLms();
		api.LMSInitialize('');
		api.LMSGetValue('cmi.core.entry');
		api.LMSSetValue('cmi.core.exit', 'normal');
		api.LMSGetLastError();
		api.LMSCommit('');
		return filterCalls(calls, kind, text).map(({ name }) => name);
	}

	test('are listed with the latest first', () => {
		expect(find('all')).toEqual([
			'LMSCommit',
			'LMSGetLastError',
			'LMSSetValue',
			'LMSGetValue',
			'LMSInitialize',
		]);
	});

	test('can be narrowed to what writes, what reads, and what failed', () => {
		expect(find('written')).toEqual(['LMSCommit', 'LMSSetValue', 'LMSInitialize']);
		expect(find('read')).toEqual(['LMSGetValue']);
		expect(find('errors')).toEqual(['LMSSetValue']);
	});

	test('can be found by any part of name, arguments or answer', () => {
		expect(find('all', 'CORE.ENTRY')).toEqual(['LMSGetValue']);
		expect(find('all', 'ab-initio')).toEqual(['LMSGetValue']);
		expect(find('all', 'nothing like it')).toEqual([]);
	});
});

test('the data model marks what differs from the launch, and what is not sent', () => {
	const { api, session } = launchLms();
	const initial = session.model();
	api.LMSInitialize('');
	api.LMSSetValue('cmi.suspend_data', 'a');
	api.LMSCommit('');
	api.LMSSetValue('cmi.core.exit', 'suspend');

	const rows = listModel(session.model(), initial, session.unsent());

	const states = Object.fromEntries(rows.map(({ name, state }) => [name, state]));
	expect(states).toMatchObject({
		'cmi.core.student_id': 'as launched',
		'cmi.suspend_data': 'changed',
		'cmi.core.exit': 'not sent',
	});
});
