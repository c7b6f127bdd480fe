import type { Diagnostic } from '../../model/diagnostic.ts';
import type { AuthoredAssessment, AuthoredQuestion } from '../authored.ts';
import { createDiagnostic } from '../diagnostics/create.ts';

/** Whether an attempt can be drawn; what can be drawn can be passed, for a pass takes 100 % at most. */
export function checkAssessment(assessment: AuthoredAssessment): Diagnostic[] {
	const { draw, questions } = assessment;
	const bank = new Map<string, number>();
	for (const { objective } of questions) {
		if (objective !== undefined) bank.set(objective.value, (bank.get(objective.value) ?? 0) + 1);
	}
	const short = [...bank]
		.filter(([, has]) => has < draw.value)
		.map(([objective, has]) =>
			createDiagnostic('draw-too-many', { objective, draw: draw.value, has }, draw.at),
		);
	return [...short, ...questions.flatMap(repeatedOptions)];
}

function repeatedOptions(question: AuthoredQuestion): Diagnostic[] {
	const seen = new Set<string>();
	return question.options.flatMap(({ plain, at }) => {
		const text = plain.toLowerCase();
		const repeated = seen.has(text);
		seen.add(text);
		const args = { option: plain, question: question.stem };
		return repeated ? [createDiagnostic('option-repeated', args, at)] : [];
	});
}
