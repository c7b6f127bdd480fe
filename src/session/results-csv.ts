import type { Results } from './results.ts';

const columns = [
	'Module',
	'Version',
	'Registration',
	'Exported',
	'Status',
	'Score',
	'Activity',
	'Part',
	'Asked',
	'Given',
	'Right answer',
	'Result',
];

/** The results as a table with a row for each decision and answer (RFC 4180), for a spreadsheet. */
export function toCsv(results: Results): string {
	const { module, registration, exportedAt, status, score } = results;
	const about = [
		module.title,
		module.version,
		registration,
		exportedAt,
		status,
		score === undefined ? '' : String(score),
	];
	const rows = [
		...results.decisions.map(({ activity, run, scene, choice, judgement }) => [
			activity,
			`${run} run`,
			scene,
			choice,
			'',
			judgement ?? '',
		]),
		...results.answers.map(({ activity, attempt, question, response, rightAnswer, isCorrect }) => [
			activity,
			`attempt ${String(attempt)}`,
			question,
			response.join('; '),
			rightAnswer.join('; '),
			isCorrect ? 'correct' : 'wrong',
		]),
		...results.attemptsWithoutAnswers.map(({ activity, attempt }) => [
			activity,
			`attempt ${String(attempt)}`,
			'',
			'',
			'',
			'answers not on this computer',
		]),
	];
	const lines =
		rows.length === 0
			? [[...about, '', '', '', '', '', '']]
			: rows.map((row) => [...about, ...row]);
	return [columns, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

/** Quoted, and never read as a formula by a spreadsheet. */
function cell(text: string): string {
	const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return `"${plain.replaceAll('"', '""')}"`;
}
