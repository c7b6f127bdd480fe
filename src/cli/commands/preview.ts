import type { Command } from '../command.ts';
import { readArguments, readPort } from '../read-arguments.ts';
import { serve } from '../serve.ts';

export const preview: Command = {
	name: 'preview',
	summary: 'serves the built site and the embedded LMS on this machine',
	help: `Serves the built site, and the embedded LMS to try the packages in, on 127.0.0.1.

Usage: handover preview [--port <number>]

  --port    the port to use, or the first to try when it is taken (4321)

Build first: “handover build”.`,
	async run(args, context) {
		const { values } = readArguments(args, { port: { type: 'string' } });
		await serve(context, readPort(values.port));
		return 0;
	},
};
