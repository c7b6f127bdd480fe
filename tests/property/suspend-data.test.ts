import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compactEntries } from '../../src/session/compact-entries.ts';
import { decodeSuspendData } from '../../src/session/suspend-data/decode.ts';
import { encodeSuspendData } from '../../src/session/suspend-data/encode.ts';
import { id } from '../fixtures/build-module.ts';
import { drawLock, drawProgress, lastRevision } from '../fixtures/random-progress.ts';

test('decoding gives back the progress that was encoded', () => {
	fc.assert(
		fc.property(fc.gen(), (gen) => {
			const draw = <Value>(arbitrary: fc.Arbitrary<Value>) => gen(() => arbitrary);
			const lock = drawLock(draw);
			const progress = drawProgress(draw, lock, lastRevision);

			const text = encodeSuspendData(lock, lastRevision, progress);

			expect(decodeSuspendData(lock, text)).toEqual(progress);
		}),
		{ numRuns: 1000 },
	);
});

test('suspend data is made of at most 4,096 letters, digits, hyphens and underscores', () => {
	fc.assert(
		fc.property(fc.gen(), (gen) => {
			const draw = <Value>(arbitrary: fc.Arbitrary<Value>) => gen(() => arbitrary);
			const lock = drawLock(draw);

			const text = encodeSuspendData(lock, lastRevision, drawProgress(draw, lock, lastRevision));

			expect(text).toMatch(/^[A-Za-z0-9_-]{7,4096}$/);
		}),
	);
});

test('a later revision of the lock reads what an earlier one wrote', () => {
	fc.assert(
		fc.property(fc.gen(), (gen) => {
			const draw = <Value>(arbitrary: fc.Arbitrary<Value>) => gen(() => arbitrary);
			const lock = drawLock(draw);
			const revision = id.revision(draw(fc.integer({ min: 1, max: 3 })));
			const then = {
				...lock,
				activities: lock.activities.filter(({ born }) => born <= revision),
				objectives: lock.objectives.filter(({ born }) => born <= revision),
			};
			const progress = drawProgress(draw, then, revision);

			const text = encodeSuspendData(then, revision, progress);

			expect(decodeSuspendData(lock, text)).toEqual(progress);
		}),
	);
});

test('one changed, missing or added character makes suspend data unreadable', () => {
	fc.assert(
		fc.property(
			fc.gen(),
			fc.nat(),
			fc.constantFrom(...'AQgw09_-'),
			fc.constantFrom('change', 'cut', 'add'),
			(gen, at, character, damage) => {
				const draw = <Value>(arbitrary: fc.Arbitrary<Value>) => gen(() => arbitrary);
				const lock = drawLock(draw);
				const text = encodeSuspendData(lock, lastRevision, drawProgress(draw, lock, lastRevision));
				const position = at % text.length;
				const rest = { change: text.slice(position + 1), cut: '', add: text.slice(position) };
				const damaged =
					text.slice(0, position) + (damage === 'cut' ? '' : character) + rest[damage];
				fc.pre(damaged !== text);

				expect(decodeSuspendData(lock, damaged)).toBeUndefined();
			},
		),
		{ numRuns: 1000 },
	);
});

test('any other text is unreadable, and never an error', () => {
	const lock = drawLock((arbitrary) => fc.sample(arbitrary, { seed: 7, numRuns: 1 })[0] as never);

	fc.assert(
		fc.property(
			fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'ABCabc019-_') })),
			fc.constantFrom('', 'A'),
			(text, format) => {
				expect(decodeSuspendData(lock, format + text)).toBeUndefined();
			},
		),
		{ numRuns: 1000 },
	);
});

test('another module cannot read it', () => {
	fc.assert(
		fc.property(fc.gen(), (gen) => {
			const draw = <Value>(arbitrary: fc.Arbitrary<Value>) => gen(() => arbitrary);
			const lock = drawLock(draw);

			const text = encodeSuspendData(lock, lastRevision, drawProgress(draw, lock, lastRevision));

			expect(decodeSuspendData({ ...lock, module: id.module('another') }, text)).toBeUndefined();
		}),
	);
});

test('compacting a compact log changes nothing', () => {
	const choice = fc.record({
		kind: fc.constant('chose' as const),
		scene: fc.integer({ min: 1, max: 2 }).map(id.scene),
		choice: fc.integer({ min: 1, max: 2 }).map(id.choice),
	});
	const restart = fc.record({ kind: fc.constant('restarted' as const), keep: fc.nat({ max: 3 }) });
	const entries = fc.array(fc.oneof({ weight: 3, arbitrary: choice }, restart));

	fc.assert(
		fc.property(entries, (log) => {
			expect(compactEntries(compactEntries(log))).toEqual(compactEntries(log));
		}),
	);
});
