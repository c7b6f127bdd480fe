import type { Quirk } from './quirk.ts';

function plain(element: string, value: string | undefined): string | undefined {
	const isNumber = element.includes('.score.') && value !== undefined && value !== '';
	return isNumber ? String(Number(value)) : value;
}

export const sendsChangesOnly: Quirk = {
	name: 'sends-changes-only',
	about:
		'A commit sends what differs from what was sent last; the same score in another spelling is no change.',
	apply: (behaviour) => ({
		...behaviour,
		due: ({ held, sent }) =>
			Object.fromEntries(
				Object.entries(held).filter(
					([element, value]) => plain(element, value) !== plain(element, sent[element]),
				),
			),
	}),
};
