import type { Assessment } from '../model/activity.ts';
import type { ModuleOutline } from '../model/module.ts';
import type { Progress } from '../model/progress.ts';
import type { ObjectiveResult, Screen } from '../model/screen.ts';
import { type Attempt, latestAttempt, nextAttempt } from './attempt.ts';
import { orderOptions } from './draw.ts';
import { activitiesOf, activitiesToRepeat, attemptsLeft } from './rounds.ts';
import { isCorrect, questionIn, scoreAttempt } from './scoring.ts';
import type { Frame } from './frame.ts';

/** `frame.place` is one that exists in the latest attempt. */
export function assessmentScreen(
	outline: ModuleOutline,
	progress: Progress,
	assessment: Assessment,
	frame: Frame,
): Screen {
	const attempt = latestAttempt(outline, progress, assessment.number);
	const { screen, at } = frame.place;
	if (screen === 'intro' || attempt === undefined) {
		return introScreen(outline, progress, assessment, attempt, frame);
	}
	if (screen === 'end') return resultScreen(outline, progress, assessment, attempt, frame);
	const index = screen === 'feedback' ? at - 1 : at;
	const question = questionIn(assessment, attempt.slots[index]);
	if (question === undefined) throw new Error(`No question is at place ${at}.`);
	const response = attempt.answers[index]?.response;
	const shown = {
		...frame,
		question,
		options: orderOptions(question, progress.registration, attempt.number),
		position: index + 1,
		of: attempt.slots.length,
		attempt: attempt.number,
	};
	if (screen === 'feedback' && response !== undefined) {
		const correct = isCorrect(question, response);
		return { ...shown, kind: 'answer-feedback', picked: response.options, correct };
	}
	return { ...shown, kind: 'question', ...(response && { picked: response.options }) };
}

function introScreen(
	outline: ModuleOutline,
	progress: Progress,
	assessment: Assessment,
	attempt: Attempt | undefined,
	frame: Frame,
): Screen {
	const left = attemptsLeft(outline, progress.ledger, frame.activity);
	const isOn = attempt !== undefined && !attempt.isFinished;
	const number = isOn ? attempt.number : nextAttempt(progress, assessment.number);
	return {
		...frame,
		kind: 'intro',
		content: assessment,
		...(left > 0 && { attempt: { number, left } }),
	};
}

function resultScreen(
	outline: ModuleOutline,
	progress: Progress,
	assessment: Assessment,
	attempt: Attempt,
	frame: Frame,
): Screen {
	const { correct, of, needed, passed, ...score } = scoreAttempt(assessment, attempt.answers);
	const missed = score.objectives.filter(({ met }) => !met).map(({ objective }) => objective);
	const toRepeat = activitiesToRepeat(outline, progress.ledger, frame.activity);
	const ofMissed = activitiesOf(outline, missed);
	return {
		...frame,
		kind: 'attempt-result',
		attempt: attempt.number,
		correct,
		of,
		needed,
		passed,
		objectives: score.objectives.flatMap(({ objective: number, ...result }): ObjectiveResult[] => {
			const objective = outline.objectives.find((other) => other.number === number);
			return objective === undefined ? [] : [{ objective, ...result }];
		}),
		left: attemptsLeft(outline, progress.ledger, frame.activity),
		lookAgain: passed
			? []
			: outline.activities.filter(
					(activity) => ofMissed.includes(activity) || toRepeat.includes(activity),
				),
	};
}
