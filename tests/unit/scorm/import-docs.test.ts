import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { withParts } from '../../fixtures/guide-markdown.ts';

const path = fileURLToPath(new URL('../../../docs/import.md', import.meta.url));
const toMend =
	'docs/import.md is out of date. Run: npx vitest run --config tests/config/vitest.config.ts tests/unit/scorm/import-docs.test.ts -u';

test('the import guide says of each LMS what its profile says', async () => {
	const guide = await readFile(path, 'utf8');

	const wanted = await format(withParts(guide), {
		...(await resolveConfig(path)),
		filepath: path,
	});

	// A snapshot is written only when asked for, so the guide is its own.
	await expect(wanted, toMend).toMatchFileSnapshot(path);
});
