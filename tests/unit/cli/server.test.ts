import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, request as sendRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startServer, type RunningServer } from '../../../src/cli/server/start-server.ts';
import { writeNetworkCookie, type Network } from '../../../scorm/lms/session/network.ts';
import { scormZip } from '../../fixtures/scorm-zip.ts';

let root: string;
let server: RunningServer;

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'handover-server-'));
	for (const folder of ['site/modules/one', 'lms', 'scorm']) {
		await mkdir(join(root, folder), { recursive: true });
	}
	await writeFile(join(root, 'secret.txt'), 'secret');
	await writeFile(join(root, 'site/index.html'), '<h1>All modules</h1>');
	await writeFile(join(root, 'site/modules/one/index.html'), '<h1>Module one</h1>');
	await writeFile(join(root, 'site/long.js'), `export default ${'1 + '.repeat(1000)}1;`);
	await writeFile(join(root, 'lms/index.html'), '<h1>Embedded LMS</h1>');
	await writeFile(join(root, 'scorm/one.zip'), scormZip({ title: 'Module one' }));
	server = await startServer({
		port: 0,
		site: join(root, 'site'),
		packages: join(root, 'scorm'),
		lms: join(root, 'lms'),
	});
});

afterEach(async () => {
	await server.stop();
	await rm(root, { recursive: true });
});

const get = (path: string, init?: RequestInit) =>
	fetch(new URL(path, server.siteAddress), { redirect: 'manual', ...init });

/** Sends the path as it is: `fetch` would resolve `..` before it leaves. */
function getRaw(path: string, headers: Record<string, string> = {}): Promise<number | undefined> {
	return new Promise((resolve, reject) => {
		const { port } = new URL(server.siteAddress);
		sendRequest({ host: '127.0.0.1', port, path, headers }, (response) => {
			response.resume();
			resolve(response.statusCode);
		})
			.on('error', reject)
			.end();
	});
}

describe('the site', () => {
	test('a folder with its slash is its index page, as HTML', async () => {
		const response = await get('/modules/one/');

		expect(await response.text()).toBe('<h1>Module one</h1>');
		expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
	});

	test('a folder without its slash is redirected, so relative addresses hold', async () => {
		const response = await get('/modules/one?language=cy');

		expect(response.status).toBe(308);
		expect(response.headers.get('location')).toBe('/modules/one/?language=cy');
	});

	test('a folder without an index page is never listed', async () => {
		expect((await get('/modules/')).status).toBe(404);
		expect((await get('/modules')).status).toBe(404);
	});

	test('text is compressed where the browser takes it', async () => {
		const zipped = await get('/long.js', { headers: { 'accept-encoding': 'gzip' } });
		const plain = await get('/long.js', { headers: { 'accept-encoding': 'identity' } });

		expect(zipped.headers.get('content-encoding')).toBe('gzip');
		expect(Number(zipped.headers.get('content-length'))).toBeLessThan(200);
		expect(plain.headers.get('content-encoding')).toBeNull();
		expect(await zipped.text()).toBe(await plain.text());
	});

	test('what the browser has already is answered with 304', async () => {
		const etag = (await get('/')).headers.get('etag') ?? '';

		const again = await get('/', { headers: { 'if-none-match': etag } });
		const other = await get('/', { headers: { 'if-none-match': '"other"' } });

		expect(again.status).toBe(304);
		expect(await again.text()).toBe('');
		expect(other.status).toBe(200);
	});

	test('HEAD answers like GET, without the body', async () => {
		const response = await get('/', { method: 'HEAD' });

		expect(response.headers.get('content-length')).toBe('20');
		expect(await response.text()).toBe('');
	});

	test.each([
		'/../secret.txt',
		'/modules/../../secret.txt',
		'/%2e%2e/secret.txt',
		'/..%2fsecret.txt',
		'/..%5csecret.txt',
		'//secret.txt',
		'/%00',
		'/%zz',
	])('a path that could leave the folder is refused: %s', async (path) => {
		expect(await getRaw(path)).toBe(400);
	});

	test('a link that leaves the folder is missing', async () => {
		await symlink(join(root, 'secret.txt'), join(root, 'site/link.txt'));

		expect((await get('/link.txt')).status).toBe(404);
	});

	test('nothing but reading is allowed', async () => {
		const response = await get('/', { method: 'DELETE' });

		expect(response.status).toBe(405);
		expect(response.headers.get('allow')).toBe('GET, HEAD');
	});

	test("other websites' pages are refused, whether by name or by origin", async () => {
		expect(await getRaw('/', { host: 'rebound.example' })).toBe(403);
		expect(await getRaw('/lms/packages', { origin: 'https://other.example' })).toBe(403);
	});
});

describe('packages', () => {
	test('the built ones are listed with their title, unreadable ones with their problem', async () => {
		await writeFile(join(root, 'scorm/broken.zip'), 'no zip');

		const list: unknown = await (await get('/lms/packages')).json();

		expect(list).toMatchObject({
			packages: [{ name: 'one.zip', title: 'Module one', launch: 'index.html', origin: 'built' }],
			unreadable: [{ name: 'broken.zip', problem: expect.stringContaining('not a zip') as string }],
		});
	});

	test('a package runs from its own folder', async () => {
		expect(await (await get('/lms/run/one.zip/index.html')).text()).toContain('Hello');
		expect((await get('/lms/run/one.zip/missing.js')).status).toBe(404);
		expect((await get('/lms/run/two.zip/index.html')).status).toBe(404);
	});

	test('a package that was built again is read again', async () => {
		await get('/lms/run/one.zip/index.html');
		await writeFile(
			join(root, 'scorm/one.zip'),
			scormZip({ files: { 'index.html': 'A longer second version' } }),
		);

		const body = await (await get('/lms/run/one.zip/index.html')).text();

		expect(body).toBe('A longer second version');
	});

	test('a dropped zip can be run until the server stops', async () => {
		const body = scormZip({ title: 'Dropped', files: { 'index.html': 'From memory' } });

		const dropped = await get('/lms/packages?name=two.zip', { method: 'POST', body });

		expect(dropped.status).toBe(201);
		expect(await dropped.json()).toMatchObject({ name: 'two.zip', origin: 'dropped' });
		expect(await (await get('/lms/run/two.zip/index.html')).text()).toBe('From memory');
	});

	test('a dropped zip that cannot be run is refused with its problem', async () => {
		const response = await get('/lms/packages?name=two.zip', { method: 'POST', body: 'no zip' });

		expect(response.status).toBe(422);
		expect(await response.json()).toMatchObject({
			problem: expect.stringContaining('not a zip') as string,
		});
	});

	test('a dropped zip needs a plain name', async () => {
		const response = await get('/lms/packages?name=..%2Ftwo.zip', {
			method: 'POST',
			body: scormZip(),
		});

		expect(response.status).toBe(422);
	});
});

describe('network trouble', () => {
	const file = '/lms/run/one.zip/index.html';

	function getOver(network: Network, path = file) {
		const cookie = `other=1; ${writeNetworkCookie(network).split(';')[0] ?? ''}`;
		return get(path, { headers: { cookie } });
	}

	test.each(['refuses', 'swallows'] as const)(
		'while lost (%s), content finds a closed connection, and the embedded LMS itself goes on',
		async (network) => {
			await expect(getOver(network)).rejects.toThrow();
			expect((await getOver(network, '/lms/')).status).toBe(200);
			expect((await getOver(network, '/lms/packages')).status).toBe(200);
		},
	);

	test('logged out, content finds a log-in page in place of any file', async () => {
		const response = await getOver('logged-out', '/lms/run/one.zip/some.js');

		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toContain('text/html');
		expect(await response.text()).toContain('Log in');
	});

	test('while the LMS is unavailable, content is answered 503', async () => {
		expect((await getOver('unavailable')).status).toBe(503);
	});

	test("one browser's trouble leaves the others alone", async () => {
		await getOver('refuses').catch(() => undefined);

		expect((await get(file)).status).toBe(200);
	});
});

describe('ports', () => {
	let other: Server;

	afterEach(() => new Promise((resolve) => other.close(resolve)));

	test('a port in use gives way to the next free one', async () => {
		other = createServer();
		await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
		const taken = (other.address() as AddressInfo).port;

		const second = await startServer({ port: taken, site: root, packages: root, lms: root });

		expect(Number(new URL(second.siteAddress).port)).toBeGreaterThan(taken);
		expect(second.lmsAddress).toBe(`${second.siteAddress}lms/`);
		await second.stop();
	});
});
