import type { Interaction } from '../model/report.ts';
import type { ElementValue, LmsView } from './dialect.ts';
import { optional, plainId } from './element-values.ts';

/** How a standard writes one interaction. */
export interface InteractionWriter {
	typeOf(type: Interaction['type']): string;
	outcome(at: string, outcome: Outcome, view: LmsView): readonly ElementValue[];
	details(
		at: string,
		interaction: Interaction,
		answeredAt: number | undefined,
	): readonly ElementValue[];
}

export type Outcome = NonNullable<Interaction['outcome']>;

const list = 'cmi.interactions';

/** Up to the last outcome that is not told: the slots before it get id and type, so that no index is left out. */
export function interactionValues(
	interactions: readonly Interaction[],
	view: LmsView,
	writer: InteractionWriter,
): ElementValue[] {
	const count = view.interactionCount;
	if (count === undefined || view.options.responses === 'none') return [];
	const isDue = ({ outcome }: Interaction, index: number) =>
		outcome !== undefined && view.held(`${list}.${index}.result`) === undefined;
	const last = interactions.findLastIndex(isDue);
	const named = interactions.slice(0, last + 1).flatMap((interaction, index) => {
		const { id, type, outcome } = interaction;
		const at = `${list}.${index}`;
		const isKnown = index < count || view.held(`${at}.id`) !== undefined;
		return [
			...(isKnown
				? []
				: [optional(`${at}.id`, plainId(id)), optional(`${at}.type`, writer.typeOf(type))]),
			...(outcome && isDue(interaction, index) ? writer.outcome(at, outcome, view) : []),
		];
	});
	const details = interactions.flatMap((interaction, index) =>
		interaction.outcome === undefined
			? []
			: writer.details(`${list}.${index}`, interaction, view.answeredAt(index)),
	);
	return [...named, ...details];
}
