import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What holds on every kind of screen, whatever it shows. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
		`axe on ${what}`,
	).toEqual([]);
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
	expect(overflow, `sideways scrolling on ${what}`).toBeLessThanOrEqual(0);
	expect(await smallTargets(page), `targets under 24 × 24 on ${what}`).toEqual([]);
}

/** Controls under 24 × 24 CSS pixels; links inside a sentence are exempt (WCAG 2.2, 2.5.8, *Inline*). */
function smallTargets(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('a[href], button, input, summary')]
			.filter((element) => element.checkVisibility({ visibilityProperty: true }))
			.filter((element) => element.closest('p, li > span') === null)
			.filter((element) => {
				const { width, height } = element.getBoundingClientRect();
				// The skip link is one pixel wide until it has focus, and large then.
				return !element.matches('.nhsuk-skip-link') && (width < 24 || height < 24);
			})
			.map((element) => element.outerHTML.slice(0, 120)),
	);
}
