import type { Diagnostic, Location } from '../../model/diagnostic.ts';
import { templates, type DiagnosticArgs, type DiagnosticCode } from './catalogue.ts';

/** The problem `code` at `location`, in words made from `args`. */
export function createDiagnostic<Code extends DiagnosticCode>(
	code: Code,
	args: DiagnosticArgs[Code],
	location: Location,
): Diagnostic {
	const template = templates[code];
	return {
		code,
		severity: template.severity,
		title: template.title,
		message: template.message(args),
		hint: template.hint(args),
		location,
	};
}

/** Whether the problem leaves what was read whole, so that checks of the module as a whole make sense. */
export function checksGoOn({ code }: Diagnostic): boolean {
	return Object.entries(templates).some(([name, template]) => name === code && template.checksGoOn);
}
