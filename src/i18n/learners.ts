import type { Language } from '../model/ids.ts';

const en = {
	title: 'Who is learning?',
	lead: 'More than one person may use this computer. Choose yourself.',
	lastHere: (day: string) => `last here on ${day}`,
	nobody: 'Carry on without a name',
	nobodyHint: 'For somebody who is not in this list. You can give your name later.',
	pin: 'PIN',
	pinOf: (initials: string) => `PIN of ${initials}`,
	pinHint: (from: number, to: number) => `${String(from)} to ${String(to)} digits`,
	unlock: 'Carry on',
	others: 'Somebody else',
	wrong: 'That is not the PIN. Try again, or choose somebody else.',
	forgotten: 'Have you forgotten your PIN?',
	forgottenText: (period: string) =>
		`Nobody can read your progress without it. Carry on without a name and start again; what you did is removed ${period} after your last visit.`,
	working: 'One moment…',
	failed: 'This browser could not open what is kept here. Try again, or carry on without a name.',
	learningAs: (name: string) => `You are learning as ${name}.`,
	notYou: 'Not you?',
	notYouHint: 'What was done stays under its PIN. The next person starts at “Who is learning?”.',
	leave: 'I am somebody else',
	anonymous: 'You are learning without a name. Anyone at this computer can open your progress.',
	keepTitle: 'Keep it under your name and a PIN',
	keepText:
		'Then nobody who uses this computer after you can see what you did, and your name is on the certificate. The list shows your initials only.',
	plain: (period: string) => [
		'It stops the next person at this computer. It does not stop somebody who copies the disk.',
		'If you forget the PIN, your progress is lost.',
		`All of it is removed ${period} after your last visit.`,
	],
	name: 'Your name',
	nameHint: 'As it is to stand on the certificate',
	newPin: 'A new PIN',
	keep: 'Keep it',
	nameMissing: 'Enter your name',
	pinMissing: (from: number, to: number) =>
		`Enter a PIN of ${String(from)} to ${String(to)} digits`,
	noCrypto:
		'This page cannot lock anything, because its address is not secure (https). So there are no names and PINs here.',
	kept: 'This browser keeps your name, your place, your choices and your answers. They are locked with your PIN.',
	remove: 'Remove me and my progress from this computer',
	removeHint:
		'Your name, your progress in every module and your PIN are removed. This cannot be undone.',
	removeSure: 'Yes, remove it all',
	period: (hours: number) =>
		hours % 24 === 0 && hours > 24 ? `${String(hours / 24)} days` : `${String(hours)} hours`,
};

const cy: typeof en = {
	title: 'Pwy sy’n dysgu?',
	lead: 'Gall mwy nag un person ddefnyddio’r cyfrifiadur hwn. Dewiswch eich hun.',
	lastHere: (day) => `yma ddiwethaf ${day}`,
	nobody: 'Parhau heb enw',
	nobodyHint: 'I rywun nad yw yn y rhestr hon. Gallwch roi eich enw yn nes ymlaen.',
	pin: 'PIN',
	pinOf: (initials) => `PIN ${initials}`,
	pinHint: (from, to) => `${String(from)} i ${String(to)} digid`,
	unlock: 'Parhau',
	others: 'Rhywun arall',
	wrong: 'Nid dyna’r PIN. Rhowch gynnig arall arni, neu dewiswch rywun arall.',
	forgotten: 'Ydych chi wedi anghofio eich PIN?',
	forgottenText: (period) =>
		`Ni all neb ddarllen eich cynnydd hebddo. Parhewch heb enw a dechreuwch eto; caiff yr hyn a wnaethoch ei dynnu oddi yma ${period} ar ôl eich ymweliad diwethaf.`,
	working: 'Un eiliad…',
	failed:
		'Ni allai’r porwr hwn agor yr hyn sy’n cael ei gadw yma. Rhowch gynnig arall arni, neu parhewch heb enw.',
	learningAs: (name) => `Rydych chi’n dysgu fel ${name}.`,
	notYou: 'Nid chi?',
	notYouHint:
		'Mae’r hyn a wnaed yn aros dan ei PIN. Mae’r person nesaf yn dechrau yn “Pwy sy’n dysgu?”.',
	leave: 'Rhywun arall ydw i',
	anonymous: 'Rydych chi’n dysgu heb enw. Gall unrhyw un wrth y cyfrifiadur hwn agor eich cynnydd.',
	keepTitle: 'Ei gadw dan eich enw a PIN',
	keepText:
		'Yna ni all neb sy’n defnyddio’r cyfrifiadur hwn ar eich ôl weld beth wnaethoch chi, ac mae eich enw ar y dystysgrif. Dim ond eich blaenlythrennau sydd yn y rhestr.',
	plain: (period) => [
		'Mae’n atal y person nesaf wrth y cyfrifiadur hwn. Nid yw’n atal rhywun sy’n copïo’r ddisg.',
		'Os byddwch yn anghofio’r PIN, bydd eich cynnydd wedi’i golli.',
		`Caiff y cyfan ei dynnu oddi yma ${period} ar ôl eich ymweliad diwethaf.`,
	],
	name: 'Eich enw',
	nameHint: 'Fel y dylai ymddangos ar y dystysgrif',
	newPin: 'PIN newydd',
	keep: 'Ei gadw',
	nameMissing: 'Rhowch eich enw',
	pinMissing: (from, to) => `Rhowch PIN o ${String(from)} i ${String(to)} digid`,
	noCrypto:
		'Ni all y dudalen hon gloi dim byd, gan nad yw ei chyfeiriad yn ddiogel (https). Felly nid oes enwau na PINiau yma.',
	kept: 'Mae’r porwr hwn yn cadw eich enw, eich lle, eich dewisiadau a’ch atebion. Maent wedi’u cloi gyda’ch PIN.',
	remove: 'Fy nhynnu i a’m cynnydd oddi ar y cyfrifiadur hwn',
	removeHint:
		'Caiff eich enw, eich cynnydd ym mhob modiwl a’ch PIN eu tynnu. Ni ellir dadwneud hyn.',
	removeSure: 'Ie, tynnu’r cyfan',
	period: (hours) =>
		hours % 24 === 0 && hours > 24 ? `${String(hours / 24)} diwrnod` : `${String(hours)} awr`,
};

export const learnersText = { en, cy } satisfies Record<Language, typeof en>;
