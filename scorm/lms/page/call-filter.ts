import type { Call, Verb } from '../session/call.ts';

export type CallKind = 'all' | 'written' | 'read' | 'errors';

export const callKinds: readonly { readonly id: CallKind; readonly name: string }[] = [
	{ id: 'all', name: 'All calls' },
	{ id: 'written', name: 'Set, commit, initialise and finish' },
	{ id: 'read', name: 'Get only' },
	{ id: 'errors', name: 'Errors only' },
];

const writing: readonly Verb[] = ['initialize', 'finish', 'set', 'commit'];

/** Asking for an error repeats a code that another call caused. */
const asking: readonly Verb[] = ['lastError', 'errorString', 'diagnostic'];

/** The calls of that kind whose name, arguments or answer hold `text`; the latest first. */
export function filterCalls(calls: readonly Call[], kind: CallKind, text: string): readonly Call[] {
	const wanted = text.trim().toLowerCase();
	return calls
		.filter((call) => isOfKind(call, kind))
		.filter((call) => describe(call).toLowerCase().includes(wanted))
		.reverse();
}

/** A call as one would write it: `LMSSetValue("cmi.core.exit", "suspend")`. */
function writeCall({ name, args }: Call): string {
	return `${name}(${writeArguments(args)})`;
}

export function writeArguments(args: readonly string[]): string {
	return args.map((argument) => JSON.stringify(argument)).join(', ');
}

function isOfKind(call: Call, kind: CallKind): boolean {
	switch (kind) {
		case 'all':
			return true;
		case 'written':
			return writing.includes(call.verb);
		case 'read':
			return call.verb === 'get';
		case 'errors':
			return call.error !== '0' && !asking.includes(call.verb);
	}
}

function describe(call: Call): string {
	return `${writeCall(call)} ${String(call.answer)}`;
}
