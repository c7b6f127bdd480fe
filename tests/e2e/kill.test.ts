import { expect, test } from '@playwright/test';
import { runKills } from '../bench/kill/run-kills.ts';

test('a browser that is killed in mid-module loses nothing that was shown as saved', async () => {
	const kills = await runKills(6, 2, 2);

	expect(kills.filter(({ wrong }) => wrong !== undefined)).toEqual([]);
});
