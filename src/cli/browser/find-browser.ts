import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const candidates = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/usr/bin/microsoft-edge',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Find a Chromium to play and test with: `HANDOVER_BROWSER`, an installed Chromium, Chrome or Edge, or Playwright's own.
 * On a bare Debian or Ubuntu, as root, installs `chromium` with apt. Throws, saying what to do, when there is none.
 */
export function findBrowser(): string {
	const named = process.env['HANDOVER_BROWSER'];
	if (named !== undefined) {
		if (existsSync(named)) return named;
		throw new Error(
			`HANDOVER_BROWSER names ${named}, but there is no such file. Correct it, or unset it to have one looked for a browser.`,
		);
	}
	const found = [...candidates, chromium.executablePath()].find((path) => existsSync(path));
	if (found !== undefined) return found;
	if (existsSync('/etc/debian_version') && process.getuid?.() === 0) return installChromium();
	throw new Error(
		'No Chromium, Chrome or Edge was found . Install one, or run "npx playwright install chromium", or set HANDOVER_BROWSER to its path.',
	);
}

/** `--no-sandbox` only as root, where Chromium's sandbox does not start. */
export const browserArguments = [
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--no-first-run',
];

function installChromium(): string {
	console.log('No browser found: installing Debian’s chromium with apt (about a minute) …');
	const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	for (const args of [
		['update', '-qq'],
		['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
	]) {
		const { status, stderr } = spawnSync('apt-get', args, { env: environment, encoding: 'utf8' });
		if (status !== 0) {
			throw new Error(
				`apt-get ${args.join(' ')} failed, so there is no browser:\n${stderr}\nInstall Chromium by hand, or set HANDOVER_BROWSER to a browser's path.`,
			);
		}
	}
	return execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
}
