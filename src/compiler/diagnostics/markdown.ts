import { error, slip } from './template.ts';
import { count, quote } from './wording.ts';

const unsupported = {
	strikethrough: {
		name: 'text struck through',
		hint: 'Delete the “~” signs around it.',
	},
	footnote: { name: 'a footnote', hint: 'Say it in the text, or leave it out.' },
	'line across': {
		name: 'a line across the page',
		hint: 'Delete it; a heading or a new scene parts text.',
	},
	'block of code': {
		name: 'the mark of computer code',
		hint: 'Delete the marks (```) above and below the text.',
	},
	'block of code by indent': {
		name: 'computer code, because of the spaces before it',
		hint: 'Take away the spaces, down to where the text above begins.',
	},
} as const;

const unread = {
	image:
		'An image is written ![What it shows](media/board.svg), without spaces in its name and on a line of its own.',
	link: 'A link is written [text](https://www.gmc-uk.org), without a space between “]” and “(”.',
	footnote: 'There are no footnotes: say it in the text, or leave it out.',
	bold: 'Bold text is written **text**: two stars before and after it, and no space beside them inside.',
	code: 'Delete the “`”, or write another one where it ends.',
	table: 'Below the first row of a table comes a line such as: | --- | --- |',
} as const;

export type Leftover = keyof typeof unread;

/** Problems of text as Markdown, wherever it stands. */
export const markdownDiagnostics = {
	'raw-html': slip<{ found: string }>({
		title: 'HTML is not allowed.',
		message: ({ found }) =>
			`${quote(found)} is HTML, the code of web pages, and learners would not see it.`,
		hint: ({ found }) => {
			if (found.startsWith('<!--'))
				return 'Delete it: notes for yourself have no place in the file.\nOnly a warning is accepted like this: <!-- accept: scene-long: why it may stay -->';
			if (/^<br\b/iu.test(found)) return 'Delete it. For a new paragraph, leave an empty line.';
			if (/^<img\b/iu.test(found)) return 'Write: ![What the image shows](media/board.svg)';
			return 'Delete it, and use Markdown: **strong**, *emphasis*, [link](https://…), lists and tables.\nIf it is meant as text, leave out the “<” and the “>”.';
		},
	}),
	'formatting-unsupported': slip<{ what: keyof typeof unsupported; found: string }>({
		title: 'This formatting is not supported.',
		message: ({ what, found }) =>
			`${quote(found)} is read as ${unsupported[what].name}, which learners would not see.`,
		hint: ({ what }) => unsupported[what].hint,
	}),
	'formatting-unread': slip<{ what: Leftover; found: string }>({
		title: 'Signs of formatting stand in the text.',
		message: ({ found }) => `Learners would read ${quote(found)} as it stands here.`,
		hint: ({ what }) => unread[what],
	}),
	'reference-link': slip<{ found: string; label: string; url: string }>({
		title: 'A link’s address stands apart from the link.',
		message: ({ found }) => `${quote(found)} gives an address for links elsewhere in the file.`,
		hint: ({ label, url }) => `Write the address in the link itself: [${label}](${url})`,
	}),
	'nesting-too-deep': slip<{ found: string }>({
		title: 'Lists or quotations are inside one another too often.',
		message: ({ found }) => `${quote(found)} is too deep inside others to be followed.`,
		hint: () => 'Take it out of the list or quotation around it.',
	}),
	'task-list-misplaced': slip<{ found: string; corrected: string }>({
		title: 'A list with boxes stands where there is no question.',
		message: ({ found }) =>
			`${quote(found)} begins with a box, which only options of a question do.`,
		hint: ({ corrected }) => `Write: ${corrected}`,
	}),
	'list-item-empty': slip<object>({
		title: 'A list has an empty line.',
		message: () => 'There is a “-” with nothing after it.',
		hint: () => 'Write something after it, or delete it.',
	}),
	'table-uneven': slip<{ row: string; cells: number; columns: number }>({
		title: 'A table’s row has too many or too few cells.',
		message: ({ row, cells, columns }) =>
			`${quote(row)} has ${count(cells, 'cell')}, but the first row has ${String(columns)}.`,
		hint: ({ columns }) =>
			`Write ${count(columns, 'cell')} with “|” between them: |${' … |'.repeat(columns)}`,
	}),
	'heading-underlined': slip<{ text: string; level: number }>({
		title: 'A line under a text makes it a heading.',
		message: ({ text }) =>
			`${quote(text)} is a heading because of the “---” or “===” right below it.`,
		hint: ({ text, level }) =>
			`If it is a heading, write: ${'#'.repeat(level)} ${text}\nIf not, delete the line below it.`,
	}),
	'heading-level': slip<{ found: string; corrected: string; reason: string }>({
		title: 'A heading has the wrong level.',
		message: ({ found, reason }) => `${quote(found)} does not fit here: ${reason}.`,
		hint: ({ corrected }) => corrected,
	}),
	'heading-misplaced': slip<{ found: string }>({
		title: 'A heading stands inside something else.',
		message: ({ found }) => `${quote(found)} is inside a list or a quotation.`,
		hint: () => 'Delete the “#” signs, or begin the line at the left with an empty line above it.',
	}),
	'heading-empty': error<object>({
		title: 'A heading has no text.',
		message: () => 'There are “#” signs with nothing after them.',
		hint: () => 'Write: ## What happens here',
	}),
	'heading-not-plain': slip<{ found: string; corrected: string }>({
		title: 'A heading holds more than plain text.',
		message: ({ found }) => `${quote(found)} has a link, an image or a local insert in it.`,
		hint: ({ corrected }) => `Write: ${corrected}`,
	}),
	'heading-space': slip<{ found: string; corrected: string }>({
		title: 'A heading lacks a space.',
		message: ({ found }) =>
			`${quote(found)} is no heading: that begins with “#” signs and a space.`,
		hint: ({ corrected }) => `Write: ${corrected}`,
	}),
	'heading-indented': slip<{ found: string; corrected: string }>({
		title: 'A heading does not begin at the left.',
		message: ({ found }) =>
			`There are spaces before ${quote(found)}, so it can end up inside the text above it.`,
		hint: ({ corrected }) => `Take the spaces away: ${corrected}`,
	}),
	'list-sign': slip<{ found: string; corrected: string }>({
		title: 'A line does not begin with “-” and a space.',
		message: ({ found }) => `${quote(found)} is not read as an item of a list.`,
		hint: ({ corrected }) => `Write this line, and others like it, so: ${corrected}`,
	}),
};
