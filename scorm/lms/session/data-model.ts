import type { Behaviour } from '../behaviour/behaviour.ts';
import type { Elements } from '../record/learner-record.ts';
import type { Standard } from '../standard.ts';
import { createApiDataModel } from './api-data-model.ts';

/** A value, or the error code in its place; `throws` where the call throws. */
export type Outcome =
	| { readonly ok: true; readonly value: string }
	| { readonly ok: false; readonly error: string; readonly throws?: true };

/** The data model of one session: what may be read and written, and what is refused. */
export interface DataModel {
	get(element: string): Outcome;
	set(element: string, value: string): Outcome;
	explain(error: string, detail: boolean): string;
	/** Every value it holds. */
	elements(): Elements;
}

/** scorm-again's data model, holding `initial`, with what the LMS adds and takes away. */
export function createDataModel(
	standard: Standard,
	behaviour: Behaviour,
	initial: Elements,
): DataModel {
	const api = createApiDataModel(standard, initial);
	const values = new Map(Object.entries(initial));
	/** What was taken whatever scorm-again says of it. */
	const anyway = new Set<string>();
	const elements = (): Elements => Object.fromEntries(values);

	const fail = (element: string): Outcome => {
		const error = api.lmsGetLastError();
		const unknown = error === '401' && !isImplementedSomewhere(element);
		return { ok: false, error: unknown ? behaviour.unknownElement : error };
	};

	return {
		get(element) {
			if (anyway.has(element)) return { ok: true, value: values.get(element) ?? '' };
			const isThere = !isMissing(behaviour, element);
			const value = isThere ? api.lmsGetValue(element) : '';
			if (isThere && api.lmsGetLastError() === '0') return { ok: true, value };
			if (behaviour.accepts(element, '')) return { ok: true, value: '' };
			return isThere ? fail(element) : { ok: false, error: '401' };
		},
		set(element, value) {
			const accepted = behaviour.accepts(element, value);
			const isThere = !isMissing(behaviour, element);
			const refusal = accepted ? undefined : refusalOf(behaviour, element, value, elements());
			if (refusal !== undefined) return { ok: false, error: refusal };
			if (isThere && api.lmsSetValue(element, value) === 'true') anyway.delete(element);
			else if (accepted) anyway.add(element);
			else return fail(element);
			values.set(element, value);
			return { ok: true, value: 'true' };
		},
		explain: (error, detail) =>
			detail ? api.lmsGetDiagnostic(error) : api.lmsGetErrorString(error),
		elements,
	};
}

/** Why the LMS refuses before its data model is asked. */
function refusalOf(
	behaviour: Behaviour,
	element: string,
	value: string,
	model: Elements,
): string | undefined {
	if (isMissing(behaviour, element)) return '401';
	if (isTooLong(behaviour, element, value)) return '405';
	return behaviour.refuse(element, value, model);
}

function isMissing({ notImplemented }: Behaviour, element: string): boolean {
	return notImplemented.some((missing) => element === missing || element.startsWith(`${missing}.`));
}

function isTooLong({ limits }: Behaviour, element: string, value: string): boolean {
	const limit = limits[element.replace(/\.\d+\./g, '.n.')];
	return limit !== undefined && value.length > limit;
}

/** Optional parts of the standard that scorm-again leaves out answer 401 everywhere; nonsense need not. */
function isImplementedSomewhere(element: string): boolean {
	return /^cmi\.(evaluation|student_demographics)(\.|$)/.test(element);
}
