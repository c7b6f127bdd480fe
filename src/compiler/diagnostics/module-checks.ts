import { suggestId } from '../slug.ts';
import { error, warning } from './template.ts';
import { count, quote } from './wording.ts';

function didYouMean(nearest: string | undefined, otherwise: string): string {
	return nearest === undefined ? otherwise : `Did you mean ${nearest}?`;
}

/** Problems between the files of a module: what one names and another should hold. */
export const moduleCheckDiagnostics = {
	'activity-file-missing': error<{
		key: string;
		/** The file that is there instead. */
		renamed: string | undefined;
		nearest: string | undefined;
	}>({
		title: 'A listed activity has no file.',
		message: ({ key }) => `module.yaml lists ${quote(key)}, but there is no file ${key}.md.`,
		hint: ({ nearest, renamed, key }) =>
			renamed === undefined
				? didYouMean(nearest, `Write ${key}.md, or take ${key} out of “activities”.`)
				: `Call the file ${quote(renamed)} ${key}.md.`,
	}),
	'activity-not-listed': error<{ path: string; key: string; listed: readonly string[] }>({
		title: 'A file is not part of the module.',
		message: ({ path, key, listed }) =>
			listed.includes(key)
				? `Nobody would see ${path}: Handover looks only beside module.yaml, and for translations in “cy”.`
				: `Nobody would see ${path}: “activities” in module.yaml does not list it.`,
		hint: ({ path, key, listed }) => {
			if (listed.includes(key)) return `Move it to ${key}.md, or delete it.`;
			const id = suggestId(key, 'the-photo');
			const name = `${id}.md`;
			const rename = path === name || path.endsWith(`/${name}`) ? '' : `Call it ${name}. `;
			return `${rename}List it where it belongs: activities: [${[...listed, id].join(', ')}]\nOr delete the file.`;
		},
	}),
	'nothing-required': error<{ first: string }>({
		title: 'Nothing in the module has to be done.',
		message: () =>
			'Every activity has “required: false”, so learners would have passed before they did anything.',
		hint: ({ first }) =>
			`Leave out “required: false” for what learners have to do, such as: - ${first}`,
	}),
	'objective-unknown': error<{ key: string; nearest: string | undefined }>({
		title: 'An objective is not known.',
		message: ({ key }) => `${quote(key)} is not one of the objectives in module.yaml.`,
		hint: ({ nearest, key }) =>
			key.includes(',')
				? 'Name one: each question assesses one objective.'
				: didYouMean(nearest, 'Check the spelling, or add it to “objectives” there.'),
	}),
	'objective-unassessed': error<{ key: string }>({
		title: 'Nothing assesses an objective.',
		message: ({ key }) => `No question has the objective ${quote(key)}.`,
		hint: ({ key }) =>
			`Write a question with this line under its heading: \`objective: ${key}\`\nOr take the objective out of module.yaml.`,
	}),
	'objective-unused': error<{ key: string }>({
		title: 'Nothing teaches an objective.',
		message: ({ key }) =>
			`No activity names the objective ${quote(key)}, so no learner can meet it.`,
		hint: ({ key }) =>
			`Name it at the top of an activity: objectives: [${key}]\nOr take the objective out of module.yaml.`,
	}),
	'source-unknown': error<{ id: string; nearest: string | undefined }>({
		title: 'A source is not known.',
		message: ({ id }) => `${quote(id)} is not one of the sources in module.yaml.`,
		hint: ({ nearest }) => didYouMean(nearest, 'Check the spelling, or add it to “sources” there.'),
	}),
	'insert-undeclared': error<{ id: string; nearest: string | undefined }>({
		title: 'A local insert is not known.',
		message: ({ id }) => `{{local:${id}}} is not listed under “local” in module.yaml.`,
		hint: ({ nearest, id }) =>
			didYouMean(
				nearest === undefined ? undefined : `{{local:${nearest}}}`,
				`Add it under “local”: ${id}: { label: What the trust fills in, default: What is shown until then }`,
			),
	}),
	'captions-missing': error<{ media: string; captions: string }>({
		title: 'A video or sound file has no captions.',
		message: ({ media }) => `${media} cannot be followed by learners who do not hear it.`,
		hint: ({ captions }) =>
			`Write ${captions}, with the time of each sentence:\n  WEBVTT\n\n  00:01.000 --> 00:04.000\n  Have you seen this photo?`,
	}),
	'transcript-missing': error<{ media: string; transcript: string }>({
		title: 'A video or sound file has no transcript.',
		message: ({ media }) => `${media} cannot be read by learners who do not hear or see it.`,
		hint: ({ transcript }) => `Write down all that is said and shown in ${transcript}.`,
	}),
	'media-unused': warning<{ media: string }>({
		title: 'A media file is not used.',
		message: ({ media }) => `No activity shows ${media}, but every package would carry it.`,
		hint: ({ media }) =>
			/\.(?:webp|avif|png|jpe?g|gif|svg)$/iu.test(media)
				? `Show it where it belongs: ![What it shows](${media})\nOr delete the file.`
				: 'Delete the file: only images can be shown.',
	}),
	'suspend-data-long': warning<{ characters: number; limit: number; widest: string }>({
		title: 'Progress may not fit into the LMS whole.',
		message: ({ characters, limit }) =>
			`Saved progress can grow to about ${characters.toLocaleString('en-GB')} characters; past ${limit.toLocaleString('en-GB')} the oldest finished runs keep only their results.`,
		hint: ({ widest }) =>
			`Make the module shorter, or part it in two. ${quote(widest)} takes the most.`,
	}),
};

/** Problems of an assessment's questions taken together. */
export const assessmentCheckDiagnostics = {
	'draw-too-many': error<{ objective: string; draw: number; has: number }>({
		title: 'An assessment draws more questions than it has.',
		message: ({ objective, draw, has }) =>
			`“draw: ${String(draw)}” asks for ${count(draw, 'question')} per objective, but ${quote(objective)} has ${count(has, 'question')}.`,
		hint: ({ draw, has, objective }) =>
			`Write ${count(draw - has, 'more question', 'more questions')} with \`objective: ${objective}\`, or lower the number: draw: ${String(Math.max(1, has))}`,
	}),
	'option-repeated': error<{ option: string; question: string }>({
		title: 'An option is written twice.',
		message: ({ option, question }) => `${quote(question)} offers ${quote(option)} more than once.`,
		hint: () => 'Delete one of the two, or word them so that learners can tell them apart.',
	}),
};
