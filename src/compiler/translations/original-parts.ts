import type { AuthoredActivity, AuthoredManifest, AuthoredModule } from '../authored.ts';
import { fingerprint } from './fingerprint.ts';

/** What is translated as one, as it stands in the original. */
export interface OriginalPart {
	/** The file's name, such as `the-photo.md`. */
	readonly file: string;
	/** Of the scene or question; empty for what precedes the first one, and for a file without any. */
	readonly id: string;
	/** In words, such as `the scene “Break room” (#break-room)`. */
	readonly name: string;
	/** Differs once a text of the part does. Ids, judgements, effects and conditions have no say in it. */
	readonly fingerprint: string;
}

export function listOriginalParts({ manifest, activities }: AuthoredModule): OriginalPart[] {
	return [
		part('module.yaml', '', 'these texts', manifestTexts(manifest)),
		...activities.flatMap(activityParts),
	];
}

function part(file: string, id: string, name: string, texts: unknown): OriginalPart {
	return { file, id, name, fingerprint: fingerprint(JSON.stringify(texts)) };
}

function manifestTexts(manifest: AuthoredManifest): unknown {
	return [
		manifest.title,
		manifest.summary,
		manifest.objectives.map(({ value, text }) => [value, text]),
		manifest.characters.map(({ value: { id, name, role } }) => [id, name, role]),
		manifest.sources.map(({ value: { id, title, date, supports } }) => [id, title, date, supports]),
		manifest.local.map(({ value, label, default: text }) => [value, label, text]),
	];
}

function activityParts(activity: AuthoredActivity): OriginalPart[] {
	const file = `${activity.key}.md`;
	switch (activity.kind) {
		case 'page':
			return [part(file, '', 'this page', [activity.title, activity.body])];
		case 'scenario':
			return [
				part(file, '', 'the title and introduction', [activity.title, activity.intro]),
				...activity.scenes.map(({ id: { value: id }, heading, body, choices }) =>
					part(file, id, `the scene “${heading}” (#${id})`, [
						heading,
						body,
						choices.map(({ text, feedback }) => [text, feedback]),
					]),
				),
			];
		case 'assessment':
			return [
				part(file, '', 'the title and introduction', [activity.title, activity.intro]),
				...activity.questions.map(({ id: { value: id }, stem, body, options, explanation }) =>
					part(file, id, `the question “${stem}” (#${id})`, [
						stem,
						body,
						options.map(({ text, feedback }) => [text, feedback]),
						explanation,
					]),
				),
			];
	}
}
