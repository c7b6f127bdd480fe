import type { Language } from '../model/ids.ts';

/** The sentences of the page that checks a certificate's reference against a results file. */
export interface CheckResultsStrings {
	readonly title: string;
	readonly lead: string;
	readonly match: string;
	readonly limits: string;
	readonly privacy: string;
	readonly otherLanguage: string;
	readonly back: string;
	readonly file: string;
	readonly fileHint: string;
	readonly reference: string;
	readonly referenceHint: string;
	readonly check: string;
	readonly problem: string;
	readonly errorPrefix: string;
	readonly noScript: string;
	readonly errors: Readonly<
		Record<'noFile' | 'fileUnreadable' | 'noReference' | 'referenceWrong', string>
	>;
	readonly verdicts: Readonly<
		Record<'together' | 'apart' | 'altered' | 'incomplete' | 'none' | 'later' | 'missing', Verdict>
	>;
	readonly compare: string;
	readonly notCovered: string;
	readonly facts: Readonly<
		Record<
			| 'module'
			| 'version'
			| 'status'
			| 'score'
			| 'passMark'
			| 'met'
			| 'passedOn'
			| 'expiresOn'
			| 'unknownDay',
			string
		>
	>;
}

interface Verdict {
	readonly title: string;
	/** `{field}` stands for the name of a field. */
	readonly text: string;
}

export const checkResultsText: Readonly<Record<Language, CheckResultsStrings>> = {
	en: {
		title: 'Check a certificate',
		lead: 'You need two things: the certificate, and the results file that the learner saved with it.',
		match:
			'A match shows that the certificate and the file belong together. It does not show who took the test.',
		limits:
			'It shows that this certificate and this file belong together. It does not show who took the test.',
		privacy: 'The file stays on this computer. Nothing is sent.',
		otherLanguage: 'Cymraeg',
		back: 'All modules',
		file: 'Results file',
		fileHint: 'Choose the file, or drop it here. Its name ends in .json or .csv.',
		reference: 'Reference',
		referenceHint: 'It is on the certificate, like 7K2M-Q4WT-93XD.',
		check: 'Check',
		problem: 'There is a problem',
		errorPrefix: 'Error: ',
		noScript: 'This page needs JavaScript. Turn it on in your browser, then open the page again.',
		errors: {
			noFile: 'Choose the results file',
			fileUnreadable: 'The file could not be read. Choose it again',
			noReference: 'Type the reference from the certificate',
			referenceWrong:
				'A reference has 12 letters and numbers, and no 0, 1, I, L, O or U. Check what you typed',
		},
		verdicts: {
			together: {
				title: 'They belong together',
				text: 'The reference fits this results file.',
			},
			apart: {
				title: 'They do not belong together',
				text: 'The reference does not fit this results file. Check what you typed. If it is right, ask the learner for the file that was saved with this certificate.',
			},
			altered: {
				title: 'The file was changed',
				text: 'What this file says does not fit its own reference. Ask the learner for the file as it was saved. A spreadsheet may change a file when it saves it.',
			},
			incomplete: {
				title: 'The module was not passed',
				text: 'This file was saved before the learner passed, so it has no reference. Ask for a file that was saved after that.',
			},
			none: {
				title: 'This is not a results file',
				text: 'Ask the learner for the file they saved from their result or certificate. Its name ends in .json or .csv.',
			},
			later: {
				title: 'This file is too new',
				text: 'It was saved by a later version of Handover than this page. Check it on the site of the organisation where the learner took the module.',
			},
			missing: {
				title: 'Part of the file is missing',
				text: 'The file has no proper “{field}”. Ask the learner for the file as it was saved.',
			},
		},
		compare: 'See that the certificate says the same:',
		notCovered: 'The reference does not cover each answer in the file, or the name.',
		facts: {
			module: 'Module',
			version: 'Version',
			status: 'Status',
			score: 'Score',
			passMark: 'Pass mark',
			met: 'Objectives met',
			passedOn: 'Day of the pass',
			expiresOn: 'Valid until',
			unknownDay: 'Not in the file',
		},
	},
	cy: {
		title: 'Gwirio tystysgrif',
		lead: 'Mae angen dau beth: y dystysgrif, a’r ffeil ganlyniadau a gadwodd y dysgwr gyda hi.',
		match:
			'Os ydyn nhw’n cyd-fynd, mae’r dystysgrif a’r ffeil yn perthyn i’w gilydd. Nid yw’n dangos pwy a wnaeth y prawf.',
		limits:
			'Mae’n dangos bod y dystysgrif hon a’r ffeil hon yn perthyn i’w gilydd. Nid yw’n dangos pwy a wnaeth y prawf.',
		privacy: 'Mae’r ffeil yn aros ar y cyfrifiadur hwn. Nid oes dim yn cael ei anfon.',
		otherLanguage: 'English',
		back: 'Pob modiwl',
		file: 'Ffeil ganlyniadau',
		fileHint: 'Dewiswch y ffeil, neu gollyngwch hi yma. Mae ei henw’n gorffen â .json neu .csv.',
		reference: 'Cyfeirnod',
		referenceHint: 'Mae ar y dystysgrif, fel 7K2M-Q4WT-93XD.',
		check: 'Gwirio',
		problem: 'Mae problem',
		errorPrefix: 'Gwall: ',
		noScript:
			'Mae angen JavaScript ar y dudalen hon. Trowch ef ymlaen yn eich porwr, yna agorwch y dudalen eto.',
		errors: {
			noFile: 'Dewiswch y ffeil ganlyniadau',
			fileUnreadable: 'Nid oedd modd darllen y ffeil. Dewiswch hi eto',
			noReference: 'Teipiwch y cyfeirnod sydd ar y dystysgrif',
			referenceWrong:
				'Mae 12 llythyren a rhif mewn cyfeirnod, heb 0, 1, I, L, O nac U. Gwiriwch beth a deipioch',
		},
		verdicts: {
			together: {
				title: 'Maen nhw’n perthyn i’w gilydd',
				text: 'Mae’r cyfeirnod yn cyd-fynd â’r ffeil ganlyniadau hon.',
			},
			apart: {
				title: 'Nid ydyn nhw’n perthyn i’w gilydd',
				text: 'Nid yw’r cyfeirnod yn cyd-fynd â’r ffeil hon. Gwiriwch beth a deipioch. Os yw’n gywir, gofynnwch i’r dysgwr am y ffeil a gadwyd gyda’r dystysgrif hon.',
			},
			altered: {
				title: 'Cafodd y ffeil ei newid',
				text: 'Nid yw cynnwys y ffeil yn cyd-fynd â’i chyfeirnod ei hun. Gofynnwch i’r dysgwr am y ffeil fel y cafodd ei chadw. Gall taenlen newid ffeil wrth ei chadw.',
			},
			incomplete: {
				title: 'Nid oedd y modiwl wedi’i basio',
				text: 'Cafodd y ffeil hon ei chadw cyn i’r dysgwr basio, felly nid oes cyfeirnod ynddi. Gofynnwch am ffeil a gadwyd ar ôl hynny.',
			},
			none: {
				title: 'Nid ffeil ganlyniadau yw hon',
				text: 'Gofynnwch i’r dysgwr am y ffeil a gadwyd o’r canlyniad neu’r dystysgrif. Mae ei henw’n gorffen â .json neu .csv.',
			},
			later: {
				title: 'Mae’r ffeil hon yn rhy newydd',
				text: 'Cafodd ei chadw gan fersiwn mwy newydd o Handover na’r dudalen hon. Gwiriwch hi ar safle’r sefydliad lle cymerodd y dysgwr y modiwl.',
			},
			missing: {
				title: 'Mae rhan o’r ffeil ar goll',
				text: 'Nid oes “{field}” cywir yn y ffeil. Gofynnwch i’r dysgwr am y ffeil fel y cafodd ei chadw.',
			},
		},
		compare: 'Gwiriwch fod y dystysgrif yn dweud yr un peth:',
		notCovered: 'Nid yw’r cyfeirnod yn cynnwys pob ateb yn y ffeil, na’r enw.',
		facts: {
			module: 'Modiwl',
			version: 'Fersiwn',
			status: 'Statws',
			score: 'Sgôr',
			passMark: 'Marc pasio',
			met: 'Amcanion a gyflawnwyd',
			passedOn: 'Diwrnod pasio',
			expiresOn: 'Yn ddilys tan',
			unknownDay: 'Nid yw yn y ffeil',
		},
	},
};
