import { describe, expect, test } from 'vitest';
import { compiledModule, id, page, scenario } from '../../fixtures/build-module.ts';
import { createWorld, screenOf, send } from '../../fixtures/fake-world.ts';

const other = page({ number: 2 });

/** Three scenes in a row; the choice in the second has this number. */
function released(choice: number, revision: number) {
	const story = scenario({
		number: 1,
		scenes: [{ choices: [{ to: 2 }] }, { choices: [{ to: 3, number: choice }] }, {}],
	});
	return compiledModule({ activities: [story, other], revision });
}

/** A learner who made one choice, and then the module as it was released next. */
async function openAgain(after: ReturnType<typeof released>) {
	const before = createWorld({ module: released(1, 1), lms: false });
	const visit = await before.open();
	await send(
		visit,
		{ type: 'module.start' },
		{ type: 'activity.open', activity: id.activity(1) },
		{ type: 'screen.continue' },
		{ type: 'choice.select', choice: id.choice(1) },
		{ type: 'screen.continue' },
	);
	const progress = await before.onDevice();
	if (progress === undefined) throw new Error('Nothing was stored.');
	const world = createWorld({ module: after, learner: 'jo', lms: true });
	await world.device.memory.replace(world.key, progress);
	return world.open();
}

describe('a learner in a module that has changed', () => {
	test('whose way no longer fits is told the scene they are back at, until they close it', async () => {
		const cut = scenario({ number: 1, scenes: [{ choices: [{ to: 2, number: 2 }] }, {}] });
		const visit = await openAgain(compiledModule({ activities: [cut, other], revision: 2 }));

		expect(visit.visit.notices).toEqual(['module-changed']);
		expect(visit.visit.backAt).toBe('Scene 1');

		await send(visit, { type: 'choice.select', choice: id.choice(2) });
		expect(visit.visit.backAt).toBe('Scene 1');

		await send(visit, { type: 'notice.dismiss', notice: 'module-changed' });
		expect(visit.visit.backAt).toBeUndefined();
	});

	test('whose way still fits is told nothing', async () => {
		const visit = await openAgain(released(2, 2));

		expect(visit.visit.notices).toEqual([]);
		expect(visit.visit.backAt).toBeUndefined();
		expect(screenOf(visit)).toMatchObject({ kind: 'scene', scene: { number: 2 } });
	});

	test('whose activity is gone is told so without a title', async () => {
		const visit = await openAgain(
			compiledModule({ activities: [other, page({ number: 3 })], revision: 2 }),
		);

		expect(visit.visit.notices).toEqual(['module-changed']);
		expect(visit.visit.backAt).toBeUndefined();
		expect(screenOf(visit).kind).toBe('tasks');
	});
});
