import type { ModuleOutline } from '../../src/model/module.ts';
import type { TrackingOptions } from '../../src/model/tracking.ts';
import type { LmsProfile, PassWord } from './profile.ts';

/** What of a module its records depend on. */
export interface Told {
	readonly tracking: TrackingOptions;
	/** Whether it has an assessment that has to be passed; without one nobody gets a score. */
	readonly isAssessed: boolean;
}

export function isAssessed({ activities }: ModuleOutline): boolean {
	return activities.some(({ kind, required }) => kind === 'assessment' && required);
}

/** What a package tells once its module is done. */
function passWordOf({ tracking, isAssessed }: Told): PassWord {
	if (!isAssessed) return 'completed';
	return tracking.standard === 'scorm12' ? tracking.status.onPass : 'both';
}

/** What to set in an LMS when a package that is told so is imported, a sentence each. */
export function settingsOf({ guide, window }: LmsProfile, told: Told): readonly string[] {
	return [guide.completion[passWordOf(told)], ...guide.settings, window];
}

/** What an LMS is told of each learner, a sentence each. */
export function recordedOf({ tracking, isAssessed }: Told): readonly string[] {
	const { responses, objectives, limits } = tracking;
	const end = `every required activity is finished${isAssessed ? ' and the assessment is passed' : ''}`;
	const word = passWordOf({ tracking, isAssessed });
	const done = word === 'both' ? '“completed” and “passed”' : `“${word}”`;
	return [
		`Status: “incomplete” from the first choice or answer on, and ${done} once ${end}. It never goes back.`,
		...(isAssessed ? [failSentences[tracking.status.onFail], scoreSentence] : [noScoreSentence]),
		answerSentences[responses],
		objectives ? 'Objectives: those that are met.' : 'Objectives: none.',
		'Time: how long each visit took.',
		`Place: where the learner is and what they did, to carry on from, as suspend data of at most ${limits.suspendData.toLocaleString('en-GB')} characters.`,
	];
}

const scoreSentence =
	'Score: 0 to 100, that of the best finished attempt. There is none before one is finished.';
const noScoreSentence = 'Score: none, for this module has no assessment that has to be passed.';

const failSentences: Readonly<Record<TrackingOptions['status']['onFail'], string>> = {
	incomplete:
		'An assessment that is not passed stays “incomplete”: the learner goes through what was missed again, and has new attempts.',
	failed: 'An assessment that is not passed is told as “failed” until it is, as chosen at export.',
};

const answerSentences: Readonly<Record<TrackingOptions['responses'], string>> = {
	words:
		'Answers: one entry for each scenario, with the path taken, and one for each question, in words.',
	letters:
		'Answers: one entry for each scenario, with the path taken, and one for each question, as letters: a for the first option as it is written, b for the second.',
	none: 'Answers: none. The learner can save them as a file from the result.',
};
