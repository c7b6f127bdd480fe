import { minutes } from './cy-count.ts';
import type { Strings } from './en.ts';

export const cy: Strings = {
	header: {
		skip: 'Neidio i’r prif gynnwys',
		switchTo: 'English',
		exit: 'Gadael',
	},
	footer: {
		label: 'Am y modiwl hwn',
		about: 'Am y modiwl hwn',
		accessibility: 'Datganiad hygyrchedd',
		learner: 'Pwy sy’n dysgu?',
		elsewhere: 'Parhau ar ddyfais arall',
		version: (version) => `Fersiwn ${version}`,
	},
	common: {
		back: 'Yn ôl',
		continue: 'Parhau',
		close: 'Cau',
		errorPrefix: 'Gwall: ',
		problem: 'Mae problem wedi codi',
		newWindow: '(yn agor mewn ffenestr newydd)',
		minutes,
		minutesLeft: (number) => `Tua ${minutes(number)} ar ôl`,
		goodPlaceToStop: 'Mae hwn yn lle da i aros, os oes angen. Cedwir eich lle.',
		allActivities: 'Pob gweithgaredd',
		tryAgain: 'Ceisio eto',
		couldNotLoad:
			'Nid oedd modd llwytho’r dudalen. Gwiriwch eich rhwydwaith a rhowch gynnig arall arni.',
	},
	kinds: { page: 'Darllen', scenario: 'Senario', assessment: 'Cwestiynau' },
	opening: {
		title: 'Yn agor eich lle',
		text: 'Bydd hyn yn cymryd eiliad.',
	},
	tasks: {
		title: 'Beth fyddwch chi’n ei wneud yn y modiwl hwn',
		next: (title) => `Parhau: ${title}`,
		result: 'Gweld eich canlyniad',
		attemptsLeft: (number) => `${String(number)} ymgais ar ôl`,
		optional: 'Cewch adael hwn allan',
		states: {
			'to do': 'I’w wneud',
			'in progress': 'Ar y gweill',
			finished: 'Wedi gorffen',
			passed: 'Wedi pasio',
			reopened: 'Edrych eto',
			closed: 'Ar gau am y tro',
		},
		closedHint:
			'Gorffennwch y gweithgareddau sydd wedi’u marcio “Edrych eto” yn gyntaf. Yna cewch ymgeisiau newydd.',
	},
	intro: 'Dechrau’r senario',
	scene: {
		legend: 'Beth wnewch chi?',
		selectOne: 'Dewiswch 1 opsiwn',
		missing: 'Dewiswch beth fyddech chi’n ei wneud',
		chosen: 'Dyma’ch dewis chi',
		practice:
			'Ymarfer: rydych chi’n rhoi cynnig ar ffordd arall. Nid yw’r canlyniad a gofnodwyd yn newid.',
	},
	saved: {
		nothing: 'Dim i’w gadw eto',
		saving: 'Wrthi’n cadw…',
		browser: 'Wedi’i gadw yn y porwr hwn',
		record: 'Wedi’i gadw yn eich cofnod hyfforddi',
		sent: 'Wedi’i anfon i’ch cofnod hyfforddi',
		retrying: 'Heb ei gadw eto, yn rhoi cynnig arall arni',
		memory: 'Heb ei gadw: caiff ei golli pan gaewch y ffenestr hon',
		removed: 'Wedi’i dynnu oddi ar y cyfrifiadur hwn',
		unchanged: 'Adolygu: ni chofnodir dim',
	},
	reviewing: 'Rydych chi’n adolygu. Nid yw dim a wnewch yma yn newid eich cofnod.',
	content: {
		chat: (title) => `Sgwrs grŵp: ${title}`,
		post: (author) => `Neges ar y cyfryngau cymdeithasol gan ${author}`,
		replies: 'Atebion',
		email: (subject) => `E-bost: ${subject}`,
		notice: 'Hysbysiad',
		says: 'yn dweud',
		you: 'Chi',
	},
};
