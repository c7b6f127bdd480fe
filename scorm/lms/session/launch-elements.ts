import type { PackageSummary } from '../package-summary.ts';
import type { Profile } from '../profiles/profile.ts';
import {
	hasPassed,
	isEnded,
	statusOf,
	type Elements,
	type LearnerRecord,
} from '../record/learner-record.ts';
import type { Learner } from '../record/learners.ts';

/** The mode of a launch after a pass: as the LMS of the profile does it, or as said. */
export type AfterPass = 'profile' | 'normal' | 'review';

export interface LaunchSettings {
	readonly profile: Profile;
	readonly learner: Learner;
	readonly afterPass: AfterPass;
}

/** Written by content and never read back. */
const writeOnly = ['cmi.core.exit', 'cmi.core.session_time'];

/** The data model as content finds it at launch. */
export function prepareLaunch(
	record: LearnerRecord,
	about: PackageSummary,
	{ profile, learner, afterPass }: LaunchSettings,
): Elements {
	const ended = profile.modeAfterPass === 'review' ? isEnded(record) : hasPassed(record);
	const modeAfterPass = afterPass === 'profile' ? profile.modeAfterPass : afterPass;
	const mode = ended ? modeAfterPass : 'normal';
	const mastery = profile.mastery(about.masteryScore);
	const recorded = Object.entries(record.elements).filter(([name]) => !writeOnly.includes(name));
	return {
		...Object.fromEntries(recorded),
		'cmi.core.student_id': learner.id,
		'cmi.core.student_name': learner.name,
		'cmi.core.credit': mode === 'normal' ? 'credit' : 'no-credit',
		'cmi.core.lesson_mode': mode,
		'cmi.core.entry': profile.entry(record),
		'cmi.core.lesson_status': statusOf(record),
		'cmi.core.total_time': record.totalTime,
		...(about.launchData === undefined ? {} : { 'cmi.launch_data': about.launchData }),
		...(mastery === undefined ? {} : { 'cmi.student_data.mastery_score': mastery }),
	};
}
