import type { Language } from '../../model/ids.ts';
import type { ActivityOutline, CompiledModule, Objective } from '../../model/module.ts';
import type { AuthoredActivity, AuthoredManifest, AuthoredModule } from '../authored.ts';
import { currentRevision, isDraft, shapeOf, type Lock } from '../lock/lock.ts';
import { linkActivity } from './link-activity.ts';
import { findLiving } from './living-items.ts';
import { questionsNeeded } from './pass-mark.ts';

/** A checked module as the learner takes it: its texts in `language`, its parts by the numbers of its own lock. */
export function linkModule(module: AuthoredModule, lock: Lock, language: Language): CompiledModule {
	const { manifest } = module;
	const translation = module.translations.find((one) => one.language === language);
	const texts = translation?.manifest ?? manifest;
	const written = module.activities.map((activity) => ({
		activity,
		texts: translation?.activities.find(({ key }) => key === activity.key) ?? activity,
	}));
	return {
		outline: {
			id: lock.module,
			version: manifest.version,
			draft: isDraft(lock),
			language,
			languages: manifest.languages,
			...(texts.unreviewed === undefined ? {} : { unreviewed: true }),
			title: texts.title,
			summary: texts.summary,
			minutes: manifest.minutes,
			objectives: linkObjectives(manifest, texts, lock),
			activities: written.map((one) => ({
				...linkOutline(one.activity, module, lock),
				title: one.texts.title,
			})),
			sources: texts.sources.map(({ value }) => value),
			relatesTo: texts.relatesTo.map(({ value }) => value),
			...(manifest.validMonths && { validMonths: manifest.validMonths }),
			characters: manifest.characters.map(
				({ value }) => texts.characters.find((one) => one.value.id === value.id)?.value ?? value,
			),
			local: Object.fromEntries(
				[...manifest.local, ...texts.local].map((insert) => [insert.value, insert.default]),
			),
			handover: manifest.handover,
			revision: currentRevision(lock),
			lock: shapeOf(lock),
		},
		activities: written.map((one) => linkActivity(one.activity, one.texts, lock)),
	};
}

function linkObjectives(
	manifest: AuthoredManifest,
	texts: AuthoredManifest,
	lock: Lock,
): Objective[] {
	return manifest.objectives.map(({ value: key, text }) => ({
		number: findLiving(lock.objectives, (one) => one.key === key).number,
		key,
		text: texts.objectives.find(({ value }) => value === key)?.text ?? text,
	}));
}

function linkOutline(
	activity: AuthoredActivity,
	{ manifest }: AuthoredModule,
	lock: Lock,
): ActivityOutline {
	const listed = manifest.activities.find(({ value }) => value === activity.key);
	const numberOf = (key: string) => findLiving(lock.objectives, (one) => one.key === key).number;
	const named = activity.objectives.map(({ value }) => value);
	const asked =
		activity.kind === 'assessment'
			? activity.questions.flatMap(({ objective }) => objective?.value ?? [])
			: [];
	const objectives = [...new Set([...named, ...asked])].map(numberOf).sort((a, b) => a - b);
	const outline = {
		number: findLiving(lock.activities, (one) => one.key === activity.key).number,
		key: activity.key,
		kind: activity.kind,
		title: activity.title,
		minutes: activity.minutes,
		required: listed?.required ?? true,
		objectives,
		sources: activity.sources.map(({ value }) => value),
	};
	if (activity.kind !== 'assessment') return outline;
	const questions = activity.draw.value * new Set(asked).size;
	return {
		...outline,
		assessment: {
			questions,
			needed: questionsNeeded(activity.passPercent.value, questions),
			draw: activity.draw.value,
			passPercent: activity.passPercent.value,
			attempts: activity.attempts.value,
		},
	};
}
