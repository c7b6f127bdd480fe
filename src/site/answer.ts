import type { KeptSets } from './kept-sets.ts';
import { partOf } from './part-of.ts';

/** The module's file from the edition that is taken, else from the network, else a page that says what is wrong. */
export async function answerModule(
	{ id, path }: { readonly id: string; readonly path: string },
	request: Request,
	sets: KeptSets,
): Promise<Response> {
	const taken = await sets.taken(id);
	const kept = taken && (await (await sets.open(taken)).match(sets.address(path)));
	if (kept !== undefined) return partOf(kept, request.headers.get('Range'));
	try {
		return await fetch(request);
	} catch (error) {
		// A window that was opened before another edition was taken still asks for files of its own.
		const other = await fromAnySet(path, sets, id);
		if (other !== undefined) return other;
		if (request.mode !== 'navigate') throw error;
		return notKept();
	}
}

/** A file whose name changes with its text is the same in every set. */
export async function fromAnySet(
	path: string,
	sets: KeptSets,
	id?: string,
): Promise<Response | undefined> {
	for (const list of await sets.whole(id)) {
		if (!list.files.some((file) => file.path === path)) continue;
		const found = await (await sets.open(list)).match(sets.address(path));
		if (found !== undefined) return found;
	}
	return undefined;
}

function notKept(): Response {
	const page = `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>You are offline</title>
<body style="font:19px/1.5 Arial,sans-serif;max-width:38em;margin:2em auto;padding:0 1em">
<h1>You are offline</h1>
<p>This module is not kept on this device. Connect to the internet, then open it again.</p>
<p><a href="../../">All modules</a></p>
<div lang="cy"><h2>Rydych chi all-lein</h2>
<p>Nid yw’r modiwl hwn wedi’i gadw ar y ddyfais hon. Cysylltwch â’r rhyngrwyd, yna agorwch ef eto.</p>
<p><a href="../../cy/">Pob modiwl</a></p></div>`;
	return new Response(page, {
		status: 503,
		headers: { 'Content-Type': 'text/html; charset=utf-8' },
	});
}
