import { listChanges } from '../compiler/changes/list-changes.ts';
import { isDraft } from '../compiler/lock/lock.ts';
import type { CheckedModule } from './check-modules.ts';
import { describeChanges } from './describe-changes.ts';
import type { Terminal } from './terminal.ts';
import { originalOf } from './write-package.ts';

/** Of each module with numbers that are not released: what they mean for learners of the last release. */
export function sayUpdates(modules: readonly CheckedModule[], terminal: Terminal): void {
	for (const { source, compiled } of modules) {
		if (compiled === undefined || !isDraft(compiled.lock)) continue;
		const { lock } = compiled;
		const last = lock.revisions.findLast(({ released }) => released !== undefined);
		if (last?.released === undefined) continue;
		const changes = listChanges({ lock, revision: last.revision }, lock, originalOf(compiled));
		const lines = describeChanges(changes);
		if (lines.length === 0) continue;
		terminal.say(`\n${source.id}: for learners who began with ${last.released.version}`);
		for (const line of lines) terminal.say(`  ${line}`);
	}
}
