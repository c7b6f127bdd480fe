import { readFile } from 'node:fs/promises';
import { heldIn, type Held } from './held-data.ts';
import { expect, test } from './test.ts';

interface Told {
	readonly where: string;
	/** As a pattern: what stands in angle brackets is any text. */
	readonly name: RegExp;
	readonly fields: readonly string[];
}

/** The rows of the table in `docs/data.md`. */
async function readTable(): Promise<readonly Told[]> {
	const text = await readFile(new URL('../../docs/data.md', import.meta.url), 'utf8');
	const rows = text
		.split('\n')
		.filter((line) => /^\| (?:IndexedDB|localStorage|Cache) /.test(line));
	return rows.map((line) => {
		const [, where = '', name = '', , fields = ''] = line.split('|').map((cell) => cell.trim());
		const pattern = name
			.replaceAll('`', '')
			.split(/<[^>]+>/)
			.map((part) => part.replace(/[/.]/g, '\\$&'))
			.join('.+');
		return {
			where,
			name: new RegExp(`^${pattern}$`),
			fields: [...fields.matchAll(/`([^`]+)`/g)].map(([, field = '']) => field),
		};
	});
}

/** The embedded LMS runs on another port, and is no part of what is looked at. */
async function expectTold(held: readonly Held[]): Promise<void> {
	const table = await readTable();
	for (const { where, name, fields } of held) {
		const row = table.find((told) => told.where === where && told.name.test(name));
		expect(row, `${where} ${name} is in docs/data.md`).toBeDefined();
		for (const field of fields) expect(row?.fields, `${name} has ${field}`).toContain(field);
	}
}

test('what the site leaves in a browser is what docs/data.md says', async ({
	page,
	learner,
	modulePage,
}) => {
	await page.goto(modulePage);
	await learner.start();
	await learner.takeScenarios(1);
	await expect(learner.saved).toHaveText('Saved in this browser');
	await expect
		.poll(async () => (await heldIn(page)).filter(({ where }) => where === 'Cache').length)
		.toBeGreaterThan(0);

	const anonymous = await heldIn(page);

	await expectTold(anonymous);
	expect(anonymous.map(({ name }) => name)).toContain('handover/entries');
	await learner.root.getByRole('link', { name: 'Who is learning?' }).click();
	await page.getByLabel('Your name').fill('Jo Ellis');
	await page.getByLabel('A new PIN').fill('2468');
	await learner.press('Keep it');
	await page.getByText('You are learning as Jo Ellis.').waitFor();

	const named = await heldIn(page);

	await expectTold(named);
	const stores = named.filter(({ fields }) => fields.length > 0).map(({ name }) => name);
	// Nothing stays of what was done without a name.
	expect(stores).not.toContain('handover/progress');
	expect(stores).not.toContain('handover/entries');
	expect(stores).toContain('handover-learners/sealed');
});

test('what a package leaves in a browser is what docs/data.md says', async ({
	page,
	lms,
	learnerInLms: learner,
	server,
}) => {
	await lms.launch({ package: 'social-media-1.0.0-scorm12.zip' });
	await learner.start();
	await learner.takeScenarios(1);
	await learner.exit();
	const ofPackage = page.frames().find((frame) => frame !== page.mainFrame());
	expect(ofPackage?.url()).toContain(new URL(server.lmsAddress).origin);

	const held = await heldIn(page);

	// The embedded LMS keeps its learners' records in the same origin, as an LMS may.
	await expectTold(held.filter(({ name }) => !name.startsWith('handover-lms')));
	expect(held.some(({ where }) => where === 'Cache')).toBe(false);
});
