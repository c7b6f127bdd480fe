import fc from 'fast-check';

/** One thing that happens. Numbers name things in turn, so that any act fits anywhere. */
export type Act =
	/** A window is opened at a course, in a slot of its own; the window that was there is killed. */
	| {
			readonly do: 'open';
			readonly slot: 0 | 1;
			readonly learner: 0 | 1 | 2;
			readonly course: 0 | 1;
			readonly device: 0 | 1;
			readonly mode: 'normal' | 'review' | 'browse';
			readonly damage: Damage;
	  }
	/** The learner goes on, `picks.length` screens at most; a pick says what to choose or answer. */
	| { readonly do: 'go on'; readonly slot: 0 | 1; readonly picks: readonly number[] }
	| { readonly do: 'look back' | 'practise'; readonly slot: 0 | 1 }
	| { readonly do: 'review' | 'take again' | 'forget' | 'discard'; readonly slot: 0 | 1 }
	/** How a visit ends: *Exit*, the window closed, the tab killed. */
	| { readonly do: 'exit' | 'close' | 'kill'; readonly slot: 0 | 1 }
	/** The frame is loaded again, or the page goes into the back-forward cache and comes back. */
	| { readonly do: 'reload' | 'crash' | 'return' | 'hide'; readonly slot: 0 | 1 }
	| { readonly do: 'network'; readonly is: 'up' | 'down' | 'logged-out' }
	| { readonly do: 'commits'; readonly are: 'taken' | 'refused' | 'slow' }
	| { readonly do: 'storage'; readonly is: StorageWeather }
	| { readonly do: 'time'; readonly seconds: number }
	/** The LMS gives a new attempt, or L&D resets the course: its record is empty. */
	| { readonly do: 'reset'; readonly learner: 0 | 1 | 2; readonly course: 0 | 1 };

type Damage = 'none' | 'cut' | 'garbled' | 'foreign';
export type StorageWeather = 'works' | 'full' | 'slow' | 'refused';
export type Schedule = readonly Act[];

/** What content is given in the place of `text`. */
export function damaged(text: string, damage: Damage): string {
	switch (damage) {
		case 'none':
			return text;
		case 'cut':
			return text.slice(0, text.length >> 1);
		case 'garbled':
			return text.replace(/[A-M]/g, 'z');
		case 'foreign':
			return 'another-content-was-here';
	}
}

const learner = fc.constantFrom(0 as const, 0 as const, 0 as const, 1 as const, 2 as const);
const course = fc.constantFrom(0 as const, 0 as const, 0 as const, 1 as const);
const device = fc.constantFrom(0 as const, 0 as const, 0 as const, 1 as const);
const picks = fc.array(fc.nat(9), { minLength: 4, maxLength: 18 });

function actIn(slot: fc.Arbitrary<0 | 1>): fc.Arbitrary<Act> {
	return fc.oneof(
		{ weight: 8, arbitrary: fc.record({ do: fc.constant('go on' as const), slot, picks }) },
		{
			weight: 4,
			arbitrary: fc.record({
				do: fc.constant('open' as const),
				slot,
				learner,
				course,
				device,
				mode: fc.constantFrom('normal', 'normal', 'normal', 'normal', 'review', 'browse'),
				damage: fc.constantFrom('none', 'none', 'none', 'none', 'cut', 'garbled', 'foreign'),
			}),
		},
		{
			weight: 3,
			arbitrary: fc.record({
				do: fc.constantFrom('exit', 'close', 'kill', 'reload', 'crash'),
				slot,
			}),
		},
		{
			weight: 3,
			arbitrary: fc.record({
				do: fc.constantFrom('look back', 'practise', 'hide', 'return', 'review'),
				slot,
			}),
		},
		{
			weight: 3,
			arbitrary: fc.record({
				do: fc.constant('network' as const),
				is: fc.constantFrom('up', 'up', 'down', 'logged-out'),
			}),
		},
		{
			weight: 2,
			arbitrary: fc.record({
				do: fc.constant('commits' as const),
				are: fc.constantFrom('taken', 'refused', 'slow'),
			}),
		},
		{
			weight: 2,
			arbitrary: fc.record({
				do: fc.constant('storage' as const),
				is: fc.constantFrom('works', 'works', 'full', 'slow', 'refused'),
			}),
		},
		{
			weight: 3,
			arbitrary: fc.record({
				do: fc.constant('time' as const),
				seconds: fc.constantFrom(1, 3, 10, 130, 600),
			}),
		},
		{ weight: 3, arbitrary: fc.record({ do: fc.constant('take again' as const), slot }) },
		{ weight: 1, arbitrary: fc.record({ do: fc.constantFrom('forget', 'discard'), slot }) },
		{ weight: 1, arbitrary: fc.record({ do: fc.constant('reset' as const), learner, course }) },
	);
}

const first: Act = {
	do: 'open',
	slot: 0,
	learner: 0,
	course: 0,
	device: 0,
	mode: 'normal',
	damage: 'none',
};

/** Whole visits: the first act opens one. */
export const schedules: fc.Arbitrary<Schedule> = fc
	.array(actIn(fc.constantFrom(0, 0, 0, 1)), { minLength: 6, maxLength: 40, size: 'max' })
	.map((acts) => [first, ...acts]);

/** The same of two windows of one browser, in turn. */
export const besideSchedules: fc.Arbitrary<Schedule> = fc
	.array(actIn(fc.constantFrom(0, 1)), { minLength: 6, maxLength: 40, size: 'max' })
	.map((acts) => [first, { ...first, slot: 1 }, ...acts.map(onOneDevice)]);

function onOneDevice(act: Act): Act {
	return act.do === 'open' ? { ...act, device: 0, course: 0 } : act;
}
