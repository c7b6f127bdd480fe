import { expect, test } from 'vitest';
import { checkPackage } from '../../../scorm/verify/check-package.ts';
import { genericTracking } from '../../../src/model/tracking.ts';
import { packageOf } from '../../fixtures/packaging.ts';

const standards = ['scorm12', 'scorm2004-3', 'scorm2004-4'] as const;

test.each(standards)(
	'a package of %s is sound by the schemas of its own standard',
	async (standard) => {
		const { files } = await packageOf({}, { tracking: { ...genericTracking, standard } });

		const checks = await checkPackage(files);

		expect(checks.flatMap(({ problems }) => problems)).toEqual([]);
	},
);

test('a file that the manifest names and the zip lacks is a problem', async () => {
	const { files } = await packageOf();
	const fewer = new Map([...files].filter(([name]) => !name.endsWith('reachable.js')));

	const problems = (await checkPackage(fewer)).flatMap((check) => check.problems);

	expect(problems).toHaveLength(1);
	expect(problems[0]).toContain('reachable.js, and the zip has no such file.');
});
