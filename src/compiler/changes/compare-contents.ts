import type { Activity, Scenario } from '../../model/activity.ts';
import type { ActivityOutline } from '../../model/module.ts';
import type { AssessmentChange } from './changes.ts';

interface Side {
	readonly content: Activity | undefined;
	readonly outline: ActivityOutline | undefined;
}

/** What only the content and the outline of an activity tell; nothing where one side is not known. */
export interface ContentChange {
	readonly isChanged: boolean;
	readonly isLogicChanged: boolean;
	readonly rules: Pick<AssessmentChange, 'needed' | 'attempts'>;
}

export function compareContents(before: Side, after: Side): ContentChange {
	const [was, now] = [before.content, after.content];
	const isKnown = was !== undefined && now !== undefined;
	const isChanged =
		isKnown && (!isSame(was, now) || before.outline?.title !== after.outline?.title);
	const isLogicChanged =
		was?.kind === 'scenario' && now?.kind === 'scenario' && !hasSameLogic(was, now);
	const [old, current] = [before.outline?.assessment, after.outline?.assessment];
	if (old === undefined || current === undefined) return { isChanged, isLogicChanged, rules: {} };
	const rules = {
		...(old.needed !== current.needed && { needed: [old.needed, current.needed] as const }),
		...(old.attempts !== current.attempts && {
			attempts: [old.attempts, current.attempts] as const,
		}),
	};
	return { isChanged, isLogicChanged, rules };
}

/** Variables, and conditions and effects of the choices that both have. */
function hasSameLogic(one: Scenario, other: Scenario): boolean {
	const logic = ({ scenes }: Scenario) =>
		new Map(
			scenes.flatMap((scene) =>
				scene.kind === 'ending'
					? []
					: scene.choices.map(({ number, condition, effects }) => [
							`${String(scene.number)}/${String(number)}`,
							JSON.stringify([condition, effects]),
						]),
			),
		);
	const theirs = logic(other);
	return (
		isSame(one.variables, other.variables) &&
		[...logic(one)].every(([choice, text]) => (theirs.get(choice) ?? text) === text)
	);
}

function isSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
