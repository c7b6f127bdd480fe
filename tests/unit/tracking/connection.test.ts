import { expect, test } from 'vitest';
import { createConnection, type ConnectionWindow } from '../../../src/tracking/connection.ts';

const plain = { headers: { 'content-type': 'text/plain' } };

type Reply = () => Response;
const works: Reply = () => new Response('here', plain);
const fails: Reply = () => {
	throw new TypeError('Failed to fetch');
};

/** A window whose server gives these replies, one after the other. */
function windowWith(...replies: readonly Reply[]) {
	const asked: { readonly address: string; readonly init: RequestInit }[] = [];
	const left = [...replies];
	const window: ConnectionWindow = {
		document: { baseURI: 'https://lms.example/content/7/modules/social-media/index.html?x=1' },
		navigator: { onLine: true },
		fetch: (address, init) => {
			asked.push({ address, init });
			return new Promise((resolve) => resolve((left.shift() ?? fails)()));
		},
	};
	return { window, asked };
}

test('asks for a file beside the document, past every cache', async () => {
	const { window, asked } = windowWith(works);

	const state = await createConnection(window, 'reachable.txt').check();

	expect(state).toBe('working');
	expect(asked[0]?.address).toBe(
		'https://lms.example/content/7/modules/social-media/reachable.txt',
	);
	expect(asked[0]?.init).toMatchObject({ cache: 'no-store', redirect: 'manual' });
	expect(asked[0]?.init.signal).toBeInstanceOf(AbortSignal);
});

test.each<[string, Reply, string]>([
	['no answer', fails, 'down'],
	['a server error', () => new Response('', { ...plain, status: 503 }), 'down'],
	[
		'a page where the file was',
		() => new Response('<form>', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
		'logged-out',
	],
	['a refusal', () => new Response('', { status: 403 }), 'logged-out'],
	['a file that is missing', () => new Response('', { ...plain, status: 404 }), 'unknown'],
	['the file', works, 'working'],
])('takes %s as what it is, once it has worked', async (_, reply, state) => {
	const { window } = windowWith(works, reply);
	const connection = createConnection(window, 'reachable.txt');
	await connection.check();

	expect(await connection.check()).toBe(state);
});

test('takes a redirect for a log-in page, once it has worked', async () => {
	const redirect = new Response('', plain);
	Object.defineProperty(redirect, 'type', { value: 'opaqueredirect' });
	const { window } = windowWith(works, () => redirect);
	const connection = createConnection(window, 'reachable.txt');
	await connection.check();

	expect(await connection.check()).toBe('logged-out');
});

test('says nothing where it never worked', async () => {
	const { window } = windowWith(fails, fails);
	const connection = createConnection(window, 'reachable.txt');

	expect([await connection.check(), await connection.check()]).toEqual(['unknown', 'unknown']);
});

test('believes the browser that there is no network', () => {
	const { window } = windowWith();
	const offline = { ...window, navigator: { onLine: false } };

	expect(createConnection(window, 'reachable.txt').seemsDown()).toBe(false);
	expect(createConnection(offline, 'reachable.txt').seemsDown()).toBe(true);
});
