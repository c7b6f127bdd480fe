import type { Option, Question } from '../model/activity.ts';
import type { ActivityNumber, QuestionNumber, Registration, Revision } from '../model/ids.ts';
import type { AssessmentShape, Life, LockShape } from '../model/lock.ts';

export function livesAt({ born, gone }: Life, revision: Revision): boolean {
	return born <= revision && (gone === undefined || revision < gone);
}

export function assessmentShape(
	lock: LockShape,
	activity: ActivityNumber,
): AssessmentShape | undefined {
	return lock.activities.find(
		(shape): shape is AssessmentShape => shape.kind === 'assessment' && shape.number === activity,
	);
}

/**
 * The questions of an attempt, in the order asked. What was answered stays drawn, in front; then come,
 * objective by objective in the order of their numbers, the lowest ranked of those alive at `revision` until
 * the objective has its share. The rank is `hash(registration, attempt, question)`, so a question added later
 * moves no other one, and the lock alone tells what was drawn.
 */
export function drawSlots(
	shape: AssessmentShape,
	revision: Revision,
	registration: Registration,
	attempt: number,
	alreadyAnswered: readonly QuestionNumber[] = [],
): readonly QuestionNumber[] {
	const share = shape.draws.find((draw) => livesAt(draw, revision))?.draw ?? 0;
	const living = shape.questions.filter((question) => livesAt(question, revision));
	const objectives = [...new Set(living.map(({ objective }) => objective))].sort(
		(one, other) => one - other,
	);
	const isAnswered = ({ number }: { readonly number: QuestionNumber }) =>
		alreadyAnswered.includes(number);
	const drawn = objectives.flatMap((objective) => {
		const its = living.filter((question) => question.objective === objective);
		const missing = Math.max(0, share - its.filter(isAnswered).length);
		const ranked = inOrderOfRank(
			its.filter((question) => !isAnswered(question)),
			({ number }) => hash(registration, attempt, number),
		);
		return ranked.slice(0, missing).map(({ number }) => number);
	});
	return [...alreadyAnswered, ...drawn];
}

/** The options of a question as this learner sees them in this attempt: by `hash(registration, attempt, question, option)`. */
export function orderOptions(
	question: Question,
	registration: Registration,
	attempt: number,
): readonly Option[] {
	return inOrderOfRank(question.options, (option) =>
		hash(registration, attempt, question.number, option.number),
	);
}

function inOrderOfRank<Item>(items: readonly Item[], rankOf: (item: Item) => number): Item[] {
	return items
		.map((item) => ({ item, rank: rankOf(item) }))
		.sort((one, other) => one.rank - other.rank)
		.map(({ item }) => item);
}

/**
 * An unsigned 32-bit number: beginning with 0x9e3779b9, each part is joined by exclusive or and the whole mixed
 * by the last step of MurmurHash3. Draws of saved progress rest on it, so it can never change. Numbers that
 * differ in their last part only never share a hash.
 */
export function hash(...parts: readonly number[]): number {
	let mixed = 0x9e3779b9;
	for (const part of parts) {
		mixed ^= part;
		mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
		mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
		mixed ^= mixed >>> 16;
	}
	return mixed >>> 0;
}
