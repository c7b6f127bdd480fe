import { count, type Terminal } from './terminal.ts';
import type { CheckedModule } from './check-modules.ts';

/** Lists every accepted warning with the reason that the author gave. */
export function sayAccepted(modules: readonly CheckedModule[], terminal: Terminal): void {
	const accepted = modules.flatMap((module) => module.accepted);
	terminal.say(`\n${count(accepted.length, 'warning')} accepted.`);
	for (const { warning, reason } of accepted) {
		const { file, line, column } = warning.location;
		terminal.say(
			[
				`\n${file}:${String(line)}:${String(column)}  ${warning.title} (${warning.code})`,
				`  ${warning.message}`,
				`  Accepted: ${reason}`,
			].join('\n'),
		);
	}
}
