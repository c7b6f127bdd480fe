import type { resultsTable } from '../i18n/results-table.ts';
import type { CertifiedFacts } from '../session/reference.ts';

/** What a file that somebody chose turned out to be. */
export type ReadResults =
	| {
			readonly kind: 'results';
			readonly title: string;
			readonly facts: CertifiedFacts;
			/** As the file gives it. */
			readonly reference: string;
	  }
	/** Saved before the pass. */
	| { readonly kind: 'incomplete' }
	/** Of a form that came after this page. */
	| { readonly kind: 'later' }
	| { readonly kind: 'missing'; readonly field: ResultsField }
	/** Its rows do not belong to one learner. */
	| { readonly kind: 'mixed' }
	| { readonly kind: 'none' };

export type ResultsField = keyof (typeof resultsTable)['en']['columns'];

/** What the file says, field by field, with absent fields left out: all that both forms of it have. */
export interface FileFields {
	readonly title: unknown;
	readonly moduleId: unknown;
	readonly version: unknown;
	readonly registration: unknown;
	readonly status: unknown;
	readonly score: unknown;
	readonly passMark: unknown;
	readonly met: unknown;
	readonly passedOn: unknown;
	readonly expiresOn: unknown;
	readonly reference: unknown;
}

/** Tells what is missing first, in the order of the table. */
export function readFields(fields: FileFields): ReadResults {
	const { title, moduleId, version, registration, score, passMark, met, reference } = fields;
	const { status, passedOn, expiresOn } = fields;
	const missing = (field: ResultsField): ReadResults => ({ kind: 'missing', field });
	if (!isText(title)) return missing('module');
	if (!isText(moduleId)) return missing('moduleId');
	if (!isText(version)) return missing('version');
	if (!isText(registration)) return missing('registration');
	if (status === 'incomplete') return { kind: 'incomplete' };
	if (status !== 'passed' && status !== 'completed') return missing('status');
	if (score !== undefined && !isNumber(score)) return missing('score');
	if (passMark !== undefined && !isPassMark(passMark)) return missing('passMark');
	if (!isTexts(met)) return missing('met');
	if (passedOn !== undefined && !isDay(passedOn)) return missing('passedOn');
	if (expiresOn !== undefined && !isDay(expiresOn)) return missing('expiresOn');
	if (!isText(reference)) return missing('reference');
	const facts: CertifiedFacts = {
		module: { id: moduleId, version },
		registration,
		status,
		score,
		passMark,
		met,
		passedOn,
		expiresOn,
	};
	return { kind: 'results', title, facts, reference };
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value !== '';
}

function isTexts(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every(isText);
}

function isNumber(value: unknown): value is number {
	return typeof value === 'number' && Number.isFinite(value);
}

function isDay(value: unknown): value is string {
	return (
		isText(value) && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(new Date(value).getTime())
	);
}

function isPassMark(value: unknown): value is { readonly needed: number; readonly of: number } {
	return (
		typeof value === 'object' &&
		value !== null &&
		'needed' in value &&
		'of' in value &&
		isNumber(value.needed) &&
		isNumber(value.of)
	);
}
