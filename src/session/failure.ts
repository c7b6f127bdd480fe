import type { ModuleOutline } from '../model/module.ts';
import { hashText } from './hash.ts';
import { TrackingError } from './tracker.ts';
import type { Failure } from './visit.ts';

/** Without letters and digits that are taken for one another. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 4;

/** The content of an activity, or a part of the player, could not be had. */
export class ContentMissingError extends Error {
	override readonly name = 'ContentMissingError';
}

/** The same failure of the same version has the same reference everywhere. */
export function failureOf({ id, version, revision }: ModuleOutline, cause: unknown): Failure {
	const reason =
		cause instanceof TrackingError
			? 'record-refused'
			: cause instanceof ContentMissingError
				? 'content-missing'
				: 'unexpected';
	const details = [`${id} ${version}, revision ${revision}`, reason, ...describe(cause)].join('\n');
	return { reference: referenceOf(details), reason, details };
}

function describe(error: unknown): string[] {
	if (!(error instanceof Error)) return [String(error)];
	return [`${error.name}: ${error.message}`, ...(error.cause ? describe(error.cause) : [])];
}

function referenceOf(details: string): string {
	let rest = hashText(details, 0);
	let reference = 'H-';
	for (let index = 0; index < LENGTH; index++) {
		reference += ALPHABET.charAt(rest % ALPHABET.length);
		rest = Math.floor(rest / ALPHABET.length);
	}
	return reference;
}
