export interface FieldError {
	readonly field: HTMLInputElement;
	readonly message: string;
}

/**
 * Shows what is wrong with the fields of a form, in `place` above it and beside each field, as NHS.UK does. A field
 * stands in a `nhsuk-form-group` that has a `nhsuk-error-message`.
 */
export function createErrorDisplay(
	place: HTMLElement,
	text: { readonly problem: string; readonly errorPrefix: string },
) {
	const { title } = document;
	let marked: readonly HTMLInputElement[] = [];

	function mark(field: HTMLInputElement, message: string): void {
		const group = field.closest('.nhsuk-form-group');
		group?.classList.toggle('nhsuk-form-group--error', message !== '');
		field.ariaInvalid = message === '' ? null : 'true';
		const beside = group?.querySelector<HTMLElement>('.nhsuk-error-message');
		if (!beside) return;
		beside.textContent = message;
		beside.hidden = message === '';
	}

	function itemOf({ field, message }: FieldError): HTMLElement {
		const [item, link] = [document.createElement('li'), document.createElement('a')];
		link.href = `#${field.id}`;
		link.textContent = message;
		link.addEventListener('click', (event) => {
			event.preventDefault();
			field.focus();
		});
		item.append(link);
		return item;
	}

	return {
		/** Takes the place of what was shown before. */
		show(errors: readonly FieldError[]): void {
			for (const field of marked) mark(field, '');
			for (const { field, message } of errors) mark(field, message);
			marked = errors.map(({ field }) => field);
			document.title = errors.length > 0 ? text.errorPrefix + title : title;
			place.querySelector('ul')?.replaceChildren(...errors.map(itemOf));
			place.hidden = errors.length === 0;
			if (errors.length > 0) place.focus();
		},
	};
}
