#!/usr/bin/env node
import { openProject } from './project.ts';
import { run } from './run.ts';
import { createTerminal } from './terminal.ts';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	// Only the first one: a second ends the process at once.
	process.once(signal, () => {
		stop.abort();
	});
}

process.exitCode = await run(process.argv.slice(2), {
	project: openProject(),
	terminal: createTerminal(process.stdout, process.stderr),
	stop: stop.signal,
});
