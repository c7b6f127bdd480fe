import { minutes, questions } from './cy-count.ts';
import type { LaterStrings } from './en-later.ts';

export const cyLater: LaterStrings = {
	print: 'Argraffu’r dudalen hon',
	lookingBack: {
		title: 'Rydych chi’n edrych yn ôl',
		text: 'Sgrin gynharach yw hon. Ni allwch ei newid yma.',
		return: 'Dychwelyd i’r lle roeddech chi',
	},
	notices: {
		'module-changed':
			'Mae’r modiwl hwn wedi newid ers i chi fod yma ddiwethaf. Rydych chi yn y lle olaf sy’n dal i ffitio.',
		'device-copy-set-aside':
			'Aethoch ymhellach ar ddyfais arall. Caiff copi’r cyfrifiadur hwn ei roi o’r neilltu am 14 diwrnod.',
		'storage-refused':
			'Nid yw’r porwr hwn yn gadael i ni gadw dim ar y cyfrifiadur hwn. Mae eich cofnod hyfforddi yn dal i wneud hynny.',
		'nothing-remembers':
			'Nid yw’r porwr hwn yn gadael i ni gadw dim. Os caewch y ffenestr hon, byddwch yn dechrau o’r dechrau.',
		'storage-full':
			'Nid oes lle ar ôl ar y cyfrifiadur hwn, felly ni all y porwr hwn gadw’r hyn a wnewch nawr. Mae’r hyn a gadwodd o’r blaen yn ddiogel. Gwnewch le, a gadewch y ffenestr hon ar agor.',
		'storage-blocked':
			'Mae ffenestr arall yn rhwystro hon rhag cadw’r hyn a wnewch. Caewch eich ffenestri eraill o’r wefan hon, yna agorwch y modiwl hwn eto.',
		'storage-newer':
			'Mae fersiwn newyddach o’r wefan hon wedi cadw eich lle ar y cyfrifiadur hwn, ac ni all hon ei ddarllen. Nid oes dim ohono wedi’i golli. Caewch y ffenestr hon ac agorwch y modiwl eto’n nes ymlaen.',
		'copy-mended':
			'Nid oedd modd darllen rhan o’r hyn a gadwodd y cyfrifiadur hwn. Mae wedi’i roi o’r neilltu am 14 diwrnod, ac rydych yn parhau o’r lle olaf y gallem ei ddarllen.',
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
		'other-window':
			'Mae’r modiwl hwn ar agor gennych mewn ffenestr arall hefyd. Mae’r ffenestr hon wedi dal i fyny.',
		carried: 'Rydych chi lle’r oedd eich cod wedi gorffen.',
		'carried-partly':
			'Rydych chi lle’r oedd eich cod wedi gorffen. Lle’r oeddech wedi mynd ffordd arall ar y ddyfais hon, mae hynny’n aros fel yr oedd.',
		'carried-nothing': 'Ni ddaeth dim byd newydd gyda’ch cod, felly does dim wedi newid.',
		following:
			'Mae’r modiwl hwn ar agor gennych mewn ffenestr arall. Nes i chi gau honno, nid yw’r hyn a wnewch yma yn cyrraedd eich cofnod hyfforddi.',
		leading:
			'Mae’r ffenestr arall wedi’i chau. Mae hon wedi dal i fyny ac yn cael ei chofnodi eto.',
		outrun:
			'Roedd y modiwl hwn ar agor gennych mewn ffenestr arall, felly nid yw’r hyn a wnewch yma yn cyrraedd eich cofnod hyfforddi. Caewch y ffenestr hon ac agorwch y modiwl eto.',
	},
	backAt: (title) =>
		`Mae’r modiwl hwn wedi newid ers i chi fod yma ddiwethaf, felly rydych chi’n ôl yn “${title}”.`,
	trouble: {
		reference: 'Cyfeirnod',
		copy: 'Copïo’r manylion',
		copied: 'Wedi’u copïo',
		notCopied: 'Heb eu copïo',
		byHand: 'Nid yw’r porwr hwn yn gadael i ni gopïo. Dewiswch y testun hwn a’i gopïo eich hun.',
		details: 'Manylion i’r ddesg gymorth',
	},
	start: {
		time: 'Amser',
		timeText: (number) => `Tua ${minutes(number)}`,
		activities: 'Beth fyddwch chi’n ei wneud',
		pass: 'I basio',
		passAssessment: (needed, of) => `Atebwch ${String(needed)} o ${questions(of)} yn gywir`,
		passAttempts: (attempts) => `Mae gennych ${String(attempts)} ymgais`,
		passRequired: 'Gorffennwch bob gweithgaredd',
		interruption: 'Cewch stopio unrhyw bryd. Pan ddewch yn ôl, byddwch yn parhau o’r un sgrin.',
		button: 'Dechrau',
		resume: 'Parhau',
		objectives: 'Ar ôl hyn byddwch yn gallu',
		loading: 'Un eiliad. Mae eich sgrin gyntaf ar ei ffordd.',
		noScript: 'I fynd ymlaen o’r fan hon, rhaid i’r porwr hwn ganiatáu JavaScript.',
	},
	intro: {
		begin: 'Dechrau’r cwestiynau',
		needed: 'I basio',
		neededText: (needed, of) => `${String(needed)} o ${String(of)} yn gywir`,
		attempt: 'Ymgeisiau ar ôl',
		feedback: 'Ar ôl pob ateb cewch weld beth oedd yn gywir, a pham.',
	},
	question: {
		position: (position, of) => `Cwestiwn ${String(position)} o ${String(of)}`,
		selectOne: 'Dewiswch 1 opsiwn',
		selectAll: 'Dewiswch bob un sy’n berthnasol',
		missingOne: 'Dewiswch ateb',
		missingAll: 'Dewiswch o leiaf 1 ateb',
		yourAnswer: 'Eich ateb',
		options: 'Atebion',
	},
	answered: {
		rightAnswer: 'Ateb cywir',
		correct: 'Mae hynny’n gywir',
		wrong: 'Nid yw hynny’n gywir',
	},
	asking: {
		title: 'Ai eich lle chi yw hwn?',
		text: 'Mae rhywun wedi gweithio drwy ran o’r modiwl hwn yn y porwr hwn. Ni allwn ddweud pwy.',
		resume: 'Ie, parhau o’r fan honno',
		discard: 'Nage, dechrau o’r dechrau',
		discardHint: 'Caiff yr hyn a wnaeth y person arall ei dynnu o’r porwr hwn.',
	},
	choiceFeedback: {
		title: 'Eich dewis',
		chose: 'Eich dewis chi:',
	},
	debrief: {
		outcomes: {
			good: 'Diweddglo da',
			mixed: 'Diweddglo cymysg',
			bad: 'Diweddglo gwael',
		},
		path: 'Y llwybr a gymeroch',
		chose: 'Eich dewis chi:',
		others: (number) => (number === 1 ? 'Y dewis arall' : `Y ${String(number)} dewis arall`),
		leadsTo: (heading) => `Mae’n arwain at “${heading}”.`,
		made: (number) => `Gwnaethoch ${String(number)} dewis`,
		tally: {
			best: (number) => `${String(number)} orau`,
			acceptable: (number) => `${String(number)} derbyniol`,
			poor: (number) => `${String(number)} gwael`,
		},
		end: 'Dyma lle arweiniodd eich dewisiadau.',
		rests: (number) => `Beth yw sail y stori hon (nifer y ffynonellau: ${String(number)})`,
		tryAnother: 'Rhoi cynnig ar ffordd arall',
		tryAnotherFrom: (heading) => `o “${heading}”`,
		tryAnotherHint:
			'Cewch fynd yn ôl at unrhyw ddewis a rhoi cynnig ar ffordd arall. Ymarfer yw hynny: nid yw’r canlyniad a gofnodwyd yn newid.',
		judgements: {
			best: 'Y dewis gorau',
			acceptable: 'Dewis derbyniol',
			poor: 'Dewis gwael',
		},
	},
	attemptResult: {
		passed: 'Rydych chi wedi pasio',
		failed: 'Ni wnaethoch basio y tro hwn',
		score: (correct, of, needed) =>
			`Cawsoch ${String(correct)} o ${String(of)} yn gywir. Mae angen ${String(needed)} arnoch i basio.`,
		objectives: 'Am beth oedd y cwestiynau',
		rightOf: (correct, of) => `${String(correct)} o ${String(of)} yn gywir`,
		met: 'Wedi’i gyrraedd',
		notMet: 'Ddim eto',
		left: (number) => `Mae gennych ${String(number)} ymgais ar ôl.`,
		again: 'Rhoi cynnig arall arni',
		look: 'Edrychwch ar y rhain eto',
		lookFirst: 'Gorffennwch y rhain eto yn gyntaf. Yna cewch ymgeisiau newydd.',
		lookHint: 'Maen nhw’n trafod yr hyn a gollwyd.',
		toTasks: 'Mynd i bob gweithgaredd',
	},
	result: {
		passed: 'Rydych chi wedi pasio',
		completed: 'Rydych chi wedi cwblhau’r modiwl hwn',
		notYet: 'Nid ydych wedi gorffen eto',
		notYetText: 'I basio’r modiwl hwn, gorffennwch yr hyn sydd ar ôl i’w wneud.',
		score: 'Eich sgôr',
		scoreText: (percent) => `${percent}%`,
		passMark: 'Marc pasio',
		objectives: 'Beth allwch chi ei wneud nawr',
		objectivesSoFar: 'Beth allwch chi ei wneud hyd yma',
		recorded: 'Beth a gofnodir',
		status: 'Canlyniad',
		statusPassed: 'Wedi pasio',
		statusCompleted: 'Wedi cwblhau',
		details: 'Gyda hynny',
		detailsAssessed: 'Eich atebion, a’r ffordd a gymeroch drwy bob stori',
		detailsChoices: 'Y ffordd a gymeroch drwy bob stori',
		where: 'Ble mae’n cael ei gadw',
		look: 'Beth i edrych arno eto',
		lookText: 'Colloch rai cwestiynau am hyn. Mae eich pàs yn aros, beth bynnag a wnewch.',
		lookIn: 'Mae i’w gael yn',
		next: 'Beth nesaf',
		tasks: 'Yn ôl i bob gweithgaredd',
	},
	resultsFile: {
		title: 'Cadwch eich atebion',
		about:
			'Ffeil gyda phob dewis ac ateb, fel tystiolaeth. Nid yw eich enw ynddi. Ar gyfrifiadur sy’n cael ei rannu, symudwch hi i’ch lle eich hun.',
		csv: 'Cadw fel tabl (CSV)',
		json: 'Cadw fel data (JSON)',
	},
	kept: {
		nothing: 'Nid oes dim wedi’i gofnodi eto.',
		saving: 'Mae’n cael ei gadw nawr.',
		browser: 'Mae wedi’i gadw yn y porwr hwn, ar y cyfrifiadur hwn yn unig.',
		record: 'Mae wedi’i gadw yn eich cofnod hyfforddi.',
		sent: 'Cafodd ei anfon i’ch cofnod hyfforddi. Os nad yw yno yfory, agorwch y modiwl hwn eto.',
		retrying: 'Nid yw wedi’i gadw eto. Gadewch y ffenestr hon ar agor: rydym yn dal i geisio.',
		memory: 'Nid yw wedi’i gadw yn unman. Caiff ei golli pan gaewch y ffenestr hon.',
		removed: 'Fe’i tynnwyd oddi ar y cyfrifiadur hwn.',
		unchanged: 'Ni newidiwyd dim: adolygu yw hyn.',
	},
	ended: {
		title: {
			nothing: 'Cewch gau’r ffenestr hon',
			saving: 'Wrthi’n cadw…',
			browser: 'Wedi’i gadw. Cewch gau’r ffenestr hon.',
			record: 'Wedi’i gadw. Cewch gau’r ffenestr hon.',
			sent: 'Wedi’i anfon. Cewch gau’r ffenestr hon.',
			retrying: 'Nid yw popeth wedi’i gadw',
			memory: 'Nid oedd modd cadw dim',
			removed: 'Cewch gau’r ffenestr hon',
			unchanged: 'Cewch gau’r ffenestr hon',
		},
		text: {
			nothing: 'Nid oeddech wedi dechrau, felly nid oedd dim i’w gadw.',
			saving: 'Gadewch y ffenestr hon ar agor am eiliad.',
			browser: 'Mae eich lle wedi’i gadw yn y porwr hwn, ar y cyfrifiadur hwn.',
			record: 'Mae eich lle wedi’i gadw yn eich cofnod hyfforddi.',
			sent: 'Cafodd eich lle ei anfon i’ch cofnod hyfforddi.',
			retrying:
				'Ni chyrhaeddodd eich cam olaf eich cofnod hyfforddi. Agorwch y modiwl hwn eto yn nes ymlaen.',
			memory: 'Nid yw’r porwr hwn yn cadw dim. Y tro nesaf byddwch yn dechrau o’r dechrau.',
			removed: 'Rydych chi wedi pasio, a thynnwyd eich atebion oddi ar y cyfrifiadur rhanedig hwn.',
			unchanged: 'Roeddech yn adolygu, felly ni newidiwyd dim.',
		},
	},
	failed: {
		title: 'Aeth rhywbeth o’i le',
		reasons: {
			'content-missing':
				'Nid oedd modd llwytho rhan o’r modiwl hwn. Gwiriwch eich rhwydwaith, yna agorwch y modiwl eto.',
			'record-refused':
				'Ni adawodd eich system hyfforddi i’r modiwl hwn ddechrau. Caewch y ffenestr hon ac agorwch y modiwl eto.',
			unexpected: 'Stopiodd y modiwl. Caewch y ffenestr hon ac agorwch y modiwl eto.',
		},
		kept: 'Mae’r hyn a gadwyd cynt yn dal wedi’i gadw.',
	},
	passed: {
		passedTitle: 'Rydych chi wedi pasio’r modiwl hwn',
		passedText: 'Bydd y ffaith eich bod wedi pasio yn aros ar gofnod, beth bynnag a wnewch nesaf.',
		completedTitle: 'Rydych chi wedi cwblhau’r modiwl hwn',
		review: 'Adolygu',
		reviewHint: 'Edrychwch drwyddo eto. Ni fydd dim yn newid.',
		retake: 'Ei gymryd eto',
		retakeHint: 'Dechreuwch o’r dechrau. Byddwch yn dal wedi pasio.',
		result: 'Gweld eich canlyniad',
	},
	about: {
		title: 'Am y modiwl hwn',
		rests: 'Ar beth mae’n seiliedig',
		published: (publisher, date) => `${publisher}, ${date}`,
		supports: 'Defnyddir ar gyfer:',
		version: 'Fersiwn',
		draft: 'drafft, heb ei ryddhau',
		language: 'Ieithoedd',
		english: 'Saesneg',
		welsh: 'Cymraeg',
		data: 'Beth a gedwir ar y cyfrifiadur hwn',
		dataText:
			'Mae’r porwr hwn yn cadw eich lle, eich dewisiadau, eich atebion a’r diwrnod y byddwch yn pasio, er mwyn i chi allu parhau yn nes ymlaen. Nid yw’n cadw eich enw.',
		dataShared:
			'Gallai tudalennau eraill ar yr un wefan ei ddarllen. Ar gyfrifiadur a rennir, tynnwch ef ar ôl i chi orffen.',
		remove: 'Tynnu fy nghynnydd o’r cyfrifiadur hwn',
		removeHint: 'Nid yw eich cofnod hyfforddi yn newid.',
		removeSure: 'Ie, ei dynnu',
		log: 'Os aiff rhywbeth o’i le',
		logText:
			'Efallai y bydd y ddesg gymorth yn gofyn am log yr ymweliad hwn: beth ddywedodd y modiwl hwn a’ch system hyfforddi wrth ei gilydd, a phryd. Nid yw eich enw na’ch atebion ynddo.',
		copyLog: 'Copïo log yr ymweliad hwn',
		return: 'Dychwelyd i’r modiwl',
	},
	accessibility: {
		title: 'Datganiad hygyrchedd',
		intro:
			'Mae’r datganiad hwn yn ymwneud â’r modiwl hwn. Rydym am i gynifer o bobl â phosibl allu ei ddefnyddio. Dylech allu:',
		able: [
			'ei ddefnyddio â bysellfwrdd yn unig, neu â meddalwedd adnabod lleferydd',
			'gwrando arno â darllenydd sgrin',
			'chwyddo i 400% heb golli unrhyw destun',
			'newid lliwiau a chyferbyniad yng ngosodiadau eich dyfais',
			'cymryd cymaint o amser ag y mynnwch: nid oes terfyn amser',
		],
		standardTitle: 'Pa mor hygyrch yw’r modiwl',
		standard:
			'Cafodd ei lunio i fodloni fersiwn 2.2 o’r Canllawiau Hygyrchedd Cynnwys Gwe (WCAG), lefel AA. Caiff pob math o sgrin ei brofi â gwiriadau awtomatig ac â bysellfwrdd.',
		limitsTitle: 'Yr hyn y gwyddom nad yw’n hygyrch',
		limits:
			'Ni wyddom am unrhyw ran nad yw’n bodloni’r safon. Nid yw corff annibynnol wedi’i archwilio eto. Mae eich system hyfforddi yn dangos y modiwl hwn yn ei ffenestr neu ei ffrâm ei hun: nid yw’r datganiad hwn yn cynnwys y rhan honno.',
		reportTitle: 'Os nad yw rhywbeth yn gweithio i chi',
		report:
			'Dywedwch wrth dîm dysgu a datblygu eich sefydliad. Gallant roi’r modiwl hwn i chi ar ffurf arall. Dywedwch pa sgrin oedd hi a beth rydych chi’n ei ddefnyddio i’w darllen.',
		enforcementTitle: 'Os nad ydych yn fodlon ar yr ateb',
		enforcement:
			'Y Comisiwn Cydraddoldeb a Hawliau Dynol sy’n gorfodi Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Rhaglenni Symudol) (Rhif 2) 2018. Os nad ydych yn fodlon ar sut mae eich sefydliad yn ateb, cysylltwch â’r gwasanaeth hwn:',
		enforcementLink: 'Gwasanaeth Cynghori a Chymorth Cydraddoldeb',
		lawTitle: 'Y gyfraith',
		law: 'Y sefydliad sy’n cynnig yr hyfforddiant hwn i chi sy’n atebol amdano o dan y rheoliadau hyn.',
	},
};
