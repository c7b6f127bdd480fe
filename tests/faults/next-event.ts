import type { Visit, VisitEvent } from '../../src/session/visit.ts';
import type { Act } from './acts.ts';

/** What the learner does on this screen for the act; nothing where it does not fit. */
export function nextEvent(act: Act['do'], { phase }: Visit, pick: number): readonly VisitEvent[] {
	if (act === 'hide') return [{ type: 'page.hidden' }];
	if (act === 'exit') return [{ type: 'learner.exit' }];
	if (act === 'return') return [{ type: 'page.leaving' }, { type: 'page.returned' }];
	if (act === 'discard') return [{ type: 'progress.discard' }];
	if (phase.kind === 'asking') return [{ type: 'progress.resume' }];
	if (phase.kind !== 'playing') return [];
	const { screen } = phase;
	if (act === 'forget') return [{ type: 'progress.forget' }];
	if (act === 'review') return [{ type: 'module.review' }];
	if (act === 'take again') return [{ type: 'module.retake' }];
	if (act === 'practise') return [{ type: 'run.restart', keep: 0 }];
	if (act === 'look back') {
		return screen.back ? [{ type: 'screen.look', place: screen.back }] : [];
	}
	if (screen.readOnly) return [{ type: 'screen.return' }];
	switch (screen.kind) {
		case 'start':
			return [{ type: 'module.start' }];
		case 'tasks': {
			const activity = screen.next ?? screen.tasks[pick % screen.tasks.length]?.activity.number;
			return activity === undefined ? [] : [{ type: 'activity.open', activity }];
		}
		case 'intro':
			return [{ type: screen.content.kind === 'assessment' ? 'attempt.begin' : 'screen.continue' }];
		case 'scene': {
			const choice = screen.open[pick % screen.open.length];
			return choice ? [{ type: 'choice.select', choice: choice.number }] : [];
		}
		case 'question': {
			// Mostly right, so that many pass.
			const options = screen.question.options.filter(({ correct }) => correct === pick < 7);
			const given = pick < 7 ? options : options.slice(0, 1);
			const response = { options: given.map(({ number }) => number) };
			return [{ type: 'response.submit', response }];
		}
		case 'result':
			return [{ type: 'tasks.show' }];
		case 'page':
		case 'choice-feedback':
		case 'debrief':
		case 'answer-feedback':
		case 'attempt-result':
			return [{ type: 'screen.continue' }];
	}
}
