import type { Quirk } from './quirk.ts';

const response = /^(cmi\.interactions\.\d+)\.(student_response|correct_responses\.\d+\.pattern)$/;

export const singleCharacterChoices: Quirk = {
	name: 'single-character-choices',
	about: 'Responses to a choice are single characters; others answer error 405.',
	apply: (behaviour) => ({
		...behaviour,
		refuse(element, value, model) {
			const interaction = response.exec(element)?.[1];
			const isChoice = interaction !== undefined && model[`${interaction}.type`] === 'choice';
			return isChoice && !/^\w(,\w){0,25}$/.test(value)
				? '405'
				: behaviour.refuse(element, value, model);
		},
	}),
};
