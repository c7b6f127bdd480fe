import { replaceOnce } from './replace-once.ts';

const setupFile = /\/xstate\/dist\/xstate\.esm\.js$/;
const spare = [
	'sendTo',
	'raise',
	'log',
	'cancel',
	'stopChild',
	'enqueueActions',
	'emit',
	'spawnChild',
];
const listed = `    assign,\n${spare.map((action) => `    ${action},\n`).join('')}    createStateConfig`;
const about = { what: 'XState’s xstate.esm.js', where: 'src/layouts/without-spare-actions.ts' };

/**
 * XState's `setup` offers every action creator on the object it gives, so that a bundler keeps them all. The
 * machines here assign and do nothing else; without the others, what they need can be left out.
 */
export function withoutSpareActions() {
	return {
		name: 'handover-without-spare-actions',
		enforce: 'pre' as const,
		apply: 'build' as const,
		transform(code: string, id: string): string | undefined {
			if (!setupFile.test(id.replaceAll('\\', '/'))) return undefined;
			return replaceOnce(code, listed, '    assign,\n    createStateConfig', about);
		},
	};
}
