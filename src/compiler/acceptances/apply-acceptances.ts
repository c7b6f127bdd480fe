import type { Diagnostic } from '../../model/diagnostic.ts';
import { createDiagnostic } from '../diagnostics/create.ts';
import type { Acceptance, AcceptedWarning } from './acceptance.ts';

/** Takes the accepted warnings out of what was found, and warns of acceptances that accept nothing. */
export function applyAcceptances(
	found: readonly Diagnostic[],
	acceptances: readonly Acceptance[],
): { readonly diagnostics: readonly Diagnostic[]; readonly accepted: readonly AcceptedWarning[] } {
	const used = new Set<Acceptance>();
	const accepted: AcceptedWarning[] = [];
	const left = found.filter((diagnostic) => {
		const own = acceptances.filter((acceptance) => isOf(diagnostic, acceptance));
		const [first] = own;
		if (first === undefined) return true;
		for (const acceptance of own) used.add(acceptance);
		accepted.push({ warning: diagnostic, reason: first.reason });
		return false;
	});
	const unused = acceptances
		.filter((acceptance) => !used.has(acceptance))
		.map(({ code, at, file }) => {
			const elsewhere = found.find((one) => one.code === code && one.location.file === file);
			const line = elsewhere?.location.line;
			return createDiagnostic('acceptance-unused', { code, line }, at);
		});
	return { diagnostics: [...left, ...unused], accepted };
}

function isOf({ code, severity, location }: Diagnostic, acceptance: Acceptance): boolean {
	return (
		severity === 'warning' &&
		code === acceptance.code &&
		location.file === acceptance.file &&
		acceptance.lines.includes(location.line)
	);
}
