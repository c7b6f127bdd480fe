import { runKills, type SeededKill } from './kill/run-kills.ts';
import { formatTable } from './table.ts';

const seed = process.env['KILL_SEED'];
const most = Number(process.env['KILL_RUNS'] ?? (seed === undefined ? 300 : 12));
const began = performance.now();

let told = 0;
const kills = await runKills(most, Number(seed ?? 1), seed === undefined ? 3 : 1, (done) => {
	for (const { seed: failing, wrong, details } of done.slice(told)) {
		if (wrong !== undefined)
			console.error(`KILL_SEED=${String(failing)}: ${wrong}. ${details ?? ''}`);
	}
	told = done.length;
});

const kinds: readonly (readonly [string, (kill: SeededKill) => boolean])[] = [
	['site', (kill) => !kill.inLms && !kill.inBackground],
	['site, tab in the background', (kill) => !kill.inLms && kill.inBackground],
	['LMS', (kill) => kill.inLms && !kill.inBackground],
	['LMS, tab in the background', (kill) => kill.inLms && kill.inBackground],
	['all', () => true],
];
const faults = ['lost', 'wrong screen', 'did not open'] as const;
const rows = kinds.map(([figure, isOfKind]) => {
	const ofKind = kills.filter(isOfKind);
	const counts = faults.map((fault) => ofKind.filter(({ wrong }) => wrong === fault).length);
	return { figure, values: [ofKind.length, ...counts] };
});
console.log(formatTable(['Killed in', 'kills', ...faults], rows));
const seconds = (performance.now() - began) / 1_000;
console.log(`${String(kills.length)} kills in ${seconds.toFixed(0)} s`);
if (kills.some(({ wrong }) => wrong !== undefined)) process.exitCode = 1;
