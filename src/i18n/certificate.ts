import type { Language } from '../model/ids.ts';
import { count } from './count.ts';

const MONTHS_IN_YEAR = 12;

/** The sentences of the certificate. */
export interface CertificateStrings {
	/** The button that leads to it, and its own heading. */
	readonly title: string;
	readonly openHint: string;
	readonly name: string;
	readonly nameHint: string;
	readonly certificate: string;
	readonly forName: string;
	readonly hasPassed: string;
	readonly hasCompleted: string;
	readonly score: string;
	readonly version: string;
	readonly passedOn: string;
	readonly completedOn: string;
	/** Where the day of the pass is not known. */
	readonly issuedOn: string;
	readonly issuedText: string;
	readonly validUntil: string;
	readonly validAsSet: string;
	readonly validFor: (months: number) => string;
	readonly relatesTo: string;
	readonly level: (level: number) => string;
	readonly checkWith: (framework: string) => string;
	readonly covers: string;
	readonly notMet: string;
	readonly reference: string;
	readonly together: string;
	readonly print: string;
	readonly printHint: string;
	readonly notYet: string;
	readonly notHere: string;
}

export const certificateText: Readonly<Record<Language, CertificateStrings>> = {
	en: {
		title: 'Your certificate',
		openHint: 'To print, or to save as a PDF.',
		name: 'Your name',
		nameHint: 'It goes on the certificate. It is not kept on this computer.',
		certificate: 'Certificate',
		forName: 'Name',
		hasPassed: 'has passed',
		hasCompleted: 'has completed',
		score: 'Score',
		version: 'Version',
		passedOn: 'Passed on',
		completedOn: 'Completed on',
		issuedOn: 'Date of this certificate',
		issuedText: 'The training record has the day of the pass.',
		/** Where the module does not say. */
		validAsSet: 'As your organisation sets it',
		validUntil: 'Valid until',
		validFor: (months) =>
			months % MONTHS_IN_YEAR === 0
				? `${count(months / MONTHS_IN_YEAR, 'year', 'years')} after the day of the pass`
				: `${count(months, 'month', 'months')} after the day of the pass`,
		relatesTo: 'Relates to',
		level: (level) => `level ${String(level)}`,
		checkWith: (framework) => `Check with your ${framework} lead.`,
		covers: 'What it covers',
		notMet: 'not met in the questions',
		reference: 'Reference',
		together:
			'The results file has the same reference. It shows that the two belong together. It does not show who took the test.',
		print: 'Print the certificate',
		printHint: 'To save it as a PDF, choose “Save as PDF” as the printer.',
		notYet: 'You have not passed this module yet. Your certificate is here once you have.',
		notHere:
			'Your training record shows that you passed, but this computer does not know your score. So there is no certificate here. Ask your training team for one.',
	},
	cy: {
		title: 'Eich tystysgrif',
		openHint: 'I’w hargraffu, neu i’w chadw fel PDF.',
		name: 'Eich enw',
		nameHint: 'Mae’n mynd ar y dystysgrif. Nid yw’n cael ei gadw ar y cyfrifiadur hwn.',
		certificate: 'Tystysgrif',
		forName: 'Enw',
		hasPassed: 'wedi pasio',
		hasCompleted: 'wedi cwblhau',
		score: 'Sgôr',
		version: 'Fersiwn',
		passedOn: 'Pasiwyd ar',
		completedOn: 'Cwblhawyd ar',
		issuedOn: 'Dyddiad y dystysgrif hon',
		issuedText: 'Mae’r diwrnod pasio yn y cofnod hyfforddi.',
		/** Where the module does not say. */
		validAsSet: 'Fel y mae eich sefydliad yn ei bennu',
		validUntil: 'Yn ddilys tan',
		validFor: (months) =>
			months % MONTHS_IN_YEAR === 0
				? `${years(months / MONTHS_IN_YEAR)} ar ôl y diwrnod pasio`
				: `${String(months)} mis ar ôl y diwrnod pasio`,
		relatesTo: 'Yn ymwneud â',
		level: (level) => `lefel ${String(level)}`,
		checkWith: (framework) => `Holwch eich arweinydd ${framework}.`,
		covers: 'Beth mae’n ei gynnwys',
		notMet: 'heb ei gyflawni yn y cwestiynau',
		reference: 'Cyfeirnod',
		together:
			'Mae’r un cyfeirnod yn y ffeil ganlyniadau. Mae’n dangos bod y ddwy yn perthyn i’w gilydd. Nid yw’n dangos pwy a wnaeth y prawf.',
		print: 'Argraffu’r dystysgrif',
		printHint: 'I’w chadw fel PDF, dewiswch “Cadw fel PDF” yn lle’r argraffydd.',
		notYet:
			'Nid ydych wedi pasio’r modiwl hwn eto. Bydd eich tystysgrif yma ar ôl i chi wneud hynny.',
		notHere:
			'Mae eich cofnod hyfforddi’n dangos eich bod wedi pasio, ond nid yw’r cyfrifiadur hwn yn gwybod eich sgôr. Felly nid oes tystysgrif yma. Gofynnwch i’ch tîm hyfforddi am un.',
	},
};

/** `1 flwyddyn`, `2 flynedd`, `3 blynedd`, `5 mlynedd`: the number changes the noun's beginning. */
function years(number: number): string {
	if (number === 1) return '1 flwyddyn';
	if (number === 2) return '2 flynedd';
	const isNasal = [5, 7, 8, 9, 10].includes(number);
	return `${String(number)} ${isNasal ? 'mlynedd' : 'blynedd'}`;
}
