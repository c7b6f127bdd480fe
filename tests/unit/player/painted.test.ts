import { expect, test } from 'vitest';
import { painted } from '../../../src/player/painted.ts';

/** A window whose frames and timers run when a test says so. */
function createWindow() {
	const frames: FrameRequestCallback[] = [];
	const timers = new Map<number, () => void>();
	let last = 0;
	return {
		frames,
		timers,
		requestAnimationFrame: (work: FrameRequestCallback) => frames.push(work),
		setTimeout: ((work: () => void) => {
			timers.set((last += 1), work);
			return last;
		}) as Window['setTimeout'],
		clearTimeout: (timer: number | undefined) => void timers.delete(timer ?? 0),
	};
}

function settled(promise: Promise<void>): Promise<boolean> {
	return Promise.race([
		promise.then(() => true),
		new Promise<boolean>((resolve) => setImmediate(() => resolve(false))),
	]);
}

test('what is on the screen is painted once the task after the next frame runs', async () => {
	const window = createWindow();

	const promise = painted(window);
	for (const frame of window.frames) frame(0);
	expect(await settled(promise)).toBe(false);
	window.timers.get(2)?.();

	expect(await settled(promise)).toBe(true);
	expect(window.timers.has(1)).toBe(false);
});

test('a page that paints nothing is not waited for for ever', async () => {
	const window = createWindow();

	const promise = painted(window);
	window.timers.get(1)?.();

	expect(await settled(promise)).toBe(true);
});
