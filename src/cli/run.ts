import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { diff } from './commands/diff.ts';
import { exportCommand } from './commands/export.ts';
import { ids } from './commands/ids.ts';
import { preview } from './commands/preview.ts';
import { release } from './commands/release.ts';
import { start } from './commands/start.ts';
import { translated } from './commands/translated.ts';
import { verify } from './commands/verify.ts';
import { CommandError, UsageError, type Command, type Context, type ExitCode } from './command.ts';

const commands: readonly Command[] = [
	start,
	check,
	ids,
	translated,
	build,
	exportCommand,
	verify,
	preview,
	release,
	diff,
];

const overview = `Scenario-based training from Markdown: checks it, builds the site and the packages for any LMS.

Usage: handover <command> [options]

${commands.map(({ name, summary }) => `  ${name.padEnd(12)}${summary}`).join('\n')}

“handover <command> --help” explains one of them.
Exit codes: 0 done, 1 a problem in the content or the build, 2 the command was not understood.`;

/** Runs the command that `args` names. Never throws: what goes wrong is said, and shows in the exit code. */
export async function run(args: readonly string[], context: Context): Promise<ExitCode> {
	const { terminal } = context;
	const [name, ...rest] = args;
	if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
		terminal.say(overview);
		return name === undefined ? 2 : 0;
	}
	const command = commands.find((candidate) => candidate.name === name);
	if (command === undefined) {
		terminal.warn(`There is no command “${name}”.\n\n${overview}`);
		return 2;
	}
	if (rest.includes('--help') || rest.includes('-h')) {
		terminal.say(command.help);
		return 0;
	}
	try {
		return await command.run(rest, context);
	} catch (error) {
		if (context.stop.aborted) {
			terminal.warn('Stopped.');
			return 1;
		}
		return explain(error, command, context);
	}
}

function explain(error: unknown, command: Command, { terminal }: Context): ExitCode {
	if (error instanceof UsageError) {
		terminal.warn(`${error.message}\n“handover ${command.name} --help” shows what it takes.`);
		return 2;
	}
	if (error instanceof CommandError) {
		terminal.warn(`${error.message}\n  ${error.hint.replaceAll('\n', '\n  ')}`);
		return 1;
	}
	const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
	terminal.warn(`handover ${command.name} broke off; this is a fault of its own.\n${details}`);
	return 1;
}
