/** A link that is a button is pressed with the space bar too. For the link, or for whatever holds it. */
export function pressBySpace(event: KeyboardEvent): void {
	const { key, target } = event;
	const link = key === ' ' && target instanceof Element && target.closest('a[role="button"]');
	if (!(link instanceof HTMLElement)) return;
	event.preventDefault();
	link.click();
}
