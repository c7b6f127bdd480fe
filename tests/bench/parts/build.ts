import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { flagship, packageOf, runHandover, small } from '../modules.ts';
import type { Part } from '../part.ts';
import { formatTable, kilobytes } from '../table.ts';

/** How long it takes from sources to packages, and how large those are. */
export const build: Part = {
	name: 'build',
	async measure() {
		await rm(join(small.root, 'dist'), { recursive: true, force: true });
		const all = await runHandover(flagship, 'build');
		const one = await runHandover(small, 'export', small.id);
		const sizes = await Promise.all(
			[flagship, small].map(async (module) => (await stat(await packageOf(module))).size),
		);
		return formatTable(
			['build', flagship.name, small.name],
			[
				{ figure: 'site, packages and embedded LMS, s', values: [all.toFixed(1), ''] },
				{ figure: 'site and package of this module alone, s', values: ['', one.toFixed(1)] },
				{ figure: 'package, kB', values: sizes.map(kilobytes) },
			],
		);
	},
};
