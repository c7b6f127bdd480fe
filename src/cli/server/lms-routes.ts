import type { IncomingMessage, ServerResponse } from 'node:http';
import { lossCookie } from '../../../scorm/lms/session/network.ts';
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
 * Serves an unzipped package's file, `segments` being the package's name and the path inside it. A browser whose
 * network is lost (it says so in a cookie, so that nobody else's is) finds a closed connection.
 */
export async function handleRun(
	request: IncomingMessage,
	response: ServerResponse,
	segments: readonly string[],
	shelf: PackageShelf,
): Promise<void> {
	if (hasLostNetwork(request)) {
		request.socket.destroy();
		return;
	}
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

function hasLostNetwork(request: IncomingMessage): boolean {
	return (request.headers.cookie ?? '').split(/;\s*/).includes(lossCookie);
}
