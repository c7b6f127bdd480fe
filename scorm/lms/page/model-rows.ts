import type { Elements } from '../record/learner-record.ts';

export interface ModelRow {
	readonly name: string;
	readonly value: string;
	/** `not sent`: set, but not committed. `changed`: other than at launch, and committed. */
	readonly state: 'as launched' | 'changed' | 'not sent';
}

/** The data model as rows, in the order of their names. */
export function listModel(
	model: Elements,
	initial: Elements,
	unsent: readonly string[],
): readonly ModelRow[] {
	return Object.entries(model)
		.sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
		.map(([name, value]) => ({ name, value, state: stateOf(name, value) }));

	function stateOf(name: string, value: string): ModelRow['state'] {
		if (unsent.includes(name)) return 'not sent';
		return initial[name] === value ? 'as launched' : 'changed';
	}
}
