import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { buildLms, isLmsStale } from './build-lms.ts';
import { CommandError, type Context } from './command.ts';
import { startServer } from './server/start-server.ts';

/** Serves what was built until the person stops it. */
export async function serve({ project, terminal, stop }: Context, port: number): Promise<void> {
	await requireSite(join(project.site, 'index.html'));
	if (await isLmsStale(project)) {
		await terminal.step('Building the embedded LMS', () => buildLms(project));
	}
	const server = await startServer({ port, ...project });
	terminal.say(`
The site            ${server.siteAddress}
The embedded LMS    ${server.lmsAddress}

Ctrl+C stops the server.`);
	if (!stop.aborted) {
		await new Promise((resolve) => {
			stop.addEventListener('abort', resolve, { once: true });
		});
	}
	await server.stop();
	terminal.say('\nStopped.');
}

async function requireSite(page: string): Promise<void> {
	try {
		await access(page);
	} catch (cause) {
		throw new CommandError(
			`Nothing was built yet: ${page} is missing.`,
			'Run “npx handover build” first, or “npx handover start”, which does both.',
			{ cause },
		);
	}
}
