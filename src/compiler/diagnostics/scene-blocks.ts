import { error, slip } from './template.ts';
import { joinOr, quote } from './wording.ts';

const needs = {
	chat: {
		title: 'the name of the chat',
		example: '> [!chat] Ward 7 group\n> - **Sam:** Look at this! `07:41`',
	},
	post: { title: 'who posts it', example: '> [!post] @sam_hca\n> What a night!' },
	email: {
		title: 'its subject',
		example: '> [!email] Leaving do\n> From: Jo Ellis, ward manager\n>\n> Dear all …',
	},
	speech: { title: 'who speaks', example: '> [!speech] Sam\n> “Have you seen this?”' },
	notice: {
		title: 'its heading',
		example: '> [!notice] Phones\n> Keep your phone in your locker.',
	},
} as const;

type SceneBlockKind = keyof typeof needs;

function writeBlock(kind: SceneBlockKind): string {
	return `Write it like this:\n${needs[kind].example.replace(/^/gmu, '  ')}`;
}

/** Problems of chats, posts, emails, speech and notices. */
export const sceneBlockDiagnostics = {
	'scene-block-unknown': slip<{ found: string; nearest: string | undefined }>({
		title: 'A scene block is not known.',
		message: ({ found }) =>
			`${quote(found)} is none of ${joinOr(Object.keys(needs).map((kind) => `[!${kind}]`))}.`,
		hint: ({ nearest }) =>
			nearest === undefined
				? 'Use one of these, or delete the brackets to have a plain quotation.'
				: `Did you mean [!${nearest}]?`,
	}),
	'scene-block-title-missing': slip<{ kind: SceneBlockKind }>({
		title: 'A scene block lacks its title.',
		message: ({ kind }) => `After [!${kind}] comes, on the same line, ${needs[kind].title}.`,
		hint: ({ kind }) => writeBlock(kind),
	}),
	'scene-block-title-formatted': slip<{ found: string; kind: SceneBlockKind }>({
		title: 'The title of a scene block holds more than a title.',
		message: ({ found }) =>
			`${quote(found)} is on the first line, which learners see as plain text.`,
		hint: ({ kind }) =>
			`What follows the title begins on the next line:\n${needs[kind].example.replace(/^/gmu, '  ')}`,
	}),
	'scene-block-empty': slip<{ kind: SceneBlockKind }>({
		title: 'A scene block is empty.',
		message: ({ kind }) => `Nothing follows the line of [!${kind}].`,
		hint: ({ kind }) => writeBlock(kind),
	}),
	'chat-line': slip<{ found: string; corrected: string }>({
		title: 'A message is not written as one.',
		message: ({ found }) =>
			`${quote(found)} is not a name in bold with a colon, and what was said.`,
		hint: ({ corrected }) => `Write: ${corrected}`,
	}),
	'chat-not-list': slip<{ found: string; corrected: string }>({
		title: 'A chat holds something else than messages.',
		message: ({ found }) => `${quote(found)} is not an item of the chat’s list.`,
		hint: ({ corrected }) => `Write: ${corrected}`,
	}),
	'post-order': slip<{ found: string }>({
		title: 'A post goes on after its replies.',
		message: ({ found }) => `${quote(found)} follows the list of replies.`,
		hint: () => 'Write first the text, then the counts (`37 likes` `2 shares`), then the replies.',
	}),
	'email-header': slip<{ found: string; corrected: string }>({
		title: 'An email’s line is not “Name: value”.',
		message: ({ found }) =>
			`${quote(found)} stands right below the subject, where the headers are.`,
		hint: ({ corrected }) =>
			`If the email’s text begins here, put a line with only “>” above it.\nIf it is a header, write: ${corrected}`,
	}),
	'quote-lazy': error<{ found: string; corrected: string }>({
		title: 'A line of a quotation lacks its “>”.',
		message: ({ found }) => `${quote(found)} goes on with the quotation above it.`,
		hint: ({ corrected }) =>
			`If it belongs there, write: ${corrected}\nIf not, leave an empty line above it.`,
	}),
};
