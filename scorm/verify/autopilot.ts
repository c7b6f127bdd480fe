import type { Picks } from './answers.ts';

export interface Flight {
	readonly picks: Picks;
	/** Screens to go past at most. */
	readonly steps: number;
	/** The kinds of screen to stop at. */
	readonly until: readonly string[];
}

export interface Landing {
	readonly screen: string;
	readonly heading: string;
	readonly steps: number;
	/** Where it could not go on. */
	readonly problem?: string;
}

/**
 * Takes a module as a learner does, screen by screen, in the document it runs in. Evaluated there, so it refers to
 * nothing outside itself.
 */
export async function fly({ picks, steps, until }: Flight): Promise<Landing> {
	const visits = new Map<string, number>();
	const main = (): Element | null => document.querySelector('[data-screen]');
	const kind = (): string => main()?.getAttribute('data-screen') ?? '';
	const title = (): Element | null => main()?.querySelector('h1') ?? null;
	// A screen whose script is still on its way has a heading of its own, and nothing to press.
	const isThere = (): boolean =>
		['failed', 'ended'].includes(kind()) ||
		(kind() !== 'opening' && Boolean(main()?.querySelector('button, a.nhsuk-button')));
	const waitFor = async (condition: () => boolean): Promise<boolean> => {
		const deadline = Date.now() + 15_000;
		while (!condition()) {
			if (Date.now() > deadline) return false;
			await new Promise((resolve) => setTimeout(resolve, 4));
		}
		return true;
	};
	let taken = 0;
	const land = (problem?: string): Landing => ({
		screen: kind(),
		heading: title()?.textContent.trim() ?? '',
		steps: taken,
		...(problem !== undefined && { problem }),
	});

	function fill(form: HTMLElement): void {
		const key = `${form.dataset['activity'] ?? ''} ${form.dataset['item'] ?? ''}`;
		const inputs = [...form.querySelectorAll('input')];
		const wanted = (picks[key] ?? []).flatMap((number) =>
			inputs.filter(({ value }) => value === String(number)),
		);
		if (kind() === 'question') for (const input of wanted) input.click();
		else {
			// Another choice on each return, so that no story goes round for ever.
			const visit = visits.get(key) ?? 0;
			visits.set(key, visit + 1);
			wanted[visit % wanted.length]?.click();
		}
	}

	while (taken < steps) {
		if (!(await waitFor(isThere))) return land('The module did not open.');
		if (until.includes(kind())) return land();
		if (['failed', 'ended'].includes(kind())) return land('The module gave up.');
		const before = title();
		const form = main()?.querySelector('form');
		if (form) fill(form);
		const button = main()?.querySelector<HTMLElement>(
			'.nhsuk-button:not(.nhsuk-button--secondary)',
		);
		if (!button) return land('The screen has no way on.');
		button.click();
		if (!(await waitFor(() => title() !== null && title() !== before))) {
			return land('The screen did not change within 15 seconds.');
		}
		taken += 1;
	}
	return land((await waitFor(isThere)) ? undefined : 'The screen did not come.');
}
