import type { IncomingMessage, ServerResponse } from 'node:http';
import { findInFolder } from './folder.ts';
import { handlePackages, handleRun } from './lms-routes.ts';
import { findMimeType } from './mime-types.ts';
import type { PackageShelf } from './package-shelf.ts';
import { readRequestPath } from './request-path.ts';
import { redirect, sendFile, sendText } from './send.ts';

export interface ServedFolders {
	/** The built site, at `/`. */
	readonly site: string;
	/** The built page of the embedded LMS, at `/lms/`. */
	readonly lms: string;
	readonly shelf: PackageShelf;
}

/** Answers one request to the local server. */
export async function handleRequest(
	request: IncomingMessage,
	response: ServerResponse,
	served: ServedFolders,
): Promise<void> {
	if (!isFromThisMachine(request)) {
		sendText(response, 403, 'This server answers pages of this machine only.');
		return;
	}
	const segments = readRequestPath(request.url ?? '');
	if (segments === undefined) {
		sendText(response, 400, 'The address is not one of this server.');
		return;
	}
	const [first, second] = segments;
	const isList = first === 'lms' && second === 'packages' && segments.length === 2;
	const methods = isList ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD'];
	if (!methods.includes(request.method ?? '')) {
		response.setHeader('Allow', methods.join(', '));
		sendText(response, 405, `Only ${methods.join(', ')}.`);
		return;
	}
	if (isList) {
		await handlePackages(request, response, served.shelf);
	} else if (first === 'lms' && second === 'run') {
		await handleRun(request, response, segments.slice(2), served.shelf);
	} else if (first === 'lms') {
		await sendFromFolder(request, response, served.lms, segments.slice(1));
	} else {
		await sendFromFolder(request, response, served.site, segments);
	}
}

async function sendFromFolder(
	request: IncomingMessage,
	response: ServerResponse,
	root: string,
	segments: readonly string[],
): Promise<void> {
	const found =
		segments.length === 0 ? ({ kind: 'folder' } as const) : await findInFolder(root, segments);
	switch (found.kind) {
		case 'file':
			sendFile(request, response, found.body, findMimeType(found.path));
			return;
		case 'folder': {
			const { pathname, search } = new URL(request.url ?? '', 'http://127.0.0.1');
			redirect(response, `${pathname}/${search}`);
			return;
		}
		case 'missing':
			sendText(response, 404, 'There is nothing at this address.');
	}
}

/** Keeps other websites from reaching this server through the learner's browser, by name or by form. */
function isFromThisMachine(request: IncomingMessage): boolean {
	const local = /^(127\.0\.0\.1|localhost)(:\d+)?$/;
	const { host = '', origin } = request.headers;
	return local.test(host) && (origin === undefined || origin === `http://${host}`);
}
