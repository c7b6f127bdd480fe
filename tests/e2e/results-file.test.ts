import { readFile } from 'node:fs/promises';
import { expect, test } from './test.ts';

const zip = 'social-media-1.0.0-scorm12.zip';

test('the result offers a file with every choice and answer', async ({
	page,
	socialMedia,
	lms,
	learnerInLms: learner,
}) => {
	await lms.remember(socialMedia.compiled, 'everything');
	await lms.launch({ package: zip, afterPass: 'normal' });
	await learner.press('See your result');
	await learner.sees('result');

	const downloading = page.waitForEvent('download');
	await learner.press('Save as a table (CSV)');
	const download = await downloading;

	expect(download.suggestedFilename()).toMatch(/^social-media-\d{4}-\d\d-\d\d-[0-9a-f]{8}\.csv$/);
	const rows = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
	const answers = rows.filter((row) => row.includes('"attempt 1"'));
	expect(answers).toHaveLength(socialMedia.assessment.questions);
	expect(answers.every((row) => row.endsWith('"correct"'))).toBe(true);
});
