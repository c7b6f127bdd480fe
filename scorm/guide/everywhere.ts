/** How a new version takes the place of an old one, whatever the LMS. */
export const updatingEverywhere: readonly string[] = [
	'Import the new zip in the place of the old one: the same activity, not a new one. Export it with the same choices as before.',
	'Learners keep what they finished, their scores and their place. Where a story changed under them, they stand at the last point that still fits, and are told so.',
	'Whoever has the module open closes it and opens it again.',
];

/** What to know where several people use one computer. */
export const sharedComputers: readonly string[] = [
	'The browser keeps a copy of the learner’s progress, so that a lost network costs nothing. No name is in it.',
	'It is removed once the LMS has confirmed the pass. The learner can remove it sooner: “About this module”, “Remove my progress from this computer”.',
	'Other pages of the same web address could read it, so treat it as you treat the LMS itself.',
	'A results file is the learner’s own: they move it to a place of their own.',
	'Handover codes, if exported, are unsigned: anyone can use one.',
];
