import { initialTransition, setup, transition } from 'xstate';
import type { Assessment } from '../model/activity.ts';
import type { QuestionNumber } from '../model/ids.ts';
import type { Response } from '../model/progress.ts';
import type { Answered } from './runs.ts';
import { isResponseTo, questionIn } from './scoring.ts';

interface AssessmentEvent {
	readonly type: 'response.submit';
	readonly question: QuestionNumber;
	readonly response: Response;
}

/**
 * The statechart of one attempt: a state for each slot, named by its position from 0, then `finished`. It goes
 * on at any response that could be given to the slot's question; what is correct is no matter of its.
 */
export function createAssessmentMachine(assessment: Assessment, slots: readonly QuestionNumber[]) {
	return setup({
		// XState takes its types from a value that is never read.
		types: { events: {} as AssessmentEvent },
		guards: {
			answers: ({ event }, { number }: { number: QuestionNumber }) => {
				const question = questionIn(assessment, number);
				return (
					event.question === number &&
					question !== undefined &&
					isResponseTo(question, event.response)
				);
			},
		},
	}).createMachine({
		id: `assessment-${assessment.number}`,
		initial: slots.length === 0 ? 'finished' : '0',
		states: {
			...Object.fromEntries(
				slots.map((number, slot) => [
					slot,
					{
						on: {
							'response.submit': {
								target: slot + 1 === slots.length ? 'finished' : String(slot + 1),
								guard: { type: 'answers' as const, params: { number } },
							},
						},
					},
				]),
			),
			finished: { type: 'final' as const },
		},
	});
}

/** How many answers, from the first on, could be given to these slots. */
export function replayAttempt(
	assessment: Assessment,
	slots: readonly QuestionNumber[],
	answers: readonly Omit<Answered, 'kind' | 'attempt'>[],
): number {
	const machine = createAssessmentMachine(assessment, slots);
	let [snapshot] = initialTransition(machine);
	let fits = 0;
	for (const { question, response } of answers) {
		const event = { type: 'response.submit' as const, question, response };
		if (!snapshot.can(event)) break;
		[snapshot] = transition(machine, snapshot, event);
		fits += 1;
	}
	return fits;
}
