import { buildAll } from '../build-all.ts';
import type { Command } from '../command.ts';
import { readArguments, readPort } from '../read-arguments.ts';
import { serve } from '../serve.ts';

export const start: Command = {
	name: 'start',
	summary: 'builds everything, then serves it (npm start)',
	help: `Builds the site and the packages, then serves the site and the embedded LMS on 127.0.0.1.

Usage: handover start [--port <number>]

  --port    the port to use, or the first to try when it is taken (4321)`,
	async run(args, context) {
		const { values } = readArguments(args, { port: { type: 'string' } });
		const port = readPort(values.port);
		if (!(await buildAll(context))) return 1;
		if (!context.stop.aborted) await serve(context, port);
		return 0;
	},
};
