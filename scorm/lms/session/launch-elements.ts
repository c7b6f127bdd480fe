import type { Profile } from '../profiles/profile.ts';
import {
	hasPassed,
	isEnded,
	statusOf,
	type Elements,
	type LearnerRecord,
} from '../record/learner-record.ts';
import type { Learner } from '../record/learners.ts';
import { readTimespan, writeDuration } from '../record/timespan.ts';

export type Mode = 'normal' | 'review' | 'browse';

/** The mode of a launch after a pass: as the LMS of the profile does it, or as said. */
export type AfterPass = 'profile' | 'normal' | 'review';

/** What a launch takes from the manifest. */
export interface LaunchedPackage {
	readonly masteryScore?: string;
	readonly launchData?: string;
}

export interface LaunchSettings {
	readonly profile: Profile;
	readonly learner: Learner;
	readonly mode: Mode;
}

/** Written by content and never read back. */
const writeOnly = ['cmi.core.exit', 'cmi.core.session_time', 'cmi.exit', 'cmi.session_time'];

export function chooseMode(record: LearnerRecord, profile: Profile, afterPass: AfterPass): Mode {
	const { modeAfterPass } = profile.behaviour;
	const ended = modeAfterPass === 'review' ? isEnded(record) : hasPassed(record);
	if (!ended) return 'normal';
	return afterPass === 'profile' ? modeAfterPass : afterPass;
}

/** The data model as content finds it at launch. */
export function prepareLaunch(
	record: LearnerRecord,
	about: LaunchedPackage,
	settings: LaunchSettings,
): Elements {
	const { behaviour, standard } = settings.profile;
	const recorded = Object.entries(behaviour.restore(record)).filter(
		([name]) => !writeOnly.includes(name),
	);
	const constants = standard === 'scorm12' ? scorm12Constants : scorm2004Constants;
	return {
		...languageElements(settings),
		...Object.fromEntries(recorded),
		...constants(record, settings),
		...(about.launchData === undefined ? {} : { 'cmi.launch_data': about.launchData }),
		...masteryElements(settings.profile, about.masteryScore),
	};
}

function scorm12Constants(record: LearnerRecord, { profile, learner, mode }: LaunchSettings) {
	return {
		'cmi.core.student_id': learner.id,
		'cmi.core.student_name': learner.name,
		'cmi.core.credit': creditOf(mode),
		'cmi.core.lesson_mode': mode,
		'cmi.core.entry': profile.behaviour.entry(record),
		'cmi.core.lesson_status': statusOf(record),
		'cmi.core.total_time': record.totalTime,
	};
}

function scorm2004Constants(record: LearnerRecord, { profile, learner, mode }: LaunchSettings) {
	return {
		'cmi.learner_id': learner.id,
		'cmi.learner_name': learner.name,
		'cmi.credit': creditOf(mode),
		'cmi.mode': mode,
		'cmi.entry': profile.behaviour.entry(record),
		'cmi.total_time': writeDuration(readTimespan(record.totalTime)),
	};
}

function languageElements({ profile, learner }: LaunchSettings): Elements {
	if (learner.language === undefined) return {};
	const preferences =
		profile.standard === 'scorm12' ? 'cmi.student_preference' : 'cmi.learner_preference';
	return { [`${preferences}.language`]: learner.language };
}

function creditOf(mode: Mode): string {
	return mode === 'normal' ? 'credit' : 'no-credit';
}

function masteryElements({ behaviour, standard }: Profile, manifest: string | undefined): Elements {
	const mastery = behaviour.mastery(manifest);
	if (mastery === undefined) return {};
	const name =
		standard === 'scorm12' ? 'cmi.student_data.mastery_score' : 'cmi.scaled_passing_score';
	return { [name]: mastery };
}

/** The mastery score of a launch's elements; `undefined` for none. */
export function masteryOf(elements: Elements): string | undefined {
	return elements['cmi.student_data.mastery_score'] ?? elements['cmi.scaled_passing_score'];
}

export function modeOf(elements: Elements): string {
	return elements['cmi.core.lesson_mode'] ?? elements['cmi.mode'] ?? 'normal';
}
