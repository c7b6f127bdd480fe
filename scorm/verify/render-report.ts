import { escapeHtml, listHtml } from '../html.ts';
import { standardNames } from '../standard-names.ts';
import { reportStyles } from './report-styles.ts';
import {
	isSound,
	playTitles,
	type LmsRow,
	type PackageReport,
	type PlayReport,
	type VerifyReport,
} from './report.ts';

/** A report as one HTML page that needs nothing else: to read, to print, to send on. */
export function renderReport(report: VerifyReport): string {
	const verdict = report.ok ? 'Nothing is wrong' : 'Something is wrong';
	return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${verdict}: package report</title>
<style>${reportStyles}</style>
</head>
<body>
<main>
<h1>Package report</h1>
<p class="verdict ${report.ok ? 'good' : 'bad'}">${verdict}.</p>
<p>Made on ${escapeHtml(report.made.slice(0, 10))} by <code>handover verify</code>. Each package was played in a real
browser. The LMSs are stand-ins: none of the real systems was used.</p>
${report.packages.length > 1 ? renderMatrix(report.packages) : ''}
${report.packages.map(renderPackage).join('\n')}
</main>
</body>
</html>
`;
}

function renderMatrix(packages: readonly PackageReport[]): string {
	const rows = packages.flatMap(({ name, standard, rows, ok, ours }) => {
		const kind = standard === undefined ? 'not ours' : standardNames[standard];
		const found = rows.map((row) => [row.lms, isSound(row)] as const);
		const lines = found.length > 0 ? found : [[ours ? 'none' : 'not played', ok] as const];
		return lines.map(([lms, sound]) => [
			escapeHtml(kind),
			escapeHtml(lms),
			escapeHtml(name),
			mark(sound),
		]);
	});
	return `<h2>All at once</h2>
${table('Each standard and LMS', ['Standard', 'LMS', 'Package', 'Result'], rows)}`;
}

function renderPackage(about: PackageReport): string {
	const kind = about.standard === undefined ? '' : `, ${standardNames[about.standard]}`;
	return `<section>
<h2>${escapeHtml(about.title)}</h2>
<p><code>${escapeHtml(about.name)}</code>${kind}: ${mark(about.ok)}</p>
${renderUnplayed(about)}
<h3>The package itself</h3>
<ul>
${about.checks.map(({ name, problems }) => `<li>${escapeHtml(name)}: ${mark(problems.length === 0)}${list(problems)}</li>`).join('\n')}
</ul>
${about.rows.map(renderRow).join('\n')}
</section>`;
}

function renderUnplayed({ ours, rows }: PackageReport): string {
	if (rows.length > 0) return '';
	const reason = ours ? 'cannot be read as it was exported' : 'was not made by Handover';
	return `<p>This package ${reason}, so it was <strong>not played</strong>. Only what can be seen without playing it was checked.</p>`;
}

function renderRow(row: LmsRow): string {
	return `<h3>${escapeHtml(row.lms)}: ${mark(isSound(row))}</h3>
<p class="evidence">${escapeHtml(row.evidence)}</p>
${table(
	`What ${row.lms} recorded`,
	['Play', 'Result', 'Status', 'Score', 'Answers kept', 'Time', 'Suspend data'],
	row.plays.map(renderPlay),
)}
<details open><summary>Set this on import</summary>${listHtml(row.settings)}</details>`;
}

function renderPlay(play: PlayReport): readonly string[] {
	const { kind, problems, skipped, recorded } = play;
	const name = `${playTitles[kind]} <small>${String(play.screens)} screens, ${String(play.seconds)} s</small>`;
	if (skipped !== undefined) return [playTitles[kind], escapeHtml(skipped), '', '', '', '', ''];
	return [
		name,
		mark(problems.length === 0) + list(problems),
		escapeHtml(recorded?.status ?? 'unknown'),
		escapeHtml(recorded?.score ?? ''),
		String(recorded?.interactions ?? 0),
		escapeHtml(recorded?.sessionTime ?? ''),
		`${String(recorded?.suspendData.length ?? 0)} characters`,
	];
}

/** Each cell carries its column's name, for a narrow screen shows a row as a list. */
function table(
	caption: string,
	columns: readonly string[],
	rows: readonly (readonly string[])[],
): string {
	const head = columns.map((name) => `<th scope="col" role="columnheader">${name}</th>`).join('');
	const body = rows.map(
		([first = '', ...others]) =>
			`<tr role="row"><th scope="row" role="rowheader">${first}</th>${others
				.map(
					(cell, at) =>
						`<td role="cell" data-column="${columns[at + 1] ?? ''}">${cell || '–'}</td>`,
				)
				.join('')}</tr>`,
	);
	return `<table role="table"><caption>${escapeHtml(caption)}</caption>
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">${body.join('\n')}</tbody></table>`;
}

function mark(good: boolean): string {
	return good ? '<strong class="good">OK</strong>' : '<strong class="bad">Not OK</strong>';
}

function list(sentences: readonly string[]): string {
	if (sentences.length === 0) return '';
	return `<ul>${sentences.map((sentence) => `<li>${escapeHtml(sentence)}</li>`).join('')}</ul>`;
}
