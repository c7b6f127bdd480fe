import type { Project } from './project.ts';
import type { Terminal } from './terminal.ts';

/** 0: done; 1: a problem in the content or the build; 2: the command was not understood. */
export type ExitCode = 0 | 1 | 2;

export interface Context {
	readonly project: Project;
	readonly terminal: Terminal;
	/** Aborted when the person asks to stop. */
	readonly stop: AbortSignal;
}

/** One command of `handover`. */
export interface Command {
	readonly name: string;
	/** For the list of commands: a phrase. */
	readonly summary: string;
	/** What `--help` prints. */
	readonly help: string;
	run(args: readonly string[], context: Context): Promise<ExitCode>;
}

/** The command was not understood: the message says what, and its help is named. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

/** Something outside went wrong: what happened and where, and what to do about it. */
export class CommandError extends Error {
	override readonly name = 'CommandError';
	readonly hint: string;

	constructor(message: string, hint: string, options?: ErrorOptions) {
		super(message, options);
		this.hint = hint;
	}
}
