import { Scorm12API } from 'scorm-again';
import type { Profile } from '../profiles/profile.ts';
import type { Elements } from '../record/learner-record.ts';

/** A value, or the error code in its place. */
export type Outcome =
	{ readonly ok: true; readonly value: string } | { readonly ok: false; readonly error: string };

/** The SCORM 1.2 data model of one session: what may be read and written, and what is refused. */
export interface DataModel {
	get(element: string): Outcome;
	set(element: string, value: string): Outcome;
	explain(error: string, detail: boolean): string;
	/** Every value it holds. */
	elements(): Elements;
}

/** scorm-again's data model, holding `initial`, narrowed by the rules of the profile. */
export function createDataModel(profile: Profile, initial: Elements): DataModel {
	const api = new Scorm12API({ autocommit: false, mastery_override: false, logLevel: 'NONE' });
	api.loadFromFlattenedJSON({ ...initial });
	api.lmsInitialize('');
	const values = new Map(Object.entries(initial));

	const fail = (element: string): Outcome => {
		const error = api.lmsGetLastError();
		const unknown = error === '401' && !isImplementedSomewhere(element);
		return { ok: false, error: unknown ? profile.unknownElement : error };
	};

	return {
		get(element) {
			if (isMissing(profile, element)) return { ok: false, error: '401' };
			const value = api.lmsGetValue(element);
			return api.lmsGetLastError() === '0' ? { ok: true, value } : fail(element);
		},
		set(element, value) {
			if (isMissing(profile, element)) return { ok: false, error: '401' };
			const refusal = isTooLong(profile, element, value)
				? '405'
				: profile.refuse(element, value, Object.fromEntries(values));
			if (refusal !== undefined) return { ok: false, error: refusal };
			if (api.lmsSetValue(element, value) !== 'true') return fail(element);
			values.set(element, value);
			return { ok: true, value: 'true' };
		},
		explain: (error, detail) =>
			detail ? api.lmsGetDiagnostic(error) : api.lmsGetErrorString(error),
		elements: () => Object.fromEntries(values),
	};
}

function isMissing(profile: Profile, element: string): boolean {
	return profile.notImplemented.some(
		(missing) => element === missing || element.startsWith(`${missing}.`),
	);
}

function isTooLong(profile: Profile, element: string, value: string): boolean {
	const limit = profile.limits[element.replace(/\.\d+\./g, '.n.')];
	return limit !== undefined && value.length > limit;
}

/** Optional parts of the standard that scorm-again leaves out answer 401 everywhere; nonsense need not. */
function isImplementedSomewhere(element: string): boolean {
	return /^cmi\.(evaluation|student_demographics)(\.|$)/.test(element);
}
