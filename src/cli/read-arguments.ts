import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { UsageError } from './command.ts';

/** Reads options and at most `positionals` other words. Throws a `UsageError` for anything else. */
export function readArguments<Options extends ParseArgsOptionsConfig>(
	args: readonly string[],
	options: Options,
	positionals = 0,
) {
	const parsed = parse(args, options);
	const extra = parsed.positionals[positionals];
	if (extra !== undefined) throw new UsageError(`“${extra}” is one word too many.`);
	return parsed;
}

function parse<Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options) {
	try {
		return parseArgs({ args: [...args], options, allowPositionals: true });
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		const [sentence] = error.message.split('. ');
		throw new UsageError(`${sentence?.replace(/\.$/, '') ?? error.message}.`, { cause: error });
	}
}

/** A port from the command line; 4321 when none is given. */
export function readPort(text: string | undefined): number {
	if (text === undefined) return 4321;
	const port = Number(text);
	if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
	throw new UsageError(`“${text}” is not a port. Give a number from 0 to 65535.`);
}
