import { createHash } from 'node:crypto';
import type { ModuleId } from '../../src/model/ids.ts';

/** The longest identifier that Learning Hub keeps. */
const longest = 128;

export interface Identifiers {
	readonly manifest: string;
	readonly organization: string;
	readonly item: string;
	readonly resource: string;
}

/**
 * Made of the module's id and nothing else: a changed item identifier makes Moodle and Totara delete every
 * learner's record at an update.
 */
export function identifiersOf(module: ModuleId): Identifiers {
	return {
		manifest: identifier('handover', module),
		organization: identifier('organization', module),
		item: identifier('item', module),
		resource: identifier('resource', module),
	};
}

function identifier(part: string, module: ModuleId): string {
	const whole = `${part}-${module}`;
	if (whole.length <= longest) return whole;
	const hash = createHash('sha256').update(module).digest('hex').slice(0, 16);
	return `${whole.slice(0, longest - 1 - hash.length)}-${hash}`;
}
