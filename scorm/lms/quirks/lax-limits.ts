import type { Quirk } from './quirk.ts';

const length = 64_000;
const texts =
	/^cmi\.(suspend_data|comments|core\.lesson_location|interactions\.\d+\.(student_response|correct_responses\.\d+\.pattern))$/;

export const laxLimits: Quirk = {
	name: 'lax-limits',
	about: 'Texts may have 64,000 characters.',
	apply: (behaviour) => ({
		...behaviour,
		limits: Object.fromEntries(Object.keys(behaviour.limits).map((name) => [name, length])),
		accepts: (element, value) =>
			(texts.test(element) && value.length <= length) || behaviour.accepts(element, value),
	}),
};
