import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { FileList } from '../../../src/site/file-list.ts';
import { keepModule, type KeepParts } from '../../../src/site/keep-module.ts';
import { KeptSets } from '../../../src/site/kept-sets.ts';
import { fakeCaches } from './fake-caches.ts';

const base = new URL('https://trust.example/training/');
const page = 'modules/photo/index.html';
const script = '_astro/player.js';

describe('keeping a module', () => {
	it('makes the set whole once every file is in', async () => {
		const { list, sets, keep } = arrange({ [page]: 'page', [script]: 'script' });

		await keep();

		expect(await sets.whole('photo')).toEqual([list]);
		const stored = await (await sets.open(list)).match(`${base.href}${page}`);
		expect(await stored?.text()).toBe('page');
	});

	it('goes on where it broke off, and serves nothing until then', async () => {
		const { sets, keep, asked, files } = arrange({ [page]: 'page', [script]: 'script' });
		files.delete(script);
		await expect(keep()).rejects.toMatchObject({ problem: 'network' });
		expect(await sets.whole('photo')).toEqual([]);
		files.set(script, 'script');

		await keep();

		expect(asked).toEqual(['modules/photo/', script, script]);
		expect(await sets.whole('photo')).toHaveLength(1);
	});

	it('refuses a file that is not what the list says', async () => {
		const { sets, keep, files } = arrange({ [page]: 'page', [script]: 'script' });
		files.set(script, 'Sign in to the guest network');

		await expect(keep()).rejects.toMatchObject({ problem: 'changed' });

		expect(await sets.whole('photo')).toEqual([]);
	});

	it('leaves what was kept when the device is full, and nothing of the rest', async () => {
		const caches = fakeCaches(4);
		const first = arrange({ [page]: 'page', [script]: 'script' }, caches);
		await first.keep();
		const second = arrange({ [page]: 'new page', [script]: 'new script' }, caches);

		await expect(second.keep()).rejects.toMatchObject({ problem: 'full' });

		expect(await second.sets.whole('photo')).toEqual([first.list]);
		expect(await second.sets.isBegun(second.list)).toBe(false);
	});

	it('does not fetch again what an earlier edition holds', async () => {
		const caches = fakeCaches();
		await arrange({ [page]: 'page', [script]: 'script' }, caches).keep();
		const second = arrange({ [page]: 'new page', [script]: 'script' }, caches);

		await second.keep();

		expect(second.asked).toEqual(['modules/photo/']);
	});

	it('stops where it is cancelled', async () => {
		const { sets, keep, controller } = arrange({ [page]: 'page', [script]: 'script' });
		controller.abort();

		await expect(keep()).rejects.toBe(controller.signal.reason);

		expect(await sets.whole('photo')).toEqual([]);
	});
});

describe('the kept sets', () => {
	it('show a module from the edition that is taken', async () => {
		const { list, sets, keep } = arrange({ [page]: 'page' });
		await keep();
		expect(await sets.taken('photo')).toBeUndefined();

		await sets.take(list);

		expect(await sets.taken('photo')).toEqual(list);
	});

	it('of another site on the same server are left alone', async () => {
		const caches = fakeCaches();
		const { list, sets, keep } = arrange({ [page]: 'page' }, caches);
		await keep();
		const other = new KeptSets(caches, new URL('https://trust.example/other/'));

		await other.removeModule('photo');

		expect(await other.whole()).toEqual([]);
		expect(await sets.whole()).toEqual([list]);
	});

	it('forget a module that is removed', async () => {
		const { list, sets, keep } = arrange({ [page]: 'page' });
		await keep();
		await sets.take(list);

		await sets.removeModule('photo');

		expect(await sets.names()).toEqual([]);
		expect(await sets.taken('photo')).toBeUndefined();
	});
});

function arrange(texts: Readonly<Record<string, string>>, caches = fakeCaches()) {
	const files = new Map(Object.entries(texts));
	const listed = [...files].map(([path, text]) => ({
		path,
		bytes: text.length,
		sha256: hash(text),
	}));
	const list: FileList = {
		id: 'photo',
		edition: hash(JSON.stringify(texts)),
		version: '1.0.0',
		titles: { en: 'The photo' },
		bytes: listed.reduce((sum, { bytes }) => sum + bytes, 0),
		files: listed,
	};
	const sets = new KeptSets(caches, base);
	const asked: string[] = [];
	const controller = new AbortController();
	const parts: KeepParts = {
		sets,
		signal: controller.signal,
		progress: () => undefined,
		sha256: (bytes) => Promise.resolve(hash(new Uint8Array(bytes))),
		fetch(address) {
			const path = address.slice(base.href.length);
			asked.push(path);
			const text = files.get(path === 'modules/photo/' ? page : path);
			if (text === undefined) return Promise.reject(new TypeError('Failed to fetch'));
			return Promise.resolve(new Response(text));
		},
	};
	return { list, sets, files, asked, controller, keep: () => keepModule(list, parts) };
}

function hash(data: string | Uint8Array): string {
	return createHash('sha256').update(data).digest('hex');
}
