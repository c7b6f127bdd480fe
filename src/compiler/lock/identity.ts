import type { Location } from '../../model/diagnostic.ts';
import { createDiagnostic } from '../diagnostics/create.ts';
import type { Numbering } from './numbering.ts';

export function reportUnclear(
	what: 'scene' | 'question' | 'choice' | 'option',
	name: string,
	old: string,
	at: Location,
	numbering: Numbering,
): void {
	numbering.report(createDiagnostic('identity-unclear', { what, name, old }, at));
}
