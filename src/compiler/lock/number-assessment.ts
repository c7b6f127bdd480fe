import type { ObjectiveNumber } from '../../model/ids.ts';
import type { AuthoredAssessment, AuthoredQuestion } from '../authored.ts';
import { blocksText } from '../plain-text.ts';
import { excerpt } from './excerpt.ts';
import { reportUnclear } from './identity.ts';
import type { LockedAssessment, LockedOption, LockedQuestion } from './lock.ts';
import { matchBearers } from './match.ts';
import {
	assignNumbers,
	candidates,
	carryOn,
	ended,
	follow,
	isReleased,
	type Numbering,
} from './numbering.ts';

type AssessmentParts = Pick<LockedAssessment, 'draws' | 'questions'>;

/** The numbers inside an assessment. A question of an unknown objective is left out: it is reported elsewhere. */
export function numberAssessment(
	assessment: AuthoredAssessment,
	objectives: ReadonlyMap<string, ObjectiveNumber>,
	previous: AssessmentParts,
	numbering: Numbering,
): AssessmentParts {
	const written = assessment.questions.flatMap((question) => {
		const objective = objectives.get(question.objective?.value ?? '');
		return objective === undefined ? [] : [{ ...writtenQuestion(question), objective, question }];
	});
	const { matched, unclear } = matchBearers(
		candidates(previous.questions, numbering),
		written,
		(old, now) => old.kind === now.question.kind && old.objective === now.objective,
		(old) => isReleased(numbering, old),
	);
	for (const { index, old } of unclear) {
		const question = written[index]?.question;
		if (question !== undefined) {
			reportUnclear('question', question.stem, old.key, question.id.at, numbering);
		}
	}
	const numbers = assignNumbers(previous.questions, matched);
	const current = written.flatMap(({ key, text, objective, question }, index): LockedQuestion[] => {
		const number = numbers[index];
		const old = matched[index];
		if (number === undefined) return [];
		return [
			{
				number,
				key,
				kind: question.kind,
				objective,
				born: old?.born ?? numbering.revision,
				text,
				options: numberOptions(question, old?.options ?? [], numbering),
			},
		];
	});
	return {
		draws: follow(
			previous.draws,
			({ draw }) => draw === assessment.draw.value,
			(born) => ({ draw: assessment.draw.value, born }),
			numbering,
		),
		questions: carryOn(previous.questions, current, (question) => endQuestion(question, numbering)),
	};
}

/** Ends an assessment's parts with it. */
export function endAssessment(parts: AssessmentParts, numbering: Numbering): AssessmentParts {
	return {
		draws: parts.draws.map((draw) => ended(draw, numbering)),
		questions: parts.questions.map((question) => endQuestion(question, numbering)),
	};
}

function endQuestion(question: LockedQuestion, numbering: Numbering): LockedQuestion {
	const options = question.options.map((option) => ended(option, numbering));
	return { ...ended(question, numbering), options };
}

function numberOptions(
	question: AuthoredQuestion,
	previous: readonly LockedOption[],
	numbering: Numbering,
): LockedOption[] {
	const written = question.options.map(({ plain, correct, at, was }) => ({
		text: plain,
		correct,
		at,
		...(was !== undefined && { was: was.value }),
	}));
	const { matched, unclear } = matchBearers(
		candidates(previous, numbering),
		written,
		(old, now) => old.correct === now.correct,
		(old) => isReleased(numbering, old),
	);
	for (const { index, old } of unclear) {
		const option = written[index];
		if (option !== undefined) reportUnclear('option', option.text, old.text, option.at, numbering);
	}
	const numbers = assignNumbers(previous, matched);
	const current = written.flatMap(({ text, correct }, index): LockedOption[] => {
		const number = numbers[index];
		if (number === undefined) return [];
		return [{ number, correct, born: matched[index]?.born ?? numbering.revision, text }];
	});
	return carryOn(previous, current, (option) => ended(option, numbering));
}

function writtenQuestion({ id, stem, body, explicit, was }: AuthoredQuestion) {
	return {
		key: id.value,
		text: excerpt(stem, blocksText(body)),
		explicit,
		...(was !== undefined && { was: was.value }),
	};
}
