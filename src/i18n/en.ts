import { count } from './count.ts';

/** Every sentence on the way from *Start* to a first decision, in English. The other languages have exactly these keys. */
export const en = {
	header: {
		skip: 'Skip to main content',
		/** In the language it switches to. */
		switchTo: 'Cymraeg',
		exit: 'Exit',
	},
	footer: {
		label: 'About this module',
		about: 'About this module',
		accessibility: 'Accessibility statement',
		version: (version: string) => `Version ${version}`,
	},
	common: {
		back: 'Back',
		continue: 'Continue',
		close: 'Close',
		errorPrefix: 'Error: ',
		problem: 'There is a problem',
		newWindow: '(opens in a new window)',
		minutes: (number: number) => count(number, 'minute', 'minutes'),
		minutesLeft: (number: number) => `About ${count(number, 'minute', 'minutes')} left`,
		goodPlaceToStop: 'This is a good place to stop if you need to. Your place is kept.',
		allActivities: 'All activities',
		couldNotLoad: 'This page could not be loaded. Check your network and try again.',
	},
	kinds: { page: 'Reading', scenario: 'Scenario', assessment: 'Questions' },
	opening: {
		title: 'Opening your place',
		text: 'This takes a moment.',
	},
	tasks: {
		title: 'What you do in this module',
		next: (title: string) => `Continue: ${title}`,
		result: 'See your result',
		attemptsLeft: (number: number) => `${count(number, 'attempt', 'attempts')} left`,
		optional: 'You can leave this one out',
		states: {
			'to do': 'To do',
			'in progress': 'In progress',
			finished: 'Finished',
			passed: 'Passed',
			reopened: 'Look again',
			closed: 'Closed for now',
		},
		closedHint: 'Finish the activities marked “Look again” first. Then you get new attempts.',
	},
	intro: 'Start the scenario',
	scene: {
		legend: 'What do you do?',
		selectOne: 'Select 1 option',
		missing: 'Select what you would do',
		chosen: 'You chose this',
		practice: 'Practice: you are trying another way. Your recorded result stays as it is.',
	},
	saved: {
		nothing: 'Nothing to save yet',
		saving: 'Saving…',
		browser: 'Saved in this browser',
		record: 'Saved to your training record',
		sent: 'Sent to your training record',
		retrying: 'Not saved yet, trying again',
		memory: 'Not saved: lost when you close this window',
		unchanged: 'Review: nothing is recorded',
	},
	lookingBack: {
		title: 'You are looking back',
		text: 'This is an earlier screen. You cannot change it here.',
		return: 'Return to where you were',
	},
	reviewing: 'You are reviewing. Nothing you do here changes your record.',
	notices: {
		'module-changed':
			'This module has changed since you were last here. You are at the last place that still fits.',
		'device-copy-set-aside':
			'You went further on another device. This computer’s copy is set aside for 14 days.',
		'storage-refused':
			'This browser does not let us keep anything on this computer. Your training record still does.',
		'nothing-remembers':
			'This browser does not let us keep anything. If you close this window, you start from the beginning.',
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
		'other-window-leads':
			'You have this module open in another window too. Close one of the two: until then only the other one reaches your training record.',
		'other-window-ended':
			'This module was finished in another window. Close this one, and open the module again from your training page.',
		'other-window':
			'You have this module open in another window too. This one has caught up with it.',
	},
	/** The notice `module-changed`, where the screen has a title. */
	backAt: (title: string) =>
		`This module has changed since you were last here, so you are back at “${title}”.`,
	trouble: {
		reference: 'Reference',
		copy: 'Copy details',
		copied: 'Copied',
		details: 'Details for the help desk',
	},
	content: {
		chat: (title: string) => `Group chat: ${title}`,
		post: (author: string) => `Social media post by ${author}`,
		replies: 'Replies',
		email: (subject: string) => `Email: ${subject}`,
		notice: 'Notice',
		says: 'says',
		you: 'You',
	},
};

export type Strings = typeof en;
