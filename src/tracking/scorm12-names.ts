/** The elements of the SCORM 1.2 data model that are used. */
export const names = {
	location: 'cmi.core.lesson_location',
	status: 'cmi.core.lesson_status',
	score: 'cmi.core.score.raw',
	scoreMin: 'cmi.core.score.min',
	scoreMax: 'cmi.core.score.max',
	sessionTime: 'cmi.core.session_time',
	exit: 'cmi.core.exit',
	suspendData: 'cmi.suspend_data',
	interactions: 'cmi.interactions',
	objectives: 'cmi.objectives',
} as const;
