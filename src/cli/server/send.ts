import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { isCompressible } from './mime-types.ts';

/** Answers with a file: compressed where that helps, and with nothing but 304 where the browser has it already. */
export function sendFile(
	request: IncomingMessage,
	response: ServerResponse,
	body: Uint8Array,
	type: string,
): void {
	const zipped =
		body.length > 512 &&
		isCompressible(type) &&
		/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
	const digest = createHash('sha256').update(body).digest('base64url').slice(0, 20);
	const etag = `"${digest}${zipped ? '-gz' : ''}"`;
	const headers = {
		'Cache-Control': 'no-cache',
		ETag: etag,
		Vary: 'Accept-Encoding',
		'X-Content-Type-Options': 'nosniff',
	};
	if (hasTag(request.headers['if-none-match'], etag)) {
		response.writeHead(304, headers).end();
		return;
	}
	const sent = zipped ? gzipSync(body) : body;
	response.writeHead(200, {
		...headers,
		'Content-Type': type,
		'Content-Length': sent.length,
		...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
	});
	response.end(request.method === 'HEAD' ? undefined : sent);
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
	sendBody(response, status, 'application/json; charset=utf-8', JSON.stringify(value));
}

export function sendText(response: ServerResponse, status: number, text: string): void {
	sendBody(response, status, 'text/plain; charset=utf-8', `${text}\n`);
}

export function redirect(response: ServerResponse, location: string): void {
	response.writeHead(308, { Location: location, 'Cache-Control': 'no-cache' }).end();
}

function sendBody(response: ServerResponse, status: number, type: string, text: string): void {
	const body = Buffer.from(text);
	response.writeHead(status, {
		'Content-Type': type,
		'Content-Length': body.length,
		'Cache-Control': 'no-store',
		'X-Content-Type-Options': 'nosniff',
	});
	response.end(response.req.method === 'HEAD' ? undefined : body);
}

function hasTag(header: string | undefined, etag: string): boolean {
	return header !== undefined && header.split(',').some((tag) => tag.trim() === etag);
}
