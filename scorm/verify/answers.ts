import type { Activity, Choice, Question } from '../../src/model/activity.ts';

/** What to pick on each form: numbers in order of preference for a scene, all of them for a question. */
export type Picks = Readonly<Record<string, readonly number[]>>;

export type Manner = 'correctly' | 'wrongly';

const ranks = { best: 0, acceptable: 1, poor: 2 };

/** What a learner picks who decides well in the scenarios and answers every question in this manner. */
export function findPicks(activities: readonly Activity[], manner: Manner): Picks {
	return Object.fromEntries(
		activities.flatMap((activity) => {
			switch (activity.kind) {
				case 'page':
					return [];
				case 'scenario':
					return activity.scenes.flatMap((scene) =>
						scene.kind === 'decision'
							? [[keyOf(activity, scene), rankChoices(scene.choices)] as const]
							: [],
					);
				case 'assessment':
					return activity.questions.map(
						(question) => [keyOf(activity, question), pickOptions(question, manner)] as const,
					);
			}
		}),
	);
}

function keyOf(activity: { readonly number: number }, item: { readonly number: number }): string {
	return `${String(activity.number)} ${String(item.number)}`;
}

function rankChoices(choices: readonly Choice[]): readonly number[] {
	const rank = ({ judgement = 'best' }: Choice): number => ranks[judgement];
	return choices.toSorted((one, other) => rank(one) - rank(other)).map(({ number }) => number);
}

function pickOptions({ options }: Question, manner: Manner): readonly number[] {
	const right = options.filter(({ correct }) => correct).map(({ number }) => number);
	if (manner === 'correctly') return right;
	const wrong = options.filter(({ correct }) => !correct).map(({ number }) => number);
	// Where every option is right, a part of them is wrong.
	return (wrong.length > 0 ? wrong : right).slice(0, 1);
}
