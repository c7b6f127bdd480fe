import { slip } from './template.ts';
import { quote } from './wording.ts';

/** Problems of links, images and local inserts. */
export const linkDiagnostics = {
	'link-address': slip<{ text: string; address: string; corrected: string | undefined }>({
		title: 'A link has an address that cannot be used.',
		message: ({ text, address }) =>
			address === ''
				? `The link ${quote(text)} has no address.`
				: `The link ${quote(text)} goes to ${quote(address)}.`,
		hint: ({ corrected }) =>
			corrected === undefined
				? 'An address begins with https://, http:// or mailto:, or is a local insert such as {{local:policy}}.'
				: `Did you mean ${corrected}?`,
	}),
	'link-to-scene': slip<{ text: string; target: string }>({
		title: 'A link to a scene is not a choice.',
		message: ({ text, target }) =>
			`${quote(text)} goes to #${target}, but only the choices at the end of a scene lead on.`,
		hint: ({ text, target }) => `At the end of a scene, write: - [${text}](#${target})`,
	}),
	'link-empty': slip<{ address: string }>({
		title: 'A link has no text.',
		message: ({ address }) =>
			`Nothing stands between the brackets of the link to ${quote(address)}.`,
		hint: ({ address }) => `Write: [What it leads to](${address})`,
	}),
	'title-unsupported': slip<{ found: string; corrected: string }>({
		title: 'A link or image has a text after its address.',
		message: ({ found }) => `Learners would not see ${quote(found)}.`,
		hint: ({ corrected }) => `Write: ${corrected}`,
	}),
	'image-in-text': slip<{ found: string }>({
		title: 'An image stands within a text.',
		message: ({ found }) => `${quote(found)} is in one line with other text.`,
		hint: () => 'Give the image a line of its own, with an empty line above and below.',
	}),
	'image-alt-missing': slip<{ file: string }>({
		title: 'An image is not described.',
		message: ({ file }) => `Learners who do not see ${file} are told nothing.`,
		hint: ({ file }) => `Say what it shows: ![The patient board, seen from the door](${file})`,
	}),
	'image-missing': slip<{ file: string; nearest: string | undefined }>({
		title: 'An image is not there.',
		message: ({ file }) => `There is no image ${quote(file)}, seen from this file.`,
		hint: ({ nearest }) =>
			nearest === undefined
				? 'Put it into the module’s folder “media”, and write its name as it is there.'
				: `Did you mean ${nearest}?`,
	}),
	'image-remote': slip<{ address: string }>({
		title: 'An image lies on another website.',
		message: ({ address }) =>
			`${quote(address)} would not show without a network, or in a closed LMS.`,
		hint: () =>
			'Save it into the module’s folder “media”, if its licence allows, and name it from there.',
	}),
	'image-type': slip<{ file: string }>({
		title: 'An image is of a type that browsers do not all show.',
		message: ({ file }) => `${file} is not a .webp, .avif, .png, .jpg, .gif or .svg file.`,
		hint: () => 'Save it as .webp, .png or .jpg.',
	}),
	'insert-malformed': slip<{ found: string; corrected: string | undefined }>({
		title: 'A local insert is not written as one.',
		message: ({ found }) => `${quote(found)} would be shown as it stands.`,
		hint: ({ corrected }) => `Write it like this: ${corrected ?? '{{local:reporting-line}}'}`,
	}),
	'insert-misplaced': slip<{ found: string; where: string }>({
		title: 'A local insert stands where it cannot be filled in.',
		message: ({ found, where }) => `${quote(found)} is in ${where}, which is plain text.`,
		hint: () => 'Move it into the text itself, or write what holds for everybody.',
	}),
};
