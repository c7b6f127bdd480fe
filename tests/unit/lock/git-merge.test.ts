import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isAppendOnly } from '../../../src/compiler/lock/append-only.ts';
import type { Lock } from '../../../src/compiler/lock/lock.ts';
import { scenesOf, takeBoth, takeOurs } from '../../fixtures/merge-by-hand.ts';
import {
	addOption,
	addScene,
	inBreakRoom,
	release,
	shareModule,
	whereSamListens,
	type SharedModule,
} from '../../fixtures/shared-module.ts';

let shared: SharedModule;

beforeEach(async () => {
	shared = await shareModule();
});

afterEach(() => shared.line.remove());

const ids = () => shared.line.run('ids');
const check = () => shared.line.run('check', '--ci');

function firstChoicesOf({ activities }: Lock): string[] {
	return activities.flatMap((activity) =>
		activity.kind === 'scenario'
			? (activity.scenes[0]?.choices.map(({ number, text }) => `${String(number)} ${text}`) ?? [])
			: [],
	);
}

describe('merging two branches with git', () => {
	test('that both add scenes numbers anew what the other had not released, and loses nothing', async () => {
		const { isClean } = await shared.merge(
			() => addScene(shared, 'canteen', inBreakRoom),
			() => addScene(shared, 'garden', whereSamListens),
		);
		const checked = await check();
		const first = await ids();
		const second = await ids();

		expect(isClean).toBe(false);
		expect(checked.code).toBe(1);
		expect(checked.said).toContain('(lock-merge-unfinished)');
		expect(checked.said).toContain('run “npx handover ids”');
		expect(first.code).toBe(0);
		expect(first.said).toContain('sound: brought the numbers of two branches together.');
		expect(first.said).toContain('  + scene #the-garden in the-photo');
		expect(second.said).toContain('sound: nothing to do.');
		const lock = await shared.lock();
		expect(scenesOf(lock)).toEqual([
			'break-room 1',
			'sam-listens 2',
			'a-quiet-word 3',
			'the-photo-spreads 4',
			'the-canteen 5',
			'the-garden 6',
		]);
		expect(isAppendOnly(shared.released, lock)).toBe(true);
		expect(isAppendOnly(await shared.lockOn('ours'), lock)).toBe(true);
		expect((await check()).code).toBe(0);
	});

	test('that both add an objective gives each a number of its own', async () => {
		const addObjective = async (id: string, after: string, above: string, welsh: string) => {
			await shared.edit('module.yaml', [after, `${after}\n  ${id}: Know about ${id}.`]);
			await shared.edit('cy/module.yaml', ['objectives:', `objectives:\n  ${id}: Am ${id}.`]);
			const question = `## What of ${id}?\n\n\`objective: ${id}\`\n\n- [x] Much\n- [ ] Little\n\n> It matters.`;
			await shared.edit('check.md', [above, `${question}\n\n${above}`]);
			const translated = `## Beth? {#what-of-${id}}\n\n- Llawer\n- Dim\n\n> Mae'n bwysig.`;
			await shared.edit('cy/check.md', [welsh, `${translated}\n\n${welsh}`]);
		};
		await shared.merge(
			() => addObjective('kindness', 'out of photos.', '## May you', '## A gewch'),
			() => addObjective('courage', 'early and kindly.', '## What helps', "## Beth sy'n"),
		);
		await takeBoth(shared, 'cy/module.yaml');
		const { code } = await ids();

		expect(code).toBe(0);
		const { objectives } = await shared.lock();
		expect(objectives.map(({ key, number }) => `${key} ${String(number)}`)).toEqual([
			'confidentiality 1',
			'speaking-up 2',
			'kindness 3',
			'courage 4',
		]);
		expect((await check()).code).toBe(0);
	});

	test('that both reword a choice waits for the text, and keeps its number', async () => {
		const reword = (text: string) => () =>
			shared.edit('the-photo.md', ['[Ask Sam to delete it, and say why]', `[${text}]`]);
		await shared.merge(
			reword('Ask Sam to delete it now, and say why'),
			reword('Ask Sam to delete it, and tell Sam why'),
		);
		const early = await ids();
		await takeOurs(shared, 'the-photo.md');
		const { code } = await ids();

		expect(early.code).toBe(1);
		expect(early.said).toContain('(merge-conflict)');
		expect(code).toBe(0);
		expect(firstChoicesOf(await shared.lock())).toEqual([
			'1 Say nothing',
			'2 Ask Sam to delete it now, and say why',
			'3 Call the ward manager',
		]);
	});

	test('that leaves a choice in third words asks whether it is the same, and takes the answer', async () => {
		const old = '[Ask Sam to delete it, and say why](#sam-listens) `best` `trust +1`';
		const { edit } = shared;
		const was = '`was: Ask Sam to delete it, and say why`';
		const reword = (text: string) => () =>
			edit('the-photo.md', [old, `[${text}](#sam-listens) \`best\` \`trust +1\` ${was}`]);
		await shared.merge(reword('Speak up'), reword('Have a chat'));
		await takeOurs(shared, 'the-photo.md');
		await edit('the-photo.md', [
			`[Speak up](#sam-listens) \`best\` \`trust +1\` ${was}`,
			old.replace(/\[.*\]/u, '[Take a break]'),
		]);
		const asked = await ids();
		await edit('the-photo.md', ['`best` `trust +1`', '`best` `trust +1` `was: Speak up`']);
		const answered = await ids();

		expect(asked.code).toBe(1);
		expect(asked.said).toContain('(identity-unclear)');
		expect(asked.said).toContain(
			'If it is the same in other words, add to its line: `was: Speak up`',
		);
		expect(answered.code).toBe(0);
		expect(firstChoicesOf(await shared.lock())).toContain('2 Take a break');
	});

	test.each(['ours', 'theirs'] as const)(
		'of which one released (%s) keeps all it released',
		async (releasing) => {
			const finish = async () => {
				await addOption(shared);
				await release(shared, '1.1.0');
			};
			const add = () => addScene(shared, 'canteen', inBreakRoom);
			await shared.merge(releasing === 'ours' ? finish : add, releasing === 'ours' ? add : finish);
			const { code } = await ids();

			expect(code).toBe(0);
			const lock = await shared.lock();
			expect(lock.revisions).toMatchObject([
				{ released: { version: '1.0.0' } },
				{ released: { version: '1.1.0' } },
				{ revision: 3 },
			]);
			expect(scenesOf(lock)).toContain('the-canteen 5');
			expect(isAppendOnly(await shared.lockOn(releasing), lock)).toBe(true);
			expect((await check()).code).toBe(0);
		},
	);

	test('that git merges line by line, but wrongly, is noticed and mended', async () => {
		await addScene(shared, 'garden', whereSamListens);
		await ids();
		await shared.git.commit('Begin 1.1.0');
		const { isClean } = await shared.merge(
			() => release(shared, '1.1.0'),
			() => addOption(shared),
		);
		const checked = await check();
		const { code, said } = await ids();

		expect(isClean).toBe(true);
		expect(checked.code).toBe(1);
		expect(checked.said).toContain('(lock-edited)');
		expect(checked.said).toContain('run “npx handover ids”');
		expect(code).toBe(0);
		expect(said).toContain('  + option “A megaphone” in #speaking of check');
		expect(isAppendOnly(await shared.lockOn('ours'), await shared.lock())).toBe(true);
		expect((await check()).code).toBe(0);
	});

	test('is mended also when it was committed as it was', async () => {
		await shared.merge(
			() => addScene(shared, 'canteen', inBreakRoom),
			() => addScene(shared, 'garden', whereSamListens),
		);
		await shared.git.commit('Merge, marks and all');
		const { code } = await ids();

		expect(code).toBe(0);
		expect(scenesOf(await shared.lock())).toContain('the-garden 6');
	});

	test('that both have released asks which release goes on', async () => {
		await shared.merge(
			async () => {
				await addScene(shared, 'canteen', inBreakRoom);
				await release(shared, '1.1.0');
			},
			async () => {
				await addScene(shared, 'garden', whereSamListens);
				await release(shared, '1.2.0');
			},
		);
		await takeOurs(shared, 'module.yaml');
		const { code, said } = await ids();
		await shared.git.run('checkout', '--theirs', '--', 'modules/sound/ids.lock.json');
		const decided = await ids();

		expect(code).toBe(1);
		expect(said).toContain('(version 1.1.0 on this branch, 1.2.0 on the other)');
		expect(said).toContain('git checkout --theirs -- modules/sound/ids.lock.json');
		expect(decided.code).toBe(0);
		const lock = await shared.lock();
		expect(scenesOf(lock).slice(-2)).toEqual(['the-garden 5', 'the-canteen 6']);
		expect(isAppendOnly(await shared.lockOn('theirs'), lock)).toBe(true);
	});

	test('that change different activities needs nothing more', async () => {
		const { isClean } = await shared.merge(
			() => addScene(shared, 'canteen', inBreakRoom),
			() => addOption(shared),
		);

		expect(isClean).toBe(true);
		expect((await check()).code).toBe(0);
		expect((await ids()).said).toContain('sound: nothing to do.');
	});
});

test('where git knows of no merge, its marks are told of and the lock stays', async () => {
	const text = await shared.read('ids.lock.json');
	const marked = `<<<<<<< ours\n${text}=======\n${text}>>>>>>> theirs\n`;
	await shared.write('ids.lock.json', marked);

	const { code, said } = await ids();

	expect(code).toBe(1);
	expect(said).toContain('(lock-merge-unfinished)');
	expect(await shared.read('ids.lock.json')).toBe(marked);
});
