// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { showProblems } from '../../../src/layouts/show-problems.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';

const location = { file: 'modules/social-media/the-photo.md', line: 14, column: 3 };
const missing: Diagnostic = {
	code: 'choice-target-missing',
	severity: 'error',
	title: 'A choice leads nowhere.',
	message: 'The choice goes to #sam-listen.',
	hint: 'Did you mean #sam-listens?',
	location,
};
const long: Diagnostic = { ...missing, severity: 'warning', title: 'A scene is long.' };

function shown(): ShadowRoot | null {
	return document.getElementById('handover-problems')?.shadowRoot ?? null;
}

test('each problem says where it is, what happened and what to do', () => {
	showProblems([missing, long], vi.fn());

	expect(shown()?.querySelector('[role="alert"]')?.textContent).toBe('1 problem to mend');
	expect([...(shown()?.querySelectorAll('li') ?? [])].map((item) => item.textContent)).toEqual([
		'modules/social-media/the-photo.md, line 14, place 3choice-target-missingA choice leads nowhere.The choice goes to #sam-listen.Did you mean #sam-listens?',
		expect.stringContaining('Warning: A scene is long.') as string,
	]);
});

test('what was mended is taken away', () => {
	showProblems([missing], vi.fn());
	showProblems([], vi.fn());

	expect(shown()).toBeNull();
});

test('the place opens in the editor, and the overlay can be hidden', () => {
	const open = vi.fn();
	showProblems([missing], open);

	shown()?.querySelector<HTMLButtonElement>('.place button')?.click();
	shown()?.querySelector<HTMLButtonElement>('.head button')?.click();

	expect(open).toHaveBeenCalledWith(location);
	expect(shown()).toBeNull();
});
