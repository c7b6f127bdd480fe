import { count } from './count.ts';

/** Every other sentence of the player, in English. The other languages have exactly these keys. */
export const enLater = {
	print: 'Print this page',
	lookingBack: {
		title: 'You are looking back',
		text: 'This is an earlier screen. You cannot change it here.',
		return: 'Return to where you were',
	},
	notices: {
		'module-changed':
			'This module has changed since you were last here. You are at the last place that still fits.',
		'device-copy-set-aside':
			'You went further on another device. This computer’s copy is set aside for 14 days.',
		'storage-refused':
			'This browser does not let us keep anything on this computer. Your training record still does.',
		'nothing-remembers':
			'This browser does not let us keep anything. If you close this window, you start from the beginning.',
		'storage-full':
			'There is no room left on this computer, so this browser cannot keep what you do now. What it kept before is safe. Make some room, and leave this window open.',
		'storage-blocked':
			'Another window stops this one from keeping what you do. Close your other windows of this site, then open this module again.',
		'storage-newer':
			'A newer version of this site has kept your place on this computer, and this one cannot read it. Nothing of it is lost. Close this window and open the module again later.',
		'copy-mended':
			'Some of what this computer kept could not be read. It is set aside for 14 days, and you go on from the last place we could read.',
		'no-lms':
			'No training system was found, so nothing you do here reaches your training record. Close this window and open the module from your training page.',
		'record-unreadable':
			'Your saved place could not be read, so you start from the beginning. A pass you already have stays.',
		'record-lost':
			'Your training system has ended this visit, so what you do now does not reach it. Close this module and open it again.',
		'log-in-expired':
			'Your log-in to the training system has run out, so what you do now does not reach it. Log in, then open this module again.',
		'record-refused':
			'Your training system does not take your progress at the moment. Leave this window open: we keep trying.',
		'retake-waits':
			'Your pass is still on its way to your training record. You can take the module again once it is saved.',
		'other-window':
			'You have this module open in another window too. This one has caught up with it.',
		carried: 'You are where your code left off.',
		'carried-partly':
			'You are where your code left off. Where you had gone another way on this device, that stays as it was.',
		'carried-nothing': 'Your code brought nothing new, so nothing has changed.',
		following:
			'You have this module open in another window. Until you close that one, what you do here does not reach your training record.',
		leading: 'The other window is closed. This one has caught up with it and is recorded again.',
		outrun:
			'You had this module open in another window, so what you do here does not reach your training record. Close this window and open the module again.',
	},
	/** The notice `module-changed`, where the screen has a title. */
	backAt: (title: string) =>
		`This module has changed since you were last here, so you are back at “${title}”.`,
	trouble: {
		reference: 'Reference',
		copy: 'Copy details',
		copied: 'Copied',
		notCopied: 'Not copied',
		byHand: 'This browser does not let us copy. Select this text and copy it yourself.',
		details: 'Details for the help desk',
	},
	start: {
		time: 'Time',
		timeText: (number: number) => `About ${count(number, 'minute', 'minutes')}`,
		activities: 'What you do',
		pass: 'To pass',
		passAssessment: (needed: number, of: number) =>
			`Get ${String(needed)} of ${count(of, 'question', 'questions')} right`,
		passAttempts: (attempts: number) => `You have ${count(attempts, 'attempt', 'attempts')}`,
		passRequired: 'Finish every activity',
		interruption:
			'You can stop at any time. When you come back, you carry on from the same screen.',
		button: 'Start',
		resume: 'Continue',
		objectives: 'After this you will be able to',
		loading: 'One moment. Your first screen is on its way.',
		noScript: 'To go on from here, this browser has to allow JavaScript.',
	},
	intro: {
		begin: 'Start the questions',
		needed: 'To pass',
		neededText: (needed: number, of: number) => `${String(needed)} of ${String(of)} right`,
		attempt: 'Attempts left',
		feedback: 'After each answer you see what was right, and why.',
	},
	question: {
		position: (position: number, of: number) => `Question ${String(position)} of ${String(of)}`,
		selectOne: 'Select 1 option',
		selectAll: 'Select all that apply',
		missingOne: 'Select an answer',
		missingAll: 'Select at least 1 answer',
		yourAnswer: 'Your answer',
		options: 'Answers',
	},
	answered: {
		rightAnswer: 'Right answer',
		correct: 'That is right',
		wrong: 'That is not right',
	},
	asking: {
		title: 'Is this your place?',
		text: 'Someone has worked through part of this module in this browser. We cannot tell who it was.',
		resume: 'Yes, carry on from there',
		discard: 'No, start from the beginning',
		discardHint: 'What the other person did is removed from this browser.',
	},
	choiceFeedback: {
		title: 'Your choice',
		chose: 'You chose:',
	},
	debrief: {
		outcomes: {
			good: 'A good ending',
			mixed: 'A mixed ending',
			bad: 'A bad ending',
		},
		path: 'The path you took',
		chose: 'You chose:',
		others: (number: number) =>
			number === 1 ? 'The other choice' : `The ${String(number)} other choices`,
		/** A sentence. */
		leadsTo: (heading: string) => `It leads to “${heading}”.`,
		made: (number: number) => `You made ${count(number, 'choice', 'choices')}`,
		tally: {
			best: (number: number) => `${String(number)} best`,
			acceptable: (number: number) => `${String(number)} acceptable`,
			poor: (number: number) => `${String(number)} poor`,
		},
		end: 'This is where your choices led.',
		rests: (number: number) => `What this story rests on (${count(number, 'source', 'sources')})`,
		tryAnother: 'Try another way',
		tryAnotherFrom: (heading: string) => `from “${heading}”`,
		tryAnotherHint:
			'You can go back to any choice and try another way. That is practice: your recorded result stays as it is.',
		judgements: {
			best: 'Best choice',
			acceptable: 'Acceptable choice',
			poor: 'Poor choice',
		},
	},
	attemptResult: {
		passed: 'You passed',
		failed: 'You did not pass this time',
		score: (correct: number, of: number, needed: number) =>
			`You got ${String(correct)} of ${String(of)} right. You need ${String(needed)} to pass.`,
		objectives: 'What you were asked about',
		rightOf: (correct: number, of: number) => `${String(correct)} of ${String(of)} right`,
		met: 'Met',
		notMet: 'Not yet',
		left: (number: number) => `You have ${count(number, 'attempt', 'attempts')} left.`,
		again: 'Try again',
		look: 'Look at these again',
		lookFirst: 'Finish these again first. Then you get new attempts.',
		lookHint: 'They cover what you missed.',
		toTasks: 'Go to all activities',
	},
	result: {
		passed: 'You have passed',
		completed: 'You have completed this module',
		notYet: 'You have not finished yet',
		notYetText: 'Finish what is still to do to pass this module.',
		score: 'Your score',
		scoreText: (percent: string) => `${percent}%`,
		passMark: 'Pass mark',
		objectives: 'What you can now do',
		objectivesSoFar: 'What you can do so far',
		recorded: 'What is recorded',
		status: 'Result',
		statusPassed: 'Passed',
		statusCompleted: 'Completed',
		details: 'With it',
		detailsAssessed: 'Your answers, and the way you took through each story',
		detailsChoices: 'The way you took through each story',
		where: 'Where it is kept',
		look: 'What to look at again',
		lookText: 'You missed some questions on this. Your pass stays, whatever you do.',
		lookIn: 'You find it in',
		next: 'What next',
		tasks: 'Back to all activities',
	},
	resultsFile: {
		title: 'Keep your answers',
		about:
			'A file with every choice and answer, as evidence. Your name is not in it. On a shared computer, move it to a place of your own.',
		csv: 'Save as a table (CSV)',
		json: 'Save as data (JSON)',
	},
	/** On the result: where the result is kept. */
	kept: {
		nothing: 'Nothing is recorded yet.',
		saving: 'It is being saved now.',
		browser: 'It is kept in this browser, on this computer only.',
		record: 'It is saved to your training record.',
		sent: 'It was sent to your training record. If it is not there tomorrow, open this module again.',
		retrying: 'It is not saved yet. Leave this window open: we keep trying.',
		memory: 'It is not kept anywhere. It is lost when you close this window.',
		removed: 'It was removed from this computer.',
		unchanged: 'Nothing was changed: this is a review.',
	},
	ended: {
		title: {
			nothing: 'You can close this window',
			saving: 'Saving…',
			browser: 'Saved. You can close this window.',
			record: 'Saved. You can close this window.',
			sent: 'Sent. You can close this window.',
			retrying: 'Not everything is saved',
			memory: 'Nothing could be saved',
			removed: 'You can close this window',
			unchanged: 'You can close this window',
		},
		text: {
			nothing: 'You have not begun, so there was nothing to save.',
			saving: 'Leave this window open for a moment.',
			browser: 'Your place is kept in this browser, on this computer.',
			record: 'Your place is saved to your training record.',
			sent: 'Your place was sent to your training record.',
			retrying: 'Your last step did not reach your training record. Open this module again later.',
			memory: 'This browser does not keep anything. Next time you start from the beginning.',
			removed: 'You have passed, and your answers were removed from this shared computer.',
			unchanged: 'You were reviewing, so nothing was changed.',
		},
	},
	failed: {
		title: 'Something went wrong',
		reasons: {
			'content-missing':
				'A part of this module could not be loaded. Check your network, then open the module again.',
			'record-refused':
				'Your training system did not let this module start. Close this window and open the module again.',
			unexpected: 'The module stopped. Close this window and open the module again.',
		},
		kept: 'What was saved before stays saved.',
	},
	passed: {
		passedTitle: 'You have passed this module',
		passedText: 'Your pass stays on record, whatever you do next.',
		completedTitle: 'You have completed this module',
		review: 'Review',
		reviewHint: 'Look through it again. Nothing changes.',
		retake: 'Take it again',
		retakeHint: 'Start from the beginning. You keep your pass.',
		result: 'See your result',
	},
	about: {
		title: 'About this module',
		rests: 'What it rests on',
		published: (publisher: string, date: string) => `${publisher}, ${date}`,
		supports: 'Used for:',
		version: 'Version',
		draft: 'draft, not released',
		language: 'Languages',
		english: 'English',
		welsh: 'Welsh',
		data: 'What is kept on this computer',
		dataText:
			'This browser keeps your place, your choices, your answers and the day you pass, so that you can carry on later. It does not keep your name.',
		dataShared:
			'Other pages of the same website could read it. On a shared computer, remove it when you have finished.',
		remove: 'Remove my progress from this computer',
		removeHint: 'Your training record stays as it is.',
		removeSure: 'Yes, remove it',
		log: 'If something goes wrong',
		logText:
			'The help desk may ask for the log of this visit: what this module and your training system told each other, and when. Your name and your answers are not in it.',
		copyLog: 'Copy the log of this visit',
		return: 'Return to the module',
	},
	accessibility: {
		title: 'Accessibility statement',
		intro:
			'This statement is about this module. We want as many people as possible to be able to use it. You should be able to:',
		able: [
			'use it with a keyboard only, or with speech recognition',
			'listen to it with a screen reader',
			'zoom in to 400% without losing any text',
			'change colours and contrast in your device’s settings',
			'take as long as you need: there is no time limit',
		],
		standardTitle: 'How accessible it is',
		standard:
			'It is built to meet the Web Content Accessibility Guidelines (WCAG) version 2.2, level AA. Each kind of screen is tested with automated checks and with a keyboard.',
		limitsTitle: 'What we know is not accessible',
		limits:
			'We know of no part that does not meet the standard. It has not yet been audited by an independent body. Your training system shows this module in its own window or frame: that part is not covered here.',
		reportTitle: 'If something does not work for you',
		report:
			'Tell the learning and development team of your organisation. They can give you this module in another form. Say which screen it was and what you use to read it.',
		enforcementTitle: 'If you are not happy with the answer',
		enforcement:
			'The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. If you are not happy with how your organisation answers, contact this service:',
		enforcementLink: 'Equality Advisory and Support Service',
		lawTitle: 'The law',
		law: 'The organisation that offers you this training answers for it under these regulations.',
	},
};

export type LaterStrings = typeof enLater;
