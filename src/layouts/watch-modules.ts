import type { HookParameters } from 'astro';
import { join } from 'node:path';
import { compileModules } from './compile-modules.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** How long to wait for the rest of what an editor writes at once. */
const PAUSE_MILLISECONDS = 50;

/**
 * In `astro dev`: shows every change in `folder` at once, and every problem in all of its modules in an overlay
 * on whatever page is open.
 */
export function watchModules(server: DevServer, folder: string): void {
	const { client } = server.environments;
	let timer: NodeJS.Timeout | undefined;

	async function tell(): Promise<boolean> {
		const { diagnostics, broken } = await compileModules(folder);
		client.hot.send('handover:problems', { diagnostics: broken ? diagnostics : [] });
		return broken;
	}

	async function change(): Promise<void> {
		// Astro keeps which pages there are until it is told that content has changed.
		for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
		if (!(await tell())) client.hot.send({ type: 'full-reload' });
	}

	function report(error: unknown): void {
		server.config.logger.error(
			error instanceof Error ? (error.stack ?? error.message) : String(error),
		);
	}

	server.watcher.add(folder);
	server.watcher.on('all', (_event, path) => {
		if (!path.startsWith(join(folder, '/'))) return;
		clearTimeout(timer);
		timer = setTimeout(() => void change().catch(report), PAUSE_MILLISECONDS);
	});
	client.hot.on('handover:ready', () => void tell().catch(report));
}
