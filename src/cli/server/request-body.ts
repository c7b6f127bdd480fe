import type { IncomingMessage } from 'node:http';

/** Reads the body of a request; `undefined`, and the rest is dropped, once it is longer than `limit` bytes. */
export async function readBody(
	request: IncomingMessage,
	limit: number,
): Promise<Uint8Array | undefined> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of request as AsyncIterable<Uint8Array>) {
		length += chunk.length;
		if (length <= limit) chunks.push(chunk);
	}
	return length > limit ? undefined : Buffer.concat(chunks);
}
