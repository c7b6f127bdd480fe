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
		elsewhere: 'Carry on elsewhere',
		learner: 'Who is learning?',
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
		tryAgain: 'Try again',
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
		removed: 'Removed from this computer',
		unchanged: 'Review: nothing is recorded',
	},
	reviewing: 'You are reviewing. Nothing you do here changes your record.',
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
