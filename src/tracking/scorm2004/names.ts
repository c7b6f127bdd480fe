import type { ElementNames } from '../element-names.ts';

/** The elements of the SCORM 2004 run-time environment's data model that are used. */
export const names = {
	learnerId: 'cmi.learner_id',
	learnerName: 'cmi.learner_name',
	mode: 'cmi.mode',
	credit: 'cmi.credit',
	entry: 'cmi.entry',
	language: 'cmi.learner_preference.language',
	location: 'cmi.location',
	completion: 'cmi.completion_status',
	success: 'cmi.success_status',
	score: 'cmi.score.raw',
	scoreScaled: 'cmi.score.scaled',
	scoreMin: 'cmi.score.min',
	scoreMax: 'cmi.score.max',
	sessionTime: 'cmi.session_time',
	exit: 'cmi.exit',
	suspendData: 'cmi.suspend_data',
	interactions: 'cmi.interactions',
	objectives: 'cmi.objectives',
} as const satisfies ElementNames & Readonly<Record<string, string | undefined>>;
