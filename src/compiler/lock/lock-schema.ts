import { z } from 'zod';
import type {
	ActivityNumber,
	ChoiceNumber,
	ModuleId,
	ObjectiveNumber,
	OptionNumber,
	QuestionNumber,
	Revision,
	SceneNumber,
} from '../../model/ids.ts';

function numberOf<Number extends number>() {
	return z.custom<Number>(
		(value) => Number.isInteger(value) && Number(value) >= 1,
		'is not a whole number from 1 on',
	);
}

const revision = numberOf<Revision>();
const life = { born: revision, gone: revision.exactOptional() };
const text = z.string();
const known = { key: z.string().min(1), text };

const choice = z.strictObject({
	number: numberOf<ChoiceNumber>(),
	to: numberOf<SceneNumber>(),
	...life,
	text,
});
const scene = z.strictObject({
	number: numberOf<SceneNumber>(),
	...known,
	...life,
	choices: z.array(choice),
});
const option = z.strictObject({
	number: numberOf<OptionNumber>(),
	correct: z.boolean(),
	...life,
	text,
});
const question = z.strictObject({
	number: numberOf<QuestionNumber>(),
	kind: z.enum(['single', 'multiple']),
	...known,
	objective: numberOf<ObjectiveNumber>(),
	...life,
	options: z.array(option),
});

const activity = { number: numberOf<ActivityNumber>(), ...known, ...life };

export const lockSchema = z.strictObject({
	format: z.literal(1),
	module: z.custom<ModuleId>((value) => typeof value === 'string', 'is not text'),
	revisions: z.array(
		z.strictObject({
			revision,
			released: z
				.strictObject({ version: z.string().min(1), checksum: z.string().regex(/^[0-9a-f]{8}$/u) })
				.exactOptional(),
		}),
	),
	objectives: z.array(z.strictObject({ number: numberOf<ObjectiveNumber>(), ...known, ...life })),
	activities: z.array(
		z.discriminatedUnion('kind', [
			z.strictObject({ kind: z.literal('page'), ...activity }),
			z.strictObject({
				kind: z.literal('scenario'),
				...activity,
				starts: z.array(z.strictObject({ scene: numberOf<SceneNumber>(), ...life })),
				scenes: z.array(scene),
			}),
			z.strictObject({
				kind: z.literal('assessment'),
				...activity,
				draws: z.array(z.strictObject({ draw: z.number().int().min(1), ...life })),
				questions: z.array(question),
			}),
		]),
	),
});
