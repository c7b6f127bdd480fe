import type { PackageList, PackageSummary } from '../package-summary.ts';

/** The local server refused or did not answer; the message is for the page. */
export class ServerError extends Error {
	override readonly name = 'ServerError';
}

export async function fetchPackages(): Promise<PackageList> {
	return (await ask('packages')) as PackageList; // Our own server's answer.
}

export async function dropPackage(file: File): Promise<PackageSummary> {
	const answer = await ask(`packages?name=${encodeURIComponent(file.name)}`, file);
	return answer as PackageSummary; // Our own server's answer.
}

/** Where a package's launch file is served, relative to this page. */
export function addressOf({ name, launch }: PackageSummary): string {
	return `run/${encodeURIComponent(name)}/${launch}`;
}

async function ask(path: string, body?: Blob): Promise<unknown> {
	const response = await fetch(path, body === undefined ? {} : { method: 'POST', body }).catch(
		(cause: unknown) => {
			throw new ServerError('The local server does not answer. Is it still running?', { cause });
		},
	);
	const text = await response.text();
	if (response.ok) return JSON.parse(text);
	throw new ServerError(response.status === 422 ? readProblem(text) : text);
}

function readProblem(text: string): string {
	const answer: unknown = JSON.parse(text);
	return typeof answer === 'object' && answer !== null && 'problem' in answer
		? String(answer.problem)
		: text;
}
