import { describe, expect, test } from 'vitest';
import { releaseLock } from '../../../src/compiler/lock/release-lock.ts';
import type { SceneText } from '../../fixtures/authored-module.ts';
import {
	breakRoom,
	samListens,
	theEnd,
	scenes,
	story,
	number,
	release,
	scenesOf,
	outline,
} from '../../fixtures/number-story.ts';

describe('a module without a lock', () => {
	test('gets numbers in the order written, in an open first revision', () => {
		const { lock, stale, diagnostics } = number(story(scenes));

		expect(outline(lock)).toEqual([
			'break-room 1: 1 to 2, 2 to 3',
			'sam-listens 2: 1 to 3',
			'the-end 3: ',
		]);
		expect(lock.revisions).toEqual([{ revision: 1 }]);
		expect(stale).toBe(true);
		expect(diagnostics).toEqual([]);
	});
});

describe('a lock that fits its module', () => {
	test('is not stale', () => {
		const lock = release(story(scenes));

		const again = number(story(scenes), lock);

		expect(again.stale).toBe(false);
		expect(again.lock).toEqual(lock);
	});

	test('follows a text that was corrected without opening a revision', () => {
		const corrected = { ...theEnd, text: 'Nobody outside the ward saw the board.' };

		const { lock, stale } = number(
			story([breakRoom, samListens, corrected]),
			release(story(scenes)),
		);

		expect(stale).toBe(true);
		expect(lock.revisions).toHaveLength(1);
		expect(scenesOf(lock)[2]?.text).toBe('the-end Nobody outside the ward saw the board.');
	});
});

describe('a released module that changes', () => {
	test('opens the next revision and ends what is missing', () => {
		const shortcut = { ...breakRoom, choices: breakRoom.choices?.slice(1) ?? [] };

		const { lock, diagnostics } = number(story([shortcut, theEnd]), release(story(scenes)));

		expect(outline(lock)).toEqual([
			'break-room 1: (1 to 2), 2 to 3',
			'(sam-listens 2: (1 to 3))',
			'the-end 3: ',
		]);
		expect(scenesOf(lock)[1]).toMatchObject({ born: 1, gone: 2 });
		expect(lock.revisions.map(({ revision, released }) => [revision, released?.version])).toEqual([
			[1, '1.0.0'],
			[2, undefined],
		]);
		expect(diagnostics).toEqual([]);
	});

	test('gives a choice with a new target a new number', () => {
		const elsewhere: SceneText = {
			...samListens,
			choices: [{ text: 'Look for other copies together', to: 'break-room' }],
		};

		const { lock, diagnostics } = number(
			story([breakRoom, elsewhere, theEnd]),
			release(story(scenes)),
		);

		expect(outline(lock)[1]).toBe('sam-listens 2: (1 to 3), 2 to 1');
		expect(diagnostics).toEqual([]);
	});

	test('never gives a number again, even of what came and went in one revision', () => {
		const extra: SceneText = { id: 'extra', text: 'The phone on the desk rings.' };
		const grown = number(story([...scenes, extra]), release(story(scenes))).lock;
		const shrunk = number(story(scenes), grown).lock;

		const { lock } = number(
			story([...scenes, { ...extra, id: 'another', text: 'A bus drives by.' }]),
			shrunk,
		);

		expect(outline(lock).slice(3)).toEqual(['(extra 4: )', 'another 5: ']);
	});
});

describe('a lock that is written before its release', () => {
	const released = release(story(scenes));
	const withoutSam: readonly SceneText[] = [
		{ ...breakRoom, choices: [{ text: 'Go back to the ward', to: 'the-end' }] },
		theEnd,
	];

	test('gives back their numbers to what is written again', () => {
		const between = number(story(withoutSam), released).lock;

		const { lock, diagnostics } = number(story(scenes), between);

		expect(outline(lock)).toEqual(outline(released));
		expect(diagnostics).toEqual([]);
	});

	test('keeps to the numbers it has when it is written again and again', () => {
		const toSam: SceneText = {
			...breakRoom,
			choices: [{ text: 'Go back to the ward', to: 'sam-listens' }],
		};
		const once = number(story([toSam, samListens, theEnd]), released).lock;

		const twice = number(story([toSam, samListens, theEnd]), once);

		expect(twice.stale).toBe(false);
		expect(outline(once)[0]).toBe('break-room 1: (1 to 2), (2 to 3), 3 to 2');
	});

	test('gives a new number once the end is released', () => {
		const ended = releaseLock(number(story(withoutSam), released).lock, '1.1.0');
		if (!ended.released) throw new Error(ended.reason);

		const { lock } = number(story(scenes), ended.lock);

		expect(outline(lock)).toContain('sam-listens 4: 1 to 3');
	});
});
