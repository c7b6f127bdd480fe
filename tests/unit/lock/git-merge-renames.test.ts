import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isAppendOnly } from '../../../src/compiler/lock/append-only.ts';
import { scenesOf, takeOurs, takeTheirs } from '../../fixtures/merge-by-hand.ts';
import {
	addScene,
	inBreakRoom,
	shareModule,
	type SharedModule,
} from '../../fixtures/shared-module.ts';

let shared: SharedModule;

beforeEach(async () => {
	shared = await shareModule();
});

afterEach(() => shared.line.remove());

const ids = () => shared.line.run('ids');
const check = () => shared.line.run('check', '--ci');

describe('merging a branch with git', () => {
	test('of which one renames a scene and the other rewrites it keeps its number', async () => {
		const { edit } = shared;
		await shared.merge(
			() => edit('the-photo.md', ['Sam thanks you.', 'Sam thanks you, and buys you a tea.']),
			async () => {
				const link: [string, string] = ['(#a-quiet-word)', '(#a-word-with-sam)'];
				await edit('the-photo.md', ['## A quiet word', '## A word with Sam'], link);
				await edit('cy/the-photo.md', ['{#a-quiet-word}', '{#a-word-with-sam}'], link);
			},
		);
		const { code } = await ids();

		expect(code).toBe(0);
		const lock = await shared.lock();
		expect(scenesOf(lock)).toEqual([
			'break-room 1',
			'sam-listens 2',
			'a-word-with-sam 3',
			'the-photo-spreads 4',
		]);
		expect(isAppendOnly(await shared.lockOn('ours'), lock)).toBe(true);
		expect((await check()).code).toBe(0);
	});

	test('of which one renames a file and the other adds a scene to it keeps every number', async () => {
		const { edit, git } = shared;
		await shared.merge(
			() => addScene(shared, 'canteen', inBreakRoom),
			async () => {
				for (const folder of ['', 'cy/']) {
					const from = `modules/sound/${folder}the-photo.md`;
					await git.run('mv', from, from.replace('the-photo', 'at-work'));
				}
				await edit('module.yaml', ['- the-photo', '- at-work']);
			},
		);
		const { code } = await ids();

		expect(code).toBe(0);
		const lock = await shared.lock();
		expect(lock.activities.map(({ key, number }) => `${key} ${String(number)}`)).toEqual(
			shared.released.activities.map(
				({ key, number }) => `${key === 'the-photo' ? 'at-work' : key} ${String(number)}`,
			),
		);
		expect(scenesOf(lock)).toEqual([
			'break-room 1',
			'sam-listens 2',
			'a-quiet-word 3',
			'the-photo-spreads 4',
			'the-canteen 5',
		]);
		expect(isAppendOnly(await shared.lockOn('ours'), lock)).toBe(true);
		expect((await check()).code).toBe(0);
	});

	test('that both rename a scene keeps its number under the name that stays', async () => {
		const rename = (heading: string, id: string) => async () => {
			const link: [string, string] = ['(#a-quiet-word)', `(#${id})`];
			await shared.edit('the-photo.md', ['## A quiet word', `## ${heading}`], link);
			await shared.edit('cy/the-photo.md', ['{#a-quiet-word}', `{#${id}}`], link);
		};
		const { isClean } = await shared.merge(
			rename('A word with Sam', 'a-word-with-sam'),
			rename('Between two', 'between-two'),
		);
		await takeOurs(shared, 'the-photo.md');
		await takeOurs(shared, 'cy/the-photo.md');
		const { code } = await ids();

		expect(isClean).toBe(false);
		expect(code).toBe(0);
		const lock = await shared.lock();
		expect(scenesOf(lock)).toEqual([
			'break-room 1',
			'sam-listens 2',
			'a-word-with-sam 3',
			'the-photo-spreads 4',
		]);
		expect(isAppendOnly(await shared.lockOn('ours'), lock)).toBe(true);
		expect((await check()).code).toBe(0);
	});

	test('that leaves a scene in other words under another name asks who it is, and takes the answer', async () => {
		const { edit } = shared;
		const replace = (heading: string, id: string, text: string) => async () => {
			const link: [string, string] = ['(#a-quiet-word)', `(#${id})`];
			const said: [string, string] = ['Sam thanks you.', `\`was: none\`\n\n${text}`];
			await edit('the-photo.md', ['## A quiet word', `## ${heading}`], said, link);
			await edit('cy/the-photo.md', ['{#a-quiet-word}', `{#${id}}`], link);
		};
		await shared.merge(
			() => edit('the-photo.md', ['Sam thanks you.', 'Sam thanks you, and buys you a tea.']),
			replace('On the stairs', 'on-the-stairs', 'Nobody is there but a cleaner and her trolley.'),
		);
		await takeTheirs(shared, 'the-photo.md');
		await edit('the-photo.md', ['`was: none`\n\n', '']);
		const asked = await ids();
		await edit('the-photo.md', ['## On the stairs', '## On the stairs\n\n`was: a-quiet-word`']);
		const answered = await ids();

		expect(asked.code).toBe(1);
		expect(asked.said).toContain('(identity-unclear)');
		expect(asked.said).toContain('`was: a-quiet-word`');
		expect(answered.code).toBe(0);
		expect(scenesOf(await shared.lock())).toContain('on-the-stairs 3');
	});
});
