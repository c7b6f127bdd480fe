import type { Runtime } from '../session/runtime.ts';
import './handover-lms.ts';

/** Puts the API where content of its standard looks for it. */
export function offerApi(runtime: Runtime): void {
	if (runtime.standard === 'scorm12') window.API = runtime.api;
	else window.API_1484_11 = runtime.api;
}

export function withdrawApi(): void {
	delete window.API;
	delete window.API_1484_11;
}
