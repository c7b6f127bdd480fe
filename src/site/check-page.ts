import { checkResultsText } from '../i18n/check-results.ts';
import { resultsTable } from '../i18n/results-table.ts';
import type { Language } from '../model/ids.ts';
import { readReference } from '../session/reference.ts';
import { checkReference, type Verdict } from './check-reference.ts';
import { createErrorDisplay, type FieldError } from './error-display.ts';
import { acceptDrops } from './accept-drops.ts';
import { listFacts } from './list-facts.ts';

/** No results file comes near; reading anything larger would hold the page for long. */
const LARGEST_FILE = 4_000_000;

const language: Language = document.documentElement.lang === 'cy' ? 'cy' : 'en';
const text = checkResultsText[language];
const form = find('check-form', HTMLFormElement);
const fileField = find('results-file', HTMLInputElement);
const referenceField = find('reference', HTMLInputElement);
const verdictPlace = find('verdict', HTMLElement);
const errors = createErrorDisplay(find('errors', HTMLElement), text);

acceptDrops(find('drop', HTMLElement), fileField);
form.addEventListener('submit', (event) => {
	event.preventDefault();
	void check();
});
form.hidden = false;

async function check(): Promise<void> {
	verdictPlace.hidden = true;
	const file = fileField.files?.[0];
	const reference = readReference(referenceField.value);
	const content = file && (await readText(file));
	const found: readonly (FieldError | false)[] = [
		file === undefined && { field: fileField, message: text.errors.noFile },
		file !== undefined &&
			content === undefined && { field: fileField, message: text.errors.fileUnreadable },
		reference === undefined && {
			field: referenceField,
			message: referenceField.value.trim() ? text.errors.referenceWrong : text.errors.noReference,
		},
	];
	errors.show(found.filter((error) => error !== false));
	if (content === undefined || reference === undefined) return;
	showVerdict(checkReference(content, reference));
}

/** Absent where the browser cannot read it: it was moved meanwhile, or is a folder. */
function readText(file: File): Promise<string | undefined> {
	if (file.size > LARGEST_FILE) return Promise.resolve('');
	return file.text().catch(() => undefined);
}

function showVerdict(verdict: Verdict): void {
	const { title, text: sentence } = text.verdicts[verdict.kind];
	const field = verdict.kind === 'missing' ? resultsTable[language].columns[verdict.field] : '';
	const isTogether = verdict.kind === 'together';
	const heading = create('h2', title, 'nhsuk-heading-m');
	heading.tabIndex = -1;
	verdictPlace.replaceChildren(
		heading,
		create('p', sentence.replace('{field}', field)),
		...(isTogether
			? [
					create('p', text.compare),
					listFacts(verdict.results, language),
					create('p', `${text.limits} ${text.notCovered}`),
				]
			: []),
	);
	verdictPlace.className = `handover-verdict-box handover-verdict-box--${isTogether ? 'yes' : 'no'}`;
	verdictPlace.hidden = false;
	heading.focus();
}

function create(name: 'h2' | 'p', content: string, look = ''): HTMLElement {
	const element = document.createElement(name);
	element.textContent = content;
	element.className = look;
	return element;
}

function find<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
	const element = document.getElementById(id);
	if (element instanceof kind) return element;
	throw new Error(`The page has no ${id}.`);
}
