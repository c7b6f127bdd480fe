import type { ElementNames } from '../element-names.ts';

/** The elements of the SCORM 1.2 data model that are used. */
export const names = {
	learnerId: 'cmi.core.student_id',
	learnerName: 'cmi.core.student_name',
	mode: 'cmi.core.lesson_mode',
	credit: 'cmi.core.credit',
	entry: 'cmi.core.entry',
	language: 'cmi.student_preference.language',
	location: 'cmi.core.lesson_location',
	completion: 'cmi.core.lesson_status',
	success: undefined,
	score: 'cmi.core.score.raw',
	scoreMin: 'cmi.core.score.min',
	scoreMax: 'cmi.core.score.max',
	sessionTime: 'cmi.core.session_time',
	exit: 'cmi.core.exit',
	suspendData: 'cmi.suspend_data',
	interactions: 'cmi.interactions',
	objectives: 'cmi.objectives',
} as const satisfies ElementNames & Readonly<Record<string, string | undefined>>;
