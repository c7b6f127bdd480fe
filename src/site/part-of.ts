/** The bytes that a `Range` header asks for: Safari plays a recording from no other answer. */
export async function partOf(whole: Response, range: string | null): Promise<Response> {
	const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
	if (from === '' && to === '') return whole;
	const body = await whole.blob();
	const start = from === '' ? Math.max(0, body.size - Number(to)) : Number(from);
	const end = from === '' || to === '' ? body.size : Math.min(body.size, Number(to) + 1);
	if (start >= end) {
		return new Response(undefined, {
			status: 416,
			headers: { 'Content-Range': `bytes */${body.size}` },
		});
	}
	return new Response(body.slice(start, end), {
		status: 206,
		headers: {
			'Content-Type': whole.headers.get('Content-Type') ?? '',
			'Content-Length': String(end - start),
			'Content-Range': `bytes ${start}-${end - 1}/${body.size}`,
		},
	});
}
