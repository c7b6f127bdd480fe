import type { Judgement } from '../model/activity.ts';
import type { Language } from '../model/ids.ts';

/** The words of the results file as a table. The page that checks certificates reads them, too. */
export const resultsTable = {
	en: {
		columns: {
			module: 'Module',
			moduleId: 'Module id',
			version: 'Version',
			registration: 'Registration',
			exported: 'Exported',
			status: 'Status',
			score: 'Score',
			passMark: 'Pass mark',
			met: 'Objectives met',
			passedOn: 'Passed on',
			expiresOn: 'Expires on',
			reference: 'Reference',
			activity: 'Activity',
			part: 'Part',
			asked: 'Asked',
			given: 'Given',
			right: 'Right answer',
			result: 'Result',
		},
		status: { passed: 'passed', completed: 'completed', incomplete: 'incomplete' },
		passMark: (needed: number, of: number) => `${String(needed)} of ${String(of)}`,
		run: { recorded: 'recorded run', practice: 'practice run' },
		attempt: (number: number) => `attempt ${String(number)}`,
		judgement: { best: 'best', acceptable: 'acceptable', poor: 'poor' },
		correct: 'correct',
		wrong: 'wrong',
		notHere: 'answers not on this computer',
	},
	cy: {
		columns: {
			module: 'Modiwl',
			moduleId: 'Id y modiwl',
			version: 'Fersiwn',
			registration: 'Cofrestriad',
			exported: 'Allforiwyd',
			status: 'Statws',
			score: 'Sgôr',
			passMark: 'Marc pasio',
			met: 'Amcanion a gyflawnwyd',
			passedOn: 'Pasiwyd ar',
			expiresOn: 'Yn dod i ben ar',
			reference: 'Cyfeirnod',
			activity: 'Gweithgaredd',
			part: 'Rhan',
			asked: 'Gofynnwyd',
			given: 'Rhoddwyd',
			right: 'Ateb cywir',
			result: 'Canlyniad',
		},
		status: { passed: 'wedi pasio', completed: 'wedi’i gwblhau', incomplete: 'heb ei gwblhau' },
		passMark: (needed: number, of: number) => `${String(needed)} o ${String(of)}`,
		run: { recorded: 'y tro a gofnodwyd', practice: 'ymarfer' },
		attempt: (number: number) => `ymgais ${String(number)}`,
		judgement: { best: 'gorau', acceptable: 'derbyniol', poor: 'gwael' },
		correct: 'cywir',
		wrong: 'anghywir',
		notHere: 'nid yw’r atebion ar y cyfrifiadur hwn',
	},
} satisfies Record<Language, ResultsTable>;

interface ResultsTable {
	readonly columns: Readonly<Record<string, string>>;
	readonly status: Readonly<Record<'passed' | 'completed' | 'incomplete', string>>;
	readonly passMark: (needed: number, of: number) => string;
	readonly run: Readonly<Record<'recorded' | 'practice', string>>;
	readonly attempt: (number: number) => string;
	readonly judgement: Readonly<Record<Judgement, string>>;
	readonly correct: string;
	readonly wrong: string;
	/** Of a finished attempt of which only the facts are left. */
	readonly notHere: string;
}
