import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openPackage } from '../../../src/cli/server/open-package.ts';
import { lmsPage, lmsPath } from './lms-page.ts';

interface Sent {
	/** By the clock of the computer. */
	readonly at: number;
	readonly path: string;
	/** Of the body as it was sent. */
	readonly bytes: number;
}

export interface PackageServer {
	readonly origin: string;
	/** The address of the package's first page. */
	readonly launch: string;
	readonly sent: readonly Sent[];
	stop(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.svg': 'image/svg+xml',
};

/** Serves an unzipped package as an ordinary LMS does, HTTP/1.1 and gzip, beside a page with the LMS's API. */
export async function servePackage(
	zip: string,
	elements: Readonly<Record<string, string>>,
): Promise<PackageServer> {
	const { files, summary } = openPackage(basename(zip), await readFile(zip), 'built');
	const zipped = new Map([...files].map(([path, body]) => [path, gzipSync(body, { level: 6 })]));
	const sent: Sent[] = [];
	const server = createServer((request, response) => {
		const { pathname: path } = new URL(request.url ?? '/', 'http://localhost');
		const page = path === lmsPath ? Buffer.from(lmsPage(elements)) : undefined;
		const body = page ?? zipped.get(decodeURIComponent(path.slice(1)));
		if (page === undefined) sent.push({ at: Date.now(), path, bytes: body?.length ?? 0 });
		const type = types[extname(path)] ?? 'application/octet-stream';
		const encoding = page === undefined ? { 'Content-Encoding': 'gzip' } : {};
		response.writeHead(body === undefined ? 404 : 200, {
			'Content-Type': type,
			'Content-Length': body?.length ?? 0,
			'Cache-Control': 'max-age=0',
			...(body !== undefined && encoding),
		});
		response.end(body);
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${String(port)}`,
		launch: `/${summary.launch}`,
		sent,
		stop: () =>
			new Promise((resolve) => {
				server.close(() => {
					resolve();
				});
				server.closeAllConnections();
			}),
	};
}
