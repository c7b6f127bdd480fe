import type { Life } from '../model/lock.ts';
import type { Lock } from '../compiler/lock/lock.ts';

export interface LockChanges {
	/** Names of what was given a number, such as `scene “Sam listens” in the-photo`. */
	readonly added: readonly string[];
	/** Names of what no longer lives; its numbers are never given again. */
	readonly ended: readonly string[];
}

interface Numbered extends Life {
	/** Numbers from the activity down: one bearer, whatever it is called. */
	readonly path: string;
	readonly name: string;
}

/** What became of the numbers from one lock to the next; what lies inside something new or ended is not named. */
export function compareLocks(before: Lock | undefined, after: Lock): LockChanges {
	const old = living(before === undefined ? [] : listNumbered(before));
	const current = living(listNumbered(after));
	return { added: namesMissingFrom(old, current), ended: namesMissingFrom(current, old) };
}

function living(all: readonly Numbered[]): ReadonlyMap<string, Numbered> {
	return new Map(all.filter(({ gone }) => gone === undefined).map((item) => [item.path, item]));
}

function namesMissingFrom(
	there: ReadonlyMap<string, Numbered>,
	here: ReadonlyMap<string, Numbered>,
): readonly string[] {
	const missing = [...here.values()].filter(({ path }) => !there.has(path));
	const paths = new Set(missing.map(({ path }) => path));
	const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));
	return missing.filter(({ path }) => !paths.has(parentOf(path))).map(({ name }) => name);
}

function listNumbered(lock: Lock): readonly Numbered[] {
	return [
		...lock.objectives.map((objective) => ({
			...objective,
			path: `objective ${String(objective.number)}`,
			name: `objective ${objective.key}`,
		})),
		...lock.activities.flatMap(listActivity),
	];
}

function listActivity(activity: Lock['activities'][number]): readonly Numbered[] {
	const path = `activity ${String(activity.number)}`;
	const own = { ...activity, path, name: `${activity.kind} ${activity.key}` };
	switch (activity.kind) {
		case 'page':
			return [own];
		case 'scenario':
			return [
				own,
				...activity.scenes.flatMap((scene) => {
					const place = `${path}/${String(scene.number)}`;
					const name = `scene #${scene.key} in ${activity.key}`;
					return [
						{ ...scene, path: place, name },
						...scene.choices.map((choice) => ({
							...choice,
							path: `${place}/${String(choice.number)}`,
							name: `choice “${choice.text}” in #${scene.key} of ${activity.key}`,
						})),
					];
				}),
			];
		case 'assessment':
			return [
				own,
				...activity.questions.flatMap((question) => {
					const place = `${path}/${String(question.number)}`;
					const name = `question #${question.key} in ${activity.key}`;
					return [
						{ ...question, path: place, name },
						...question.options.map((option) => ({
							...option,
							path: `${place}/${String(option.number)}`,
							name: `option “${option.text}” in #${question.key} of ${activity.key}`,
						})),
					];
				}),
			];
	}
}
