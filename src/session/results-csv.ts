import type { Judgement } from '../model/activity.ts';
import type { Results } from './results.ts';

/** Each column's name, in order. */
interface CsvColumns {
	readonly module: string;
	readonly moduleId: string;
	readonly version: string;
	readonly registration: string;
	readonly exported: string;
	readonly status: string;
	readonly score: string;
	readonly passMark: string;
	readonly met: string;
	readonly passedOn: string;
	readonly expiresOn: string;
	readonly reference: string;
	readonly activity: string;
	readonly part: string;
	readonly asked: string;
	readonly given: string;
	readonly right: string;
	readonly result: string;
}

/** The words of the table, in the learner's language. */
export interface CsvWords {
	readonly columns: CsvColumns;
	readonly status: Readonly<Record<Results['status'], string>>;
	readonly passMark: (needed: number, of: number) => string;
	readonly run: Readonly<Record<'recorded' | 'practice', string>>;
	readonly attempt: (number: number) => string;
	readonly judgement: Readonly<Record<Judgement, string>>;
	readonly correct: string;
	readonly wrong: string;
	/** Of a finished attempt of which only the facts are left. */
	readonly notHere: string;
}

type Row = Pick<CsvColumns, 'activity' | 'part' | 'asked' | 'given' | 'right' | 'result'>;

/** Between several texts in one cell. */
export const cellSeparator = '; ';

/** The results as a table with a row for each decision and answer (RFC 4180), for a spreadsheet. */
export function toCsv(results: Results, words: CsvWords): string {
	const { module, passMark, objectives } = results;
	const about = [
		module.title,
		module.id,
		module.version,
		results.registration,
		results.exportedAt,
		words.status[results.status],
		results.score === undefined ? '' : String(results.score),
		passMark ? words.passMark(passMark.needed, passMark.of) : '',
		objectives.flatMap(({ id, met }) => (met ? id : [])).join(cellSeparator),
		results.passedOn ?? '',
		results.expiresOn ?? '',
		results.reference ?? '',
	];
	const rows = rowsOf(results, words).map((row) => [
		...about,
		row.activity,
		row.part,
		row.asked,
		row.given,
		row.right,
		row.result,
	]);
	return [Object.values<string>({ ...words.columns }), ...rows]
		.map((line) => `${line.map(cell).join(',')}\r\n`)
		.join('');
}

function rowsOf(results: Results, words: CsvWords): readonly Row[] {
	const rows: readonly Row[] = [
		...results.decisions.map(({ activity, run, scene, choice, judgement }) => ({
			activity,
			part: words.run[run],
			asked: scene,
			given: choice,
			right: '',
			result: judgement === undefined ? '' : words.judgement[judgement],
		})),
		...results.answers.map(({ activity, attempt, question, response, rightAnswer, isCorrect }) => ({
			activity,
			part: words.attempt(attempt),
			asked: question,
			given: response.join(cellSeparator),
			right: rightAnswer.join(cellSeparator),
			result: isCorrect ? words.correct : words.wrong,
		})),
		...results.attemptsWithoutAnswers.map(({ activity, attempt }) => ({
			activity,
			part: words.attempt(attempt),
			asked: '',
			given: '',
			right: '',
			result: words.notHere,
		})),
	];
	const none = { activity: '', part: '', asked: '', given: '', right: '', result: '' };
	return rows.length === 0 ? [none] : rows;
}

/** Quoted, and never read as a formula by a spreadsheet. */
function cell(text: string): string {
	const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return `"${plain.replaceAll('"', '""')}"`;
}
