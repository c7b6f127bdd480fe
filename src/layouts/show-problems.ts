import type { Diagnostic } from '../model/diagnostic.ts';
import { overlayStyles } from './overlay-styles.ts';

const name = 'handover-problems';

/** Lays what is wrong over the open page, in place of what was said before; takes it away where nothing is wrong. */
export function showProblems(
	diagnostics: readonly Diagnostic[],
	open: (location: Diagnostic['location']) => void,
): void {
	document.getElementById(name)?.remove();
	if (diagnostics.length === 0) return;
	const host = create('section', { id: name });
	// Neither the page's styles nor those of the overlay reach the other.
	const root = host.attachShadow({ mode: 'open' });
	const style = create('style', {}, overlayStyles);
	root.append(
		style,
		createPanel(diagnostics, open, () => host.remove()),
	);
	document.body.append(host);
}

function createPanel(
	diagnostics: readonly Diagnostic[],
	open: (location: Diagnostic['location']) => void,
	hide: () => void,
): HTMLElement {
	const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
	const warnings = diagnostics.length - errors;
	const panel = create('div', { className: 'panel' });
	const head = create('div', { className: 'head' });
	const title = create('h1', { role: 'alert' }, `${count(errors, 'problem')} to mend`);
	const button = create('button', { type: 'button' }, 'Hide until the next change');
	button.addEventListener('click', hide);
	head.append(title, button);
	const more =
		warnings === 0
			? ''
			: ` There ${warnings === 1 ? 'is' : 'are'} also ${count(warnings, 'warning')}.`;
	const lead = create(
		'p',
		{},
		`Mend what is listed here and save. When all is well, your page comes back by itself.${more}`,
	);
	const list = create('ol');
	list.append(...diagnostics.map((diagnostic) => createProblem(diagnostic, open)));
	panel.append(head, lead, list);
	panel.addEventListener('keydown', ({ key }) => {
		if (key === 'Escape') hide();
	});
	return panel;
}

function createProblem(
	{ severity, title, message, hint, location, code }: Diagnostic,
	open: (location: Diagnostic['location']) => void,
): HTMLElement {
	const item = create('li', { className: severity });
	const place = create('p', { className: 'place' });
	const file = create(
		'button',
		{ type: 'button', title: 'Open in your editor' },
		`${location.file}, line ${String(location.line)}, place ${String(location.column)}`,
	);
	file.addEventListener('click', () => {
		open(location);
	});
	place.append(file, create('span', { className: 'code' }, code));
	const heading = severity === 'warning' ? `Warning: ${title}` : title;
	item.append(
		place,
		create('h2', {}, heading),
		create('p', { className: 'message' }, message),
		create('p', { className: 'hint' }, hint),
	);
	return item;
}

function count(number: number, noun: string): string {
	return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}

function create<Name extends keyof HTMLElementTagNameMap>(
	tag: Name,
	parts: Partial<HTMLElementTagNameMap[Name]> = {},
	text = '',
): HTMLElementTagNameMap[Name] {
	const element = document.createElement(tag);
	element.textContent = text;
	return Object.assign(element, parts);
}
