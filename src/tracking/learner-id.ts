/** Ids that an LMS gives to many: whoever is not logged in, tries a course out, or has no account of their own. */
const sharedIds = new Set([
	'',
	'0',
	'-1',
	'admin',
	'anon',
	'anonymous',
	'default',
	'demo',
	'guest',
	'guestuser',
	'learner',
	'n/a',
	'na',
	'none',
	'null',
	'preview',
	'student',
	'test',
	'undefined',
	'unknown',
	'user',
]);

/** True for a learner id that says nothing about who the learner is. */
export function isSharedLearnerId(id: string): boolean {
	return sharedIds.has(id.trim().toLowerCase());
}
