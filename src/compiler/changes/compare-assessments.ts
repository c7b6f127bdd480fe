import type { Revision } from '../../model/ids.ts';
import type { AssessmentShape, OptionShape, QuestionShape } from '../../model/lock.ts';
import type { LockedAssessment } from '../lock/lock.ts';
import { living } from '../lock/numbering.ts';
import type { AssessmentChange } from './changes.ts';
import { livesAt } from './lives-at.ts';

/** The assessment as `before` had it at a revision, and as the lock has it now. */
export function compareAssessments(
	before: AssessmentShape,
	revision: Revision,
	now: LockedAssessment,
): AssessmentChange {
	const old = before.questions.filter((question) => livesAt(question, revision));
	const current = living(now.questions);
	const nameOf = ({ number }: QuestionShape) =>
		`#${now.questions.find((question) => question.number === number)?.key ?? String(number)}`;
	const isIn = (questions: readonly QuestionShape[]) => (question: QuestionShape) =>
		questions.some(({ number }) => number === question.number);
	const kept = old.filter(isIn(current));
	const differing = (isMeant: (option: OptionShape) => boolean) =>
		kept.filter((question) => {
			const same = current.find(({ number }) => number === question.number);
			const was = question.options.filter((option) => livesAt(option, revision));
			return numbers(was.filter(isMeant)) !== numbers(living(same?.options ?? []).filter(isMeant));
		});
	const corrected = differing(({ correct }) => correct);
	const others = differing(() => true).filter((question) => !corrected.includes(question));
	const [from, to] = [
		before.draws.find((draw) => livesAt(draw, revision))?.draw,
		living(now.draws)[0]?.draw,
	];
	return {
		questions: {
			kept: kept.length,
			added: current.filter((question) => !isIn(old)(question)).map(nameOf),
			removed: old.filter((question) => !isIn(current)(question)).map(nameOf),
		},
		corrected: corrected.map(nameOf),
		reworded: others.map(nameOf),
		...(from !== undefined && to !== undefined && from !== to && { drawn: [from, to] }),
	};
}

function numbers(options: readonly OptionShape[]): string {
	return options.map(({ number }) => number).join();
}
