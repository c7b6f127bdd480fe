import type { Language } from '../model/ids.ts';

const en = {
	title: 'Carry on elsewhere',
	lead: 'Take your place to another phone or computer with a code.',
	giveTitle: 'Your code',
	giveText: 'Type it on the other device: open this module there and choose “Carry on elsewhere”.',
	givePicture:
		'Or point the camera of the other device at this picture. It opens the module there.',
	picture: 'A QR code that leads to this module, with your code in it',
	code: 'Code',
	carries: {
		practice: 'The code carries your place and your stories. It does not carry passes or answers.',
		all: 'The code carries your place, your stories, your answers and your passes.',
	},
	share: 'Your name is not in it. Anyone who has the code can carry on from your place.',
	again: 'It stays as it is now. When you have gone further, come back for a new one.',
	copy: 'Copy the code',
	save: 'Save the code as a file',
	nothingYet: 'There is no code yet, because you have not begun. Come back when you have.',
	reviewing: 'You are reviewing, so there is no code. Return to the module to leave the review.',
	takeTitle: 'You have a code',
	takeHint: 'Capitals, spaces and hyphens make no difference.',
	offered: 'A code came with the address that you opened.',
	take: 'Carry on from this code',
	open: 'Or open the file with your code',
	failed: 'A part of this module could not be loaded. Check your network and try again.',
	problems: {
		empty: 'Enter your code',
		letter: (letter: string, group: number) =>
			`A code has no “${letter}” in it. Check group ${String(group)}.`,
		group: (group: number) => `Check group ${String(group)}: a letter in it is wrong.`,
		cut: (group: number) => `Letters are missing. Check group ${String(group)} and the end.`,
		foreign: 'This is not a code for this module. Check that you have opened the right one.',
		newer: 'This code is for another module, or for a newer version of this one.',
		file: 'There is no code in this file.',
	},
	/** The text of the file. */
	file: (title: string, code: string) =>
		`Your place in “${title}”.\n\nOpen the module, choose “Carry on elsewhere”, and open this file or type the code.\n\nCode: ${code}\n`,
};

const cy: typeof en = {
	title: 'Parhau ar ddyfais arall',
	lead: 'Ewch â’ch lle i ffôn neu gyfrifiadur arall gyda chod.',
	giveTitle: 'Eich cod',
	giveText:
		'Teipiwch ef ar y ddyfais arall: agorwch y modiwl hwn yno a dewiswch “Parhau ar ddyfais arall”.',
	givePicture: 'Neu anelwch gamera’r ddyfais arall at y llun hwn. Mae’n agor y modiwl yno.',
	picture: 'Cod QR sy’n arwain at y modiwl hwn, gyda’ch cod ynddo',
	code: 'Cod',
	carries: {
		practice:
			'Mae’r cod yn cario eich lle a’ch straeon. Nid yw’n cario canlyniadau pasio nac atebion.',
		all: 'Mae’r cod yn cario eich lle, eich straeon, eich atebion a’ch canlyniadau pasio.',
	},
	share: 'Nid yw eich enw ynddo. Gall unrhyw un sydd â’r cod barhau o’ch lle chi.',
	again: 'Mae’n aros fel y mae nawr. Pan fyddwch wedi mynd ymhellach, dewch yn ôl am un newydd.',
	copy: 'Copïo’r cod',
	save: 'Cadw’r cod fel ffeil',
	nothingYet: 'Does dim cod eto, gan nad ydych wedi dechrau. Dewch yn ôl pan fyddwch wedi.',
	reviewing:
		'Rydych chi’n adolygu, felly does dim cod. Dychwelwch i’r modiwl i adael yr adolygiad.',
	takeTitle: 'Mae gennych god',
	takeHint: 'Does dim gwahaniaeth am briflythrennau, bylchau na chysylltnodau.',
	offered: 'Daeth cod gyda’r cyfeiriad a agorwyd gennych.',
	take: 'Parhau o’r cod hwn',
	open: 'Neu agorwch y ffeil gyda’ch cod',
	failed:
		'Nid oedd modd llwytho rhan o’r modiwl hwn. Gwiriwch eich rhwydwaith a rhowch gynnig arall arni.',
	problems: {
		empty: 'Rhowch eich cod',
		letter: (letter, group) => `Nid oes “${letter}” mewn cod. Gwiriwch grŵp ${String(group)}.`,
		group: (group) => `Gwiriwch grŵp ${String(group)}: mae llythyren ynddo yn anghywir.`,
		cut: (group) => `Mae llythrennau ar goll. Gwiriwch grŵp ${String(group)} a’r diwedd.`,
		foreign: 'Nid cod ar gyfer y modiwl hwn yw hwn. Gwiriwch eich bod wedi agor yr un iawn.',
		newer: 'Mae’r cod hwn ar gyfer modiwl arall, neu ar gyfer fersiwn newydd o’r un hwn.',
		file: 'Does dim cod yn y ffeil hon.',
	},
	file: (title, code) =>
		`Eich lle yn “${title}”.\n\nAgorwch y modiwl, dewiswch “Parhau ar ddyfais arall”, ac agorwch y ffeil hon neu teipiwch y cod.\n\nCod: ${code}\n`,
};

export const handoverCodeText = { en, cy } satisfies Record<Language, typeof en>;
