import type { IncomingMessage, ServerResponse } from 'node:http';
import { readNetworkCookie } from '../../../scorm/lms/session/network.ts';
import { findMimeType } from './mime-types.ts';
import { packageLimits } from './open-package.ts';
import { ZipError } from './zip-error.ts';
import type { PackageShelf } from './package-shelf.ts';
import { readBody } from './request-body.ts';
import { sendFile, sendJson, sendText } from './send.ts';

/** `GET` lists the packages; `POST ?name=some.zip` keeps the zip in its body until the server stops. */
export async function handlePackages(
	request: IncomingMessage,
	response: ServerResponse,
	shelf: PackageShelf,
): Promise<void> {
	if (request.method !== 'POST') {
		sendJson(response, 200, await shelf.list());
		return;
	}
	const name = new URL(request.url ?? '', 'http://127.0.0.1').searchParams.get('name') ?? '';
	const zip = await readBody(request, packageLimits.zipBytes);
	try {
		if (zip === undefined) {
			throw new ZipError(
				`The zip is larger than ${String(packageLimits.zipBytes / 1024 / 1024)} MB.`,
			);
		}
		sendJson(response, 201, shelf.drop(name, zip));
	} catch (error) {
		if (!(error instanceof ZipError)) throw error;
		sendJson(response, 422, { name, problem: error.message });
	}
}

/**
 * Serves an unzipped package's file, `segments` being the package's name and the path inside it. A browser that says
 * in a cookie how its network is, so that nobody else's is, finds it so: a closed connection, a log-in page, or 503.
 */
export async function handleRun(
	request: IncomingMessage,
	response: ServerResponse,
	segments: readonly string[],
	shelf: PackageShelf,
): Promise<void> {
	if (meetNetwork(request, response)) return;
	const [name = '', ...path] = segments;
	try {
		const body = (await shelf.open(name))?.files.get(path.join('/'));
		if (body === undefined) {
			sendText(response, 404, `The package “${name}” has no file “${path.join('/')}”.`);
			return;
		}
		sendFile(request, response, body, findMimeType(path.at(-1) ?? ''));
	} catch (error) {
		if (!(error instanceof ZipError)) throw error;
		sendText(response, 422, error.message);
	}
}

const logInPage = new TextEncoder().encode(
	'<!doctype html><html lang="en"><title>Log in</title><h1>Log in to go on</h1></html>',
);

/** True where the request was answered by the network's trouble. */
function meetNetwork(request: IncomingMessage, response: ServerResponse): boolean {
	switch (readNetworkCookie(request.headers.cookie ?? '')) {
		case 'up':
			return false;
		case 'refuses':
		case 'swallows':
			request.socket.destroy();
			return true;
		case 'logged-out':
			sendFile(request, response, logInPage, 'text/html; charset=utf-8');
			return true;
		case 'unavailable':
			sendText(response, 503, 'The LMS is not available.');
			return true;
	}
}
