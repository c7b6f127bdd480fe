import { genericTracking } from '../../../src/model/tracking.ts';
import { expect, test } from 'vitest';
import type { DocumentData } from '../../../src/player/document-data.ts';
import { createContentLoader } from '../../../src/player/load-content.ts';
import { compiledModule, id, page } from '../../fixtures/build-module.ts';

const { outline } = compiledModule({ activities: [page({ number: 7 })] });
const data: DocumentData = {
	outline,
	scripts: [
		{ language: 'en', activities: [{ number: id.activity(7), address: 'content/seven.js' }] },
		{
			language: 'cy',
			outline: 'content/outline.cy.js',
			activities: [{ number: id.activity(7), address: 'content/saith.js' }],
		},
	],
	handover: 'practice',
	keepHours: 336,
	tracking: genericTracking,
	reachable: 'content/reachable.js',
};

function fakeScripts(answer: (address: string) => unknown) {
	const asked: string[] = [];
	return {
		asked,
		importScript: (address: string): Promise<unknown> => {
			asked.push(address);
			return Promise.resolve().then(() => answer(address));
		},
	};
}

test('an activity comes from the script in the language asked for', async () => {
	const { asked, importScript } = fakeScripts(() => page({ number: 7 }));
	const content = createContentLoader(data, importScript);

	await content.loadActivity(id.activity(7), 'cy');

	expect(asked).toEqual(['content/saith.js']);
});

test('a script is fetched once', async () => {
	const { asked, importScript } = fakeScripts(() => page({ number: 7 }));
	const content = createContentLoader(data, importScript);

	content.preload('en');
	await content.loadActivity(id.activity(7), 'en');
	await content.loadActivity(id.activity(7), 'en');

	expect(asked).toEqual(['content/seven.js']);
});

test('after a failure it is asked for again under an address the browser has not given up on', async () => {
	let isDown = true;
	const { asked, importScript } = fakeScripts(() => {
		if (isDown) throw new Error('offline');
		return page({ number: 7 });
	});
	const content = createContentLoader(data, importScript);
	await expect(content.loadActivity(id.activity(7), 'en')).rejects.toThrow('offline');

	isDown = false;
	const activity = await content.loadActivity(id.activity(7), 'en');

	expect(activity.number).toBe(7);
	expect(asked).toEqual(['content/seven.js', 'content/seven.js#1']);
});

test('the outline of the page needs no script', async () => {
	const { asked, importScript } = fakeScripts(() => undefined);
	const content = createContentLoader(data, importScript);

	expect(await content.loadOutline('en')).toBe(outline);
	expect(asked).toEqual([]);
});

test('what the page does not name is refused', async () => {
	const content = createContentLoader(data, fakeScripts(() => undefined).importScript);

	await expect(content.loadActivity(id.activity(8), 'en')).rejects.toThrow();
});

test('what cannot be fetched ahead of time troubles nobody', async () => {
	const { asked, importScript } = fakeScripts(() => {
		throw new Error('offline');
	});
	const content = createContentLoader(data, importScript);

	content.preload('en');
	await new Promise((resolve) => setTimeout(resolve));

	expect(asked).toEqual(['content/seven.js']);
});
