import { describe, expect, test } from 'vitest';
import { isAppendOnly } from '../../../src/compiler/lock/append-only.ts';
import type { Lock } from '../../../src/compiler/lock/lock.ts';
import { mergeLocks } from '../../../src/compiler/lock/merge-locks.ts';
import { numberModule } from '../../../src/compiler/lock/number-module.ts';
import { readLock } from '../../../src/compiler/lock/read-lock.ts';
import { releaseLock } from '../../../src/compiler/lock/release-lock.ts';
import { writeLock } from '../../../src/compiler/lock/write-lock.ts';
import { authoredModule } from '../../fixtures/authored-module.ts';

function pages(...keys: readonly string[]) {
	return authoredModule({
		objectives: ['care'],
		activities: keys.map((key) => ({ kind: 'page', key, title: `About ${key}` })),
	});
}

function number(keys: readonly string[], previous?: Lock): Lock {
	return numberModule(pages(...keys), previous).lock;
}

function release(lock: Lock, version: string): Lock {
	const result = releaseLock(lock, version);
	if (!result.released) throw new Error(result.reason);
	return result.lock;
}

function numbersOf(lock: Lock): string[] {
	return lock.activities.map(({ key, number: given }) => `${key} ${String(given)}`);
}

const first = release(number(['why']), '1.0.0');

describe('releasing a lock', () => {
	test('closes the open revision under the version', () => {
		expect(first.revisions).toMatchObject([{ revision: 1, released: { version: '1.0.0' } }]);
	});

	test('is refused where nothing changed since the last release', () => {
		expect(releaseLock(number(['why'], first), '1.1.0')).toEqual({
			released: false,
			reason: 'nothing-open',
		});
	});

	test('is refused under a version that was released before', () => {
		expect(releaseLock(number(['why', 'how'], first), '1.0.0')).toEqual({
			released: false,
			reason: 'version-used',
		});
	});

	test('stays valid when later revisions end what it holds', () => {
		const second = release(number(['how'], first), '2.0.0');

		expect(readLock('test', writeLock(second)).diagnostics).toEqual([]);
	});
});

describe('a lock that only grew', () => {
	const grown = number(['why', 'how'], first);

	test('is append-only', () => {
		expect(isAppendOnly(first, grown)).toBe(true);
	});

	test.each<[string, (lock: Lock) => Lock]>([
		['a number is missing', (lock) => ({ ...lock, activities: lock.activities.slice(1) })],
		['an objective is missing', (lock) => ({ ...lock, objectives: [] })],
		['a release is forgotten', (lock) => ({ ...lock, revisions: [] })],
		[
			'a number means something else',
			(lock) => ({
				...lock,
				activities: lock.activities.map(({ number: given, born, key, text }) => ({
					kind: 'scenario' as const,
					number: given,
					born,
					key,
					text,
					starts: [],
					scenes: [],
				})),
			}),
		],
	])('is not where %s', (_, damage) => {
		expect(isAppendOnly(first, damage(grown))).toBe(false);
	});

	test('may take back an end that is not released', () => {
		const without = number([], first);

		expect(isAppendOnly(without, { ...without, activities: first.activities })).toBe(true);
	});

	test('is not where an end is taken back that is released', () => {
		const without = release(number([], first), '1.1.0');

		expect(isAppendOnly(without, { ...without, activities: first.activities })).toBe(false);
	});
});

describe('two branches', () => {
	test('keep what one released, and give the other’s unreleased numbers anew', () => {
		const ours = number(['why', 'ours'], first);
		const theirs = release(number(['why', 'theirs'], first), '1.1.0');

		const merged = mergeLocks(ours, theirs);
		const lock = number(['why', 'ours', 'theirs'], merged);

		expect(merged).toEqual(theirs);
		expect(numbersOf(lock)).toEqual(['why 1', 'theirs 2', 'ours 3']);
		expect(isAppendOnly(theirs, lock)).toBe(true);
	});

	test('where neither released, keep ours', () => {
		const ours = number(['why', 'ours'], first);
		const theirs = number(['why', 'theirs'], first);

		const lock = number(['why', 'theirs', 'ours'], mergeLocks(ours, theirs));

		expect(numbersOf(lock)).toEqual(['why 1', 'ours 2', 'theirs 3']);
	});

	test('cannot be merged where both released the same revision differently', () => {
		const ours = release(number(['why', 'ours'], first), '1.1.0');
		const theirs = release(number(['why', 'theirs', 'more'], first), '1.1.0');

		expect(mergeLocks(ours, theirs)).toBeUndefined();
	});
});
