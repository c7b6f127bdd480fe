import type { Clock } from '../../session/clock.ts';
import type { Learners } from '../../session/learners.ts';
import type { MarkStorage } from '../returning-mark.ts';
import { createDexieLearners } from './dexie-learners.ts';
import { learnersMark } from './learners-mark.ts';

/** The learners of this browser, with the mark that there are any kept true. `keep` is in milliseconds. */
export function openLearners(clock: Clock, keep: number, storage: () => MarkStorage): Learners {
	const learners = createDexieLearners({ clock, crypto, keep });

	function mark(isAny: boolean): void {
		try {
			if (isAny) storage().setItem(learnersMark, 'true');
			else storage().removeItem(learnersMark);
		} catch {
			// A browser that refuses this keeps no learners either.
			return;
		}
	}

	async function list() {
		const listed = await learners.list();
		mark(listed.length > 0);
		return listed;
	}

	return {
		list,
		async add(name, pin) {
			const known = await learners.add(name, pin);
			mark(true);
			return known;
		},
		unlock: (id, pin) => learners.unlock(id, pin),
		async remove(id) {
			await learners.remove(id);
			await list();
		},
	};
}
