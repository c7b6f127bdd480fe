import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LockShape } from '../../src/model/lock.ts';
import type { Progress } from '../../src/model/progress.ts';
import { CHECKSUM_LENGTH, checksumOf } from '../../src/session/suspend-data/checksum.ts';
import { decodeSuspendData } from '../../src/session/suspend-data/decode.ts';
import { encodeSuspendData } from '../../src/session/suspend-data/encode.ts';
import { FORMAT } from '../../src/session/suspend-data/format.ts';
import { id } from '../fixtures/build-module.ts';
import { drawLock, drawProgress, lastRevision, type Draw } from '../fixtures/random-progress.ts';

const seed = 20_260_101;
const attacks = 10_000;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const spot = fc.nat({ max: 10_000 });
const letter = fc.constantFrom(...alphabet);
const letters = fc.string({ unit: letter, minLength: 1, maxLength: 40 });
const foreign = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.json(),
	fc.constantFrom('null', 'undefined', '0', '{}', 'AAAAAAA', 'bookmark=3&score=80', '<a/>'),
	letters.map((text) => FORMAT + text),
);

/** What becomes of a text on its way through an LMS, a database and somebody's hands. */
const damage: fc.Arbitrary<(text: string, other: string) => string> = fc.oneof(
	fc
		.array(fc.tuple(spot, letter), { minLength: 1, maxLength: 5 })
		.map(
			(changes) => (text: string) =>
				changes.reduce((now, [at, by]) => splice(now, at, 1, by), text),
		),
	spot.map((at) => (text: string) => text.slice(0, at % (text.length + 1))),
	spot.map((at) => (text: string) => text.slice(at % (text.length + 1))),
	fc.tuple(spot, letters).map(
		([at, by]) =>
			(text: string) =>
				splice(text, at, 0, by),
	),
	fc.tuple(spot, fc.integer({ min: 1, max: 9 })).map(
		([at, length]) =>
			(text: string) =>
				splice(text, at, length, ''),
	),
	spot.map((at) => (text: string) => {
		const here = at % text.length;
		return splice(text, here, 2, (text[here + 1] ?? '') + (text[here] ?? ''));
	}),
	fc.constantFrom<(text: string) => string>(
		(text) => text.toLowerCase(),
		(text) => text.toUpperCase(),
		(text) => `${text}${text}`,
		(text) => `${text}A`,
		(text) => ` ${text}\n`,
		(text) => encodeURIComponent(`${text}=`),
		(text) => text.replace(/[-_]/g, ''),
	),
	// The head of one and the tail of another: two writers, or a page half written.
	spot.map((at) => (text: string, other: string) => text.slice(0, at) + other.slice(at)),
	foreign.map((text) => () => text),
);

function splice(text: string, at: number, length: number, by: string): string {
	const from = at % (text.length + 1);
	return text.slice(0, from) + by + text.slice(from + length);
}

function drawTexts(draw: Draw): {
	lock: LockShape;
	progress: Progress;
	text: string;
	other: string;
} {
	const lock = drawLock(draw);
	const progress = drawProgress(draw, lock, lastRevision);
	const other = encodeSuspendData(lock, lastRevision, drawProgress(draw, lock, lastRevision));
	return { lock, progress, text: encodeSuspendData(lock, lastRevision, progress), other };
}

test(`${String(attacks)} corruptions, truncations and foreign strings (seed ${String(seed)}) are detected or harmless, and none is misread`, () => {
	const found = { detected: 0, harmless: 0, misread: 0 };
	fc.assert(
		fc.property(fc.gen(), damage, (gen, spoil) => {
			const { lock, progress, text, other } = drawTexts((arbitrary) => gen(() => arbitrary));
			const spoilt = spoil(text, other);

			const decoded = decodeSuspendData(lock, spoilt);

			if (decoded === undefined) found.detected += 1;
			else {
				// The head of one before the tail of the other may be the whole of either.
				const isWhole = spoilt === text || spoilt === other;
				if (isWhole) expect(encodeSuspendData(lock, lastRevision, decoded)).toBe(spoilt);
				else expect(decoded, spoilt).toEqual(progress);
				found.harmless += 1;
			}
		}),
		{ numRuns: attacks, seed },
	);

	expect(found.detected + found.harmless).toBe(attacks);
	expect(found.detected).toBeGreaterThan(0.8 * attacks);
}, 120_000);

test('a checksum has 30 bits: of 200,000 texts about 19 pairs share one, as chance has it', () => {
	const lock: LockShape = { module: id.module('fire'), objectives: [], activities: [] };
	const texts = 200_000;
	const checksums = new Set<string>();
	for (let text = 0; text < texts; text++) {
		checksums.add(checksumOf(lock, lastRevision, `AB${text.toString(36)}`));
	}

	const shared = texts - checksums.size;

	expect(CHECKSUM_LENGTH * Math.log2(alphabet.length)).toBe(30);
	// n²/2 pairs, each alike once in 2³⁰: 18.6. So 10,000 corruptions pass with a chance of 1 in 100,000.
	expect(shared).toBeGreaterThan(5);
	expect(shared).toBeLessThan(40);
});
