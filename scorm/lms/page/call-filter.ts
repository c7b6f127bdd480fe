import type { Call } from '../session/call.ts';

export type CallKind = 'all' | 'written' | 'read' | 'errors';

export const callKinds: readonly { readonly id: CallKind; readonly name: string }[] = [
	{ id: 'all', name: 'All calls' },
	{ id: 'written', name: 'Set, commit, initialise and finish' },
	{ id: 'read', name: 'Get only' },
	{ id: 'errors', name: 'Errors only' },
];

const writing: readonly string[] = ['LMSInitialize', 'LMSFinish', 'LMSSetValue', 'LMSCommit'];

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
			return writing.includes(call.name);
		case 'read':
			return call.name === 'LMSGetValue';
		case 'errors':
			return call.error !== '0' && !call.name.startsWith('LMSGetE') && isFirstToFail(call);
	}
}

/** Asking for the last error repeats a code that another call caused. */
function isFirstToFail({ name }: Call): boolean {
	return name !== 'LMSGetLastError' && name !== 'LMSGetDiagnostic';
}

function describe(call: Call): string {
	return `${writeCall(call)} ${String(call.answer)}`;
}
