import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startServer } from '../../../src/cli/server/start-server.ts';
import { loadModuleUnderTest } from '../../e2e/module-under-test.ts';
import { killLearner, type Kill } from './kill-learner.ts';

export interface SeededKill extends Kill {
	readonly seed: number;
}

const built = (folder: string): string =>
	fileURLToPath(new URL(`../../../dist/${folder}`, import.meta.url));

/** Kills at least `most` times, `atOnce` learners at a time from the seed `from` on; needs what `npm run build` made. */
export async function runKills(
	most: number,
	from: number,
	atOnce: number,
	tell: (kills: readonly SeededKill[]) => void = () => undefined,
): Promise<SeededKill[]> {
	const { compiled } = await loadModuleUnderTest('social-media');
	const packages = built('scorm');
	const zip = (await readdir(packages)).find((name) => /^social-media-.*scorm12\.zip$/.test(name));
	if (zip === undefined)
		throw new Error(`There is no package in ${packages}: run "npm run build".`);
	const server = await startServer({ port: 0, site: built('site'), packages });
	const onSite = `${server.siteAddress}modules/social-media/`;
	const inFrame = `${server.lmsAddress}?${new URLSearchParams({ package: zip, launch: 'frame' }).toString()}`;
	const kills: SeededKill[] = [];
	try {
		let seed = from;
		const takeTurns = async (): Promise<void> => {
			while (kills.length < most) {
				const own = seed++;
				const inLms = own % 3 === 0;
				const taken = { compiled, address: inLms ? inFrame : onSite, inLms };
				const ofOne = await killLearner(taken, own, most - kills.length);
				kills.push(...ofOne.map((kill) => ({ ...kill, seed: own })));
				tell(kills);
			}
		};
		await Promise.all(Array.from({ length: atOnce }, takeTurns));
	} finally {
		await server.stop();
	}
	return kills;
}
