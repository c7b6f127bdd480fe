import type { Quirk } from './quirk.ts';

const identifier = /^cmi\.interactions\.\d+\.id$/;

export const noDoubleIds: Quirk = {
	name: 'no-double-ids',
	about: 'Two interactions with one identifier answer error 351.',
	apply: (behaviour) => ({
		...behaviour,
		refuse(element, value, model) {
			const isDouble =
				identifier.test(element) &&
				Object.entries(model).some(
					([other, held]) => identifier.test(other) && other !== element && held === value,
				);
			return isDouble ? '351' : behaviour.refuse(element, value, model);
		},
	}),
};
