import { expect, test } from 'vitest';
import { renderReport } from '../../../scorm/verify/render-report.ts';
import { makePackageReport, makeReport, type LmsRow } from '../../../scorm/verify/report.ts';

const row = (problems: readonly string[]): LmsRow => ({
	profile: 'esr',
	lms: 'ESR',
	evidence: 'modelled from its source, not tested on the real system',
	settings: ['Attempts: unlimited.'],
	plays: [{ kind: 'pass', problems, screens: 60, seconds: 4 }],
});
const about = (name: string, problems: readonly string[]) =>
	makePackageReport({
		name,
		title: 'Ward <safety>',
		standard: 'scorm12',
		ours: true,
		checks: [],
		rows: [row(problems)],
	});

test('a report says what stood in for each LMS, what to set, and that nothing is wrong', () => {
	const html = renderReport(makeReport([about('a.zip', [])], '2026-01-01T00:00:00.000Z'));

	expect(html).toContain('Nothing is wrong.');
	expect(html).toContain('modelled from its source, not tested on the real system');
	expect(html).toContain('<li><b>Attempts:</b> unlimited.</li>');
	expect(html).toContain('Ward &lt;safety&gt;');
	expect(html).not.toContain('All at once');
});

test('one problem in one play makes the row, the package and the report not OK', () => {
	const report = makeReport(
		[about('a.zip', []), about('b.zip', ['It stood still.'])],
		'2026-01-01',
	);

	expect(report.packages.map(({ ok }) => ok)).toEqual([true, false]);
	expect(report.ok).toBe(false);
	const html = renderReport(report);
	expect(html).toContain('Something is wrong.');
	expect(html).toContain('<li>It stood still.</li>');
	expect(html).toContain('All at once');
});
