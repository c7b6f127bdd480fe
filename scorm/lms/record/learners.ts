export interface Learner {
	readonly id: string;
	/** As LMSs give it: last name, first name. */
	readonly name: string;
}

/** Made up, for trying packages. */
export const learners: readonly Learner[] = [
	{ id: '20418', name: 'Okafor, Ada' },
	{ id: '20577', name: 'Llewellyn, Siân' },
	{ id: '31002', name: 'Patel-Whitmore, Jo' },
	{ id: '', name: '' },
];

/** The learner with `id`; one is made up on the spot for an id nobody has. */
export function findLearner(id: string): Learner {
	return learners.find((learner) => learner.id === id) ?? { id, name: `Learner, ${id}` };
}

export function nameLearner({ id, name }: Learner): string {
	return id === '' ? 'Nobody: the LMS gives no name and no id' : `${name} (${id})`;
}
