import { z } from 'zod';

const number = z.number().int().min(1);
const life = { born: number, gone: number.optional() };

/** A lock as packages carry it: numbers and lives. Checked as far as comparing goes. */
export const lockShapeSchema = z.looseObject({
	module: z.string(),
	objectives: z.array(z.looseObject({ number, ...life })),
	activities: z.array(
		z.discriminatedUnion('kind', [
			z.looseObject({ kind: z.literal('page'), number, ...life }),
			z.looseObject({
				kind: z.literal('scenario'),
				number,
				...life,
				starts: z.array(z.looseObject({ scene: number, ...life })),
				scenes: z.array(
					z.looseObject({
						number,
						...life,
						choices: z.array(z.looseObject({ number, to: number, ...life })),
					}),
				),
			}),
			z.looseObject({
				kind: z.literal('assessment'),
				number,
				...life,
				draws: z.array(z.looseObject({ draw: number, ...life })),
				questions: z.array(
					z.looseObject({
						number,
						kind: z.literal(['single', 'multiple']),
						objective: number,
						...life,
						options: z.array(z.looseObject({ number, correct: z.boolean(), ...life })),
					}),
				),
			}),
		]),
	),
});
