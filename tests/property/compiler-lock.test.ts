import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAppendOnly } from '../../src/compiler/lock/append-only.ts';
import { openRevision, shapeOf, type Lock } from '../../src/compiler/lock/lock.ts';
import { numberModule } from '../../src/compiler/lock/number-module.ts';
import { readLock } from '../../src/compiler/lock/read-lock.ts';
import { releaseLock } from '../../src/compiler/lock/release-lock.ts';
import { writeLock } from '../../src/compiler/lock/write-lock.ts';
import {
	authoredModule,
	type ActivityText,
	type ModuleText,
	type QuestionText,
	type SceneText,
} from '../fixtures/authored-module.ts';

// Few words and ids, so that edits often bring back what was there before.
const words = fc.constantFrom(
	'Ask Sam to delete the photo',
	'Ask Sam to delete that photo now',
	'Go back to the ward',
	'Say nothing',
	'Tell Denise, the ward manager, at once',
);
const ids = fc.constantFrom('one', 'two', 'three', 'four', 'five');
const mark = fc.record(
	{ explicit: fc.boolean(), was: fc.oneof(ids, fc.constant('none')) },
	{ requiredKeys: [] },
);

const scene: fc.Arbitrary<SceneText> = fc
	.tuple(
		fc.record({
			id: ids,
			text: words,
			choices: fc.uniqueArray(
				fc.record({ text: words, to: ids, was: words }, { requiredKeys: ['text', 'to'] }),
				{ maxLength: 3, selector: ({ text, to }) => `${text} ${to}` },
			),
		}),
		mark,
	)
	.map(([own, marked]) => ({ ...own, ...marked }));

const question: fc.Arbitrary<QuestionText> = fc
	.tuple(
		fc.record({
			id: ids,
			text: words,
			kind: fc.constantFrom('single' as const, 'multiple' as const),
			objective: fc.constantFrom('care', 'courage', 'unknown'),
			options: fc.uniqueArray(
				fc.record(
					{ text: words, correct: fc.boolean(), was: words },
					{ requiredKeys: ['text', 'correct'] },
				),
				{ maxLength: 3, selector: ({ text }) => text },
			),
		}),
		mark,
	)
	.map(([own, marked]) => ({ ...own, ...marked }));

const byId = { selector: ({ id }: { readonly id: string }) => id, maxLength: 4 };

const activity: fc.Arbitrary<ActivityText> = fc.oneof(
	fc.record({ kind: fc.constant('page' as const), key: ids, title: words }),
	fc.record({
		kind: fc.constant('scenario' as const),
		key: ids,
		title: words,
		scenes: fc.uniqueArray(scene, { ...byId, minLength: 1 }),
	}),
	fc.record({
		kind: fc.constant('assessment' as const),
		key: ids,
		title: words,
		draw: fc.integer({ min: 1, max: 3 }),
		questions: fc.uniqueArray(question, byId),
	}),
);

const moduleText: fc.Arbitrary<ModuleText> = fc.record({
	objectives: fc.constantFrom(['care'], ['care', 'courage'], ['courage', 'care']),
	activities: fc.uniqueArray(activity, { selector: ({ key }) => key, maxLength: 3 }),
});

/** Versions of a module one after the other, and whether each was released. */
const history = fc.array(fc.tuple(moduleText, fc.boolean()), { minLength: 1, maxLength: 6 });

describe('numbering a module over and over', () => {
	test('only adds and ends, and changes or takes away nothing', () => {
		fc.assert(
			fc.property(history, (versions) => {
				let lock: Lock | undefined;
				for (const [index, [text, isReleased]] of versions.entries()) {
					const { lock: numbered } = numberModule(authoredModule(text), lock);
					if (lock !== undefined) {
						expect(isAppendOnly(lock, numbered)).toBe(true);
						const facts = factsOf(numbered);
						expect([...factsOf(lock)].filter(([path, value]) => facts.get(path) !== value)).toEqual(
							[],
						);
						expect(endsOf(numbered)).toMatchObject(settledEndsOf(lock));
					}
					const release = isReleased ? releaseLock(numbered, `1.${String(index)}`) : undefined;
					lock = release?.released === true ? release.lock : numbered;
				}
			}),
			{ numRuns: 150 },
		);
	});

	test('changes nothing the second time', () => {
		fc.assert(
			fc.property(history, (versions) => {
				for (const [text, lock] of locksOf(versions)) {
					const again = numberModule(authoredModule(text), lock);

					expect(again.lock).toEqual(lock);
					expect(again.stale).toBe(false);
				}
			}),
		);
	});

	test('gives a lock that reads back as it was written', () => {
		fc.assert(
			fc.property(history, (versions) => {
				for (const [, lock] of locksOf(versions)) {
					expect(readLock('test', writeLock(lock))).toEqual({ lock, diagnostics: [] });
				}
			}),
		);
	});

	test('gives each living part of the module a number of its own', () => {
		fc.assert(
			fc.property(history, (versions) => {
				for (const [text, lock] of locksOf(versions)) {
					const living = lock.activities.filter(({ gone }) => gone === undefined);

					expect(new Set(living.map(({ number }) => number)).size).toBe(text.activities.length);
					expect(living.map(({ key }) => key).sort()).toEqual(
						text.activities.map(({ key }) => key).sort(),
					);
				}
			}),
		);
	});
});

describe('changing a released lock by hand', () => {
	test('is noticed for every number, target and birth', () => {
		fc.assert(
			fc.property(moduleText, fc.nat(), (text, pick) => {
				const release = releaseLock(numberModule(authoredModule(text), undefined).lock, '1.0.0');
				if (!release.released) throw new Error(release.reason);
				const written = writeLock(release.lock);
				const facts = [...written.matchAll(/"(?:number|to|scene|draw|objective)": (\d+)/gu)];
				const fact = facts[pick % facts.length];
				if (fact === undefined) throw new Error('There is nothing in the lock.');
				const changed = fact[0].replace(/\d+/u, (value) => String(Number(value) + 1));
				const edited =
					written.slice(0, fact.index) + changed + written.slice(fact.index + fact[0].length);

				expect(readLock('test', edited).lock).toBeUndefined();
			}),
		);
	});
});

function locksOf(versions: readonly (readonly [ModuleText, boolean])[]): [ModuleText, Lock][] {
	const locks: [ModuleText, Lock][] = [];
	for (const [index, [text, isReleased]] of versions.entries()) {
		const { lock } = numberModule(authoredModule(text), locks.at(-1)?.[1]);
		const release = isReleased ? releaseLock(lock, `1.${String(index)}`) : undefined;
		locks.push([text, release?.released === true ? release.lock : lock]);
	}
	return locks;
}

/** Every statement of the shape but the ends, such as `activities 1 scenes 2 choices 1 to = 3`. */
function factsOf(lock: Lock): Map<string, unknown> {
	const facts = new Map<string, unknown>();
	visit(shapeOf(lock), '', (path, value) => {
		if (!path.endsWith(' gone')) facts.set(path, value);
	});
	return facts;
}

/** Without those of the open revision: what nobody has met as ended may live on. */
function settledEndsOf(lock: Lock): Record<string, unknown> {
	const open = openRevision(lock);
	return Object.fromEntries(Object.entries(endsOf(lock)).filter(([, gone]) => gone !== open));
}

function endsOf(lock: Lock): Record<string, unknown> {
	const ends: Record<string, unknown> = {};
	visit(shapeOf(lock), '', (path, value) => {
		if (path.endsWith(' gone')) ends[path] = value;
	});
	return ends;
}

function visit(value: unknown, path: string, note: (path: string, value: unknown) => void): void {
	if (Array.isArray(value)) {
		for (const [index, item] of (value as unknown[]).entries())
			visit(item, `${path} ${String(index)}`, note);
	} else if (typeof value === 'object' && value !== null) {
		for (const [name, item] of Object.entries(value)) visit(item, `${path} ${name}`, note);
	} else note(path, value);
}
