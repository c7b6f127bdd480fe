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
		unchanged: 'Adolygu: ni chofnodir dim',
	},
	lookingBack: {
		title: 'Rydych chi’n edrych yn ôl',
		text: 'Sgrin gynharach yw hon. Ni allwch ei newid yma.',
		return: 'Dychwelyd i’r lle roeddech chi',
	},
	reviewing: 'Rydych chi’n adolygu. Nid yw dim a wnewch yma yn newid eich cofnod.',
	notices: {
		'module-changed':
			'Mae’r modiwl hwn wedi newid ers i chi fod yma ddiwethaf. Rydych chi yn y lle olaf sy’n dal i ffitio.',
		'device-copy-set-aside':
			'Aethoch ymhellach ar ddyfais arall. Caiff copi’r cyfrifiadur hwn ei roi o’r neilltu am 14 diwrnod.',
		'storage-refused':
			'Nid yw’r porwr hwn yn gadael i ni gadw dim ar y cyfrifiadur hwn. Mae eich cofnod hyfforddi yn dal i wneud hynny.',
		'nothing-remembers':
			'Nid yw’r porwr hwn yn gadael i ni gadw dim. Os caewch y ffenestr hon, byddwch yn dechrau o’r dechrau.',
		'no-lms':
			'Ni chafwyd hyd i system hyfforddi, felly nid yw dim a wnewch yma yn cyrraedd eich cofnod hyfforddi. Caewch y ffenestr hon ac agorwch y modiwl o’ch tudalen hyfforddi.',
		'record-unreadable':
			'Nid oedd modd darllen eich lle, felly byddwch yn dechrau o’r dechrau. Os ydych wedi pasio eisoes, mae hynny’n aros.',
		'record-lost':
			'Mae eich system hyfforddi wedi dod â’r ymweliad hwn i ben, felly nid yw’r hyn a wnewch nawr yn ei chyrraedd. Caewch y modiwl hwn a’i agor eto.',
		'log-in-expired':
			'Mae eich mewngofnodiad i’r system hyfforddi wedi dod i ben, felly nid yw’r hyn a wnewch nawr yn ei chyrraedd. Mewngofnodwch, yna agorwch y modiwl hwn eto.',
		'record-refused':
			'Nid yw eich system hyfforddi yn derbyn eich cynnydd ar hyn o bryd. Gadewch y ffenestr hon ar agor: rydym yn dal i geisio.',
		'retake-waits':
			'Mae eich llwyddiant ar ei ffordd i’ch cofnod hyfforddi o hyd. Gallwch wneud y modiwl eto ar ôl iddo gael ei gadw.',
		'other-window-leads':
			'Mae’r modiwl hwn ar agor gennych mewn ffenestr arall hefyd. Caewch un o’r ddwy: tan hynny dim ond y llall sy’n cyrraedd eich cofnod hyfforddi.',
		'other-window-ended':
			'Cafodd y modiwl hwn ei orffen mewn ffenestr arall. Caewch yr un hon, ac agorwch y modiwl eto o’ch tudalen hyfforddi.',
		'other-window':
			'Mae’r modiwl hwn ar agor gennych mewn ffenestr arall hefyd. Mae’r ffenestr hon wedi dal i fyny.',
	},
	backAt: (title) =>
		`Mae’r modiwl hwn wedi newid ers i chi fod yma ddiwethaf, felly rydych chi’n ôl yn “${title}”.`,
	trouble: {
		reference: 'Cyfeirnod',
		copy: 'Copïo’r manylion',
		copied: 'Wedi’u copïo',
		details: 'Manylion i’r ddesg gymorth',
	},
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
