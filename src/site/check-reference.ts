import { referenceOf } from '../session/reference.ts';
import { readResultsCsv } from './read-results-csv.ts';
import { readResultsJson } from './read-results-json.ts';
import type { ReadResults, ResultsField } from './read-results.ts';

export type Verdict =
	| {
			readonly kind: 'together';
			readonly results: Extract<ReadResults, { readonly kind: 'results' }>;
	  }
	/** `altered`: the file no longer fits its own reference. */
	| { readonly kind: 'apart' | 'altered' | 'incomplete' | 'later' | 'none' }
	| { readonly kind: 'missing'; readonly field: ResultsField };

/** Whether `reference`, as `readReference` gives it, belongs to the results file with this text. */
export function checkReference(text: string, reference: string): Verdict {
	const plain = text.replace(/^\uFEFF/, '');
	const read = readResultsJson(plain) ?? readResultsCsv(plain);
	if (read.kind === 'mixed') return { kind: 'altered' };
	if (read.kind !== 'results') return read;
	if (referenceOf(read.facts) !== read.reference) return { kind: 'altered' };
	return read.reference === reference ? { kind: 'together', results: read } : { kind: 'apart' };
}
