import { z } from 'zod';
import { fields, flag, id, list, text, wanted, wholeNumber } from './field.ts';

export const kinds = ['page', 'scenario', 'assessment'] as const;

const idList = (what: string, example: string) =>
	list(id(`a list of ${what}`, example), `a list of ${what}`, example).default([]);

const variable = z.union(
	[
		flag('true or false', 'told_manager: false'),
		fields(
			{
				/** The lowest number it can have; taking away more changes nothing. */
				from: wholeNumber({ from: -1000, to: 1000 }, 'a whole number', 'from: -2'),
				/** The highest number it can have. */
				to: wholeNumber({ from: -1000, to: 1000 }, 'a whole number', 'to: 2'),
				/** What it is at the first scene. */
				start: wholeNumber({ from: -1000, to: 1000 }, 'a whole number', 'start: 0'),
			},
			'',
			'',
		),
	],
	wanted(
		'true or false, or the bounds of a number',
		'trust: { from: -2, to: 2, start: 0 }, or: told_manager: false',
	),
);

const common = {
	kind: z.enum(kinds, wanted('page, scenario or assessment', 'kind: scenario')),
	/** In the task list and above each screen. */
	title: text('what learners see in the task list', 'title: The photo in the break room'),
	/** How long it takes; left out, it gets its share of the module's `duration`. */
	minutes: wholeNumber({ from: 1, to: 240 }, 'a whole number of minutes', 'minutes: 5').optional(),
	/** Ids from `objectives` of `module.yaml`. */
	objectives: idList('objectives by id', 'objectives: [confidentiality, speaking-up]'),
	/** Ids from `sources` of `module.yaml`. */
	sources: idList('sources by id', 'sources: [gmc-2024]'),
};

const wholeFile = ['lines of “name: value”', 'title: The photo in the break room'] as const;

export const pageFields = fields(common, ...wholeFile);

export const scenarioFields = fields(
	{
		...common,
		/** What the story remembers: numbers within bounds, and flags. */
		variables: z
			.record(
				z.string(),
				variable,
				wanted('a list of variables', 'variables: { told_manager: false }'),
			)
			.default({}),
	},
	...wholeFile,
);

export const assessmentFields = fields(
	{
		...common,
		/** Questions drawn for each objective. */
		draw: wholeNumber({ from: 1, to: 50 }, 'how many questions are drawn per objective', 'draw: 2'),
		/** The share of the drawn questions that makes a pass, rounded up to whole questions. */
		pass: z
			.string(wanted('a pass mark from 1% to 100%', 'pass: 80%'))
			.regex(/^(?:100|[1-9]\d?) ?%$/u, wanted('a pass mark from 1% to 100%', 'pass: 80%'))
			.transform((share) => Number.parseInt(share, 10)),
		/** Attempts before the activities of the missed objectives reopen. */
		attempts: wholeNumber(
			{ from: 1, to: 20 },
			'how often a learner can try in a row',
			'attempts: 3',
		),
	},
	...wholeFile,
);

/** What decides anything is written once, in the file that a translation repeats. */
export const translatedActivityFields = fields(
	{ kind: common.kind, title: common.title },
	...wholeFile,
);
