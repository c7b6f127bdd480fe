import { existsSync, readFileSync } from 'node:fs';

/** The parts of a Vitest JSON report that are counted. */
interface VitestReport {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
}

/** The parts of a Playwright JSON report that are counted. */
interface PlaywrightReport {
	readonly stats: {
		readonly expected: number;
		readonly unexpected: number;
		readonly flaky: number;
	};
}

const results = new URL('../../.cache/results/', import.meta.url);

function readReport<Report>(name: string): Report | undefined {
	const file = new URL(name, results);
	// Written by the test runner itself in this very run.
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
}

const unit = readReport<VitestReport>('vitest.json');
const browser = readReport<PlaywrightReport>('playwright.json');
const passed = (unit?.numPassedTests ?? 0) + (browser?.stats.expected ?? 0);
const failed =
	(unit?.numFailedTests ?? 0) + (browser?.stats.unexpected ?? 0) + (browser?.stats.flaky ?? 0);

if (unit === undefined) console.log('The unit tests did not run.');
if (browser === undefined) console.log('The browser tests did not run.');
console.log(`${String(passed)} passed, ${String(failed)} failed`);
if (unit === undefined || browser === undefined || failed > 0) process.exitCode = 1;
