import type { Quirk } from './quirk.ts';

const response = /^cmi\.interactions\.\d+\.(learner_response|correct_responses\.\d+\.pattern)$/;
const identifiers = /^[\w.]{1,250}((\[,\]|\[\.\])[\w.]{1,250})*$/;
const made = ['choice', 'sequencing', 'matching'];

export const strictResponseIds: Quirk = {
	name: 'strict-response-ids',
	about: 'Responses are made of letters, digits, “_” and “.” only; others answer error 406.',
	apply: (behaviour) => ({
		...behaviour,
		refuse(element, value, model) {
			const type = model[`${element.split('.').slice(0, 3).join('.')}.type`] ?? '';
			const isRefused = response.test(element) && made.includes(type) && !identifiers.test(value);
			return isRefused ? '406' : behaviour.refuse(element, value, model);
		},
	}),
};
