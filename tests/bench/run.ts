import { flagship, openSmallProject, small } from './modules.ts';
import { build } from './parts/build.ts';
import { launch } from './parts/launch.ts';
import { site } from './parts/site.ts';
import { speed } from './parts/speed.ts';
import { suspendData } from './parts/suspend-data.ts';
import { visit } from './parts/visit.ts';

const parts = [build, launch, visit, suspendData, site, speed];
const [filter = ''] = process.argv.slice(2);
const wanted = parts.filter(({ name }) => name.includes(filter));

if (wanted.length === 0) {
	console.error(`No part “${filter}”. The parts are: ${parts.map(({ name }) => name).join(', ')}.`);
	process.exitCode = 2;
}
await openSmallProject();
for (const part of wanted) console.log(`${await part.measure([flagship, small])}\n`);
