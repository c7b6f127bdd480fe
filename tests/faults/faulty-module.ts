import { assessment, compiledModule, page, scenario } from '../fixtures/build-module.ts';

/** A page, a scenario with branches and a way back, an assessment with draws and two attempts. */
export const faultyModule = compiledModule({
	activities: [
		page({ number: 1 }),
		scenario({
			number: 2,
			scenes: [
				{
					choices: [
						{ to: 2, judgement: 'best', feedback: 'You spoke early.' },
						{ to: 3, judgement: 'poor' },
					],
				},
				{
					choices: [
						{ to: 4, judgement: 'best' },
						{ to: 3, judgement: 'acceptable' },
					],
				},
				{
					choices: [
						{ to: 1, judgement: 'acceptable' },
						{ to: 5, judgement: 'poor' },
					],
				},
				{ outcome: 'good' },
				{ outcome: 'bad' },
			],
		}),
		assessment({
			number: 3,
			draw: 1,
			attempts: 2,
			questions: [
				{ objective: 1 },
				{ objective: 1 },
				{ objective: 2, options: [true, true, false] },
				{ objective: 2 },
			],
		}),
	],
});
