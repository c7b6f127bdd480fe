/** What is amiss, and how to mend it. Words that the module shows or an LMS uses stand in quotation marks. */
interface Trouble {
	readonly see: string;
	readonly means: string;
	readonly todo: string;
}

/** When a learner says “it did not record”. */
export const troubles: readonly Trouble[] = [
	{
		see: '“Saved in this browser”, and never “Saved to your training record”',
		means: 'The LMS does not answer.',
		todo: 'Check the network. Leave the window open: the module keeps trying. Opened again later on the same computer, it sends what is missing.',
	},
	{
		see: '“Sent to your training record”',
		means: 'The LMS took it, but nothing proves that it arrived.',
		todo: 'Look at the record the next day. If it is not there, open the module again.',
	},
	{
		see: '“Not saved yet, trying again”, or “Your training system does not take your progress at the moment.”',
		means: 'The LMS answers with an error.',
		todo: 'Leave the window open. If it stays so, open “Details for the help desk”, press “Copy details”, and send them to your help desk.',
	},
	{
		see: '“Your log-in to the training system has run out”, or “Your training system has ended this visit”',
		means: 'The LMS has closed the session.',
		todo: 'Log in, and open the module again from the training page. What was saved is still there.',
	},
	{
		see: '“No training system was found”',
		means: 'The module was opened outside of the LMS, by a link or a bookmark of its own.',
		todo: 'Open it from the training page.',
	},
	{
		see: '“You have this module open in another window.”',
		means: 'Only one window at a time reaches the record.',
		todo: 'Close the others.',
	},
	{
		see: 'A reference such as “H-7K2M”',
		means: 'Something the module cannot mend. The same fault has the same reference everywhere.',
		todo: 'Press “Copy details”, and send them to your help desk with the time and the kind of computer. No name is in them.',
	},
	{
		see: 'The learner has passed, and the LMS says “incomplete”',
		means: 'The window was closed before the LMS had answered.',
		todo: 'Have the learner open the module once more, on the same computer, and leave by “Exit”: it reports again.',
	},
	{
		see: 'The LMS has the pass, and does not count it',
		means: 'Its completion rule waits for another word, or for more than one.',
		todo: 'Compare the rule with the settings above.',
	},
	{
		see: 'The LMS says “failed”, or a pass has become a fail',
		means:
			'A mastery score is set in the LMS, an older attempt counts, or the package was exported with “failed”.',
		todo: 'Take the mastery score away, and count the highest score.',
	},
	{
		see: '“Review: nothing is recorded”',
		means: 'The LMS opened the module to look at only, as a preview or after a pass.',
		todo: 'Open it the usual way. To take it again after a pass, start a new attempt in the LMS.',
	},
	{
		see: 'The module begins from the start again',
		means: 'The LMS gave an empty record: a new attempt, a new activity, or another log-in.',
		todo: 'Check the log-in, that no new attempt is forced, and that the update went into the same activity.',
	},
	{
		see: '“Is this your place?”',
		means: 'The LMS did not say who the learner is.',
		todo: 'Open the module from the training page, not by a link of its own and not as a guest.',
	},
	{
		see: '“This browser does not let us keep anything”',
		means: 'A private window, or a rule of your IT department.',
		todo: 'The training record still works. If that fails as well, take the module in one visit.',
	},
	{
		see: 'No answers in the reports',
		means: 'The LMS keeps none, or shows none of this standard.',
		todo: 'Ask the learner for the results file: “Keep your answers”, on the result. It holds every choice and answer, and no name.',
	},
];
