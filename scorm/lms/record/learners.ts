import type { Language } from '../../../src/model/ids.ts';

export interface Learner {
	readonly id: string;
	/** As LMSs give it: last name, first name. */
	readonly name: string;
	/** What they set in the LMS; it tells content. */
	readonly language?: Language;
}

/** Made up, for trying packages. */
export const learners: readonly Learner[] = [
	{ id: '20418', name: 'Okafor, Ada' },
	{ id: '20577', name: 'Llewellyn, Siân', language: 'cy' },
	{ id: '31002', name: 'Patel-Whitmore, Jo' },
	{ id: '', name: '' },
];

/** The learner with `id`; one is made up on the spot for an id nobody has. */
export function findLearner(id: string): Learner {
	return learners.find((learner) => learner.id === id) ?? { id, name: `Learner, ${id}` };
}

export function nameLearner({ id, name, language }: Learner): string {
	if (id === '') return 'Nobody: the LMS gives no name and no id';
	return `${name} (${id}${language === 'cy' ? ', asks for Welsh' : ''})`;
}
