import { describe, expect, it } from 'vitest';
import { partOf } from '../../../src/site/part-of.ts';
import { routeOf, type Asked } from '../../../src/site/route.ts';

const base = new URL('https://trust.example/training/');

describe('the way of a request', () => {
	it.each([
		['modules/photo/', { kind: 'module', id: 'photo', path: 'modules/photo/index.html' }],
		['modules/photo/?a=b', { kind: 'module', id: 'photo', path: 'modules/photo/index.html' }],
		[
			'modules/photo/media/a.svg',
			{ kind: 'module', id: 'photo', path: 'modules/photo/media/a.svg' },
		],
		['modules/photo/files.json', { kind: 'network' }],
		['_astro/player.js', { kind: 'shared', path: '_astro/player.js' }],
		['', { kind: 'catalogue', path: '' }],
		['cy/', { kind: 'catalogue', path: 'cy/' }],
		['icon-192.png', { kind: 'catalogue', path: 'icon-192.png' }],
		['lms/', { kind: 'network' }],
	])('to “%s” is known by its address', (path, route) => {
		expect(routeOf(asked(`${base.href}${path}`), base)).toEqual(route);
	});

	it.each([
		['outside the site', asked('https://trust.example/modules/photo/')],
		['to another host', asked('https://other.example/training/modules/photo/')],
		['that sends something', { ...asked(`${base.href}cy/`), method: 'POST' }],
		['that asks past the cache', { ...asked(`${base.href}cy/`), cache: 'no-store' }],
	])('%s is the network’s', (_, request) => {
		expect(routeOf(request, base)).toEqual({ kind: 'network' });
	});
});

describe('a part of a recording', () => {
	it.each([
		['bytes=0-2', 206, 'abc', 'bytes 0-2/6'],
		['bytes=4-', 206, 'ef', 'bytes 4-5/6'],
		['bytes=-1', 206, 'f', 'bytes 5-5/6'],
		['bytes=9-', 416, '', 'bytes */6'],
		[null, 200, 'abcdef', null],
	])('asked for by “%s” is answered', async (range, status, text, contentRange) => {
		const part = await partOf(new Response('abcdef'), range);

		expect(part.status).toBe(status);
		expect(await part.text()).toBe(text);
		expect(part.headers.get('Content-Range')).toBe(contentRange);
	});
});

function asked(address: string): Asked {
	return { address: new URL(address), method: 'GET', cache: 'default' };
}
