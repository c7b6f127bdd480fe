import type { Quirk } from './quirk.ts';

const constants =
	/^cmi\.(core\.(student_id|student_name|credit|entry|total_time|lesson_mode)|launch_data|student_data\..*)$/;

export const sendsEverything: Quirk = {
	name: 'sends-everything',
	about: 'Each commit sends all that the session holds.',
	apply: (behaviour) => ({
		...behaviour,
		due: ({ held }) =>
			Object.fromEntries(Object.entries(held).filter(([element]) => !constants.test(element))),
	}),
};
