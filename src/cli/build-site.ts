import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { CommandError } from './command.ts';
import type { Project } from './project.ts';
import { writeFileLists } from './write-file-lists.ts';

/**
 * Builds the site with Astro, in a process of its own: its messages are shown only when it fails, and what it
 * changes about the process does not reach the server that may follow.
 */
export async function buildSite(
	project: Project,
	stop: AbortSignal,
	keepHours?: number,
): Promise<void> {
	const astro = join(
		dirname(createRequire(import.meta.url).resolve('astro/package.json')),
		'bin',
		'astro.mjs',
	);
	const child = spawn(process.execPath, [astro, 'build'], {
		cwd: project.root,
		env: {
			...process.env,
			ASTRO_TELEMETRY_DISABLED: '1',
			FORCE_COLOR: '0',
			...(keepHours !== undefined && { HANDOVER_KEEP_HOURS: String(keepHours) }),
		},
		stdio: ['ignore', 'pipe', 'pipe'],
		signal: stop,
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => (said += text));
	}
	const code = await new Promise<number | null>((resolve, reject) => {
		child.once('error', reject).once('close', resolve);
	});
	if (code === 0) {
		await writeFileLists(project.site);
		return;
	}
	throw new CommandError(
		`Astro could not build the site (exit code ${String(code)}). It said:`,
		fromFirstError(stripVTControlCharacters(said).trim()),
	);
}

/** Astro's progress up to the error is of no use to anybody. */
function fromFirstError(said: string): string {
	const lines = said.split('\n');
	const first = lines.findIndex((line) => line.includes('[ERROR]'));
	return lines.slice(Math.max(0, first)).join('\n');
}
