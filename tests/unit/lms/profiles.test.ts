import { describe, expect, test } from 'vitest';
import { findProfile, fitProfile, profiles } from '../../../scorm/lms/profiles/find-profile.ts';
import { createProfile } from '../../../scorm/lms/profiles/profile.ts';
import type { Quirk } from '../../../scorm/lms/quirks/quirk.ts';

/** Notes the order in which it is applied, in the error code of a failed commit. */
const quirk = (name: string): Quirk => ({
	name,
	about: name,
	apply: (behaviour) => ({
		...behaviour,
		failureCode: (network) => `${behaviour.failureCode(network)} ${name}`,
	}),
});

describe('profiles', () => {
	test('one is found by its id, and an unknown id is the standard', () => {
		expect(profiles.map(({ id }) => findProfile(id).id)).toEqual(profiles.map(({ id }) => id));
		expect(findProfile('nobody').id).toBe('standard');
	});

	test('all LMSs of the NHS that are known by their source are there', () => {
		expect(profiles.map(({ id }) => id)).toEqual([
			'standard',
			'esr',
			'esr-auto-commit',
			'learning-hub',
			'aicc-shim',
			'moodle',
			'moodle-lax',
			'totara',
			'standard-2004',
			'moodle-2004',
		]);
	});

	test('one that speaks another standard than the package gives way to the plain one', () => {
		expect(fitProfile(findProfile('esr'), 'scorm12').id).toBe('esr');
		expect(fitProfile(findProfile('esr'), 'scorm2004').id).toBe('standard-2004');
		expect(fitProfile(findProfile('moodle-2004'), 'scorm12').id).toBe('standard');
	});

	test.each(profiles)('$id names each of its quirks once', ({ quirks }) => {
		const names = quirks.map(({ name }) => name);

		expect(names).toEqual([...new Set(names)]);
	});

	test('only what follows the standard claims to', () => {
		const claims = profiles.filter(({ evidence }) => evidence === 'as the standard says');

		expect(claims.map(({ id }) => id)).toEqual(['standard', 'standard-2004']);
	});

	test('quirks are applied over the standard in their order', () => {
		const { behaviour } = createProfile({
			id: 'a',
			name: 'A',
			standard: 'scorm12',
			evidence: 'as the standard says',
			quirks: [quirk('first'), quirk('second')],
		});

		expect(behaviour.failureCode('refuses')).toBe('101 first second');
	});
});
