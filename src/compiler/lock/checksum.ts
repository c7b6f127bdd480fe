import type { Revision } from '../../model/ids.ts';
import type { ActivityShape, Life, LockShape } from '../../model/lock.ts';
import { fingerprint } from '../translations/fingerprint.ts';

/** Eight hexadecimal digits of all that lived at a revision. What is added or ended later leaves them as they are. */
export function checksumOf(shape: LockShape, revision: Revision): string {
	const lives = <Item extends Life>(items: readonly Item[]) =>
		items.filter(({ born, gone }) => born <= revision && (gone === undefined || gone > revision));
	const describe = (activity: ActivityShape): unknown => {
		const { kind, number, born } = activity;
		switch (kind) {
			case 'page':
				return [kind, number, born];
			case 'scenario':
				return [
					kind,
					number,
					born,
					lives(activity.starts).map((start) => [start.scene, start.born]),
					lives(activity.scenes).map((scene) => [
						scene.number,
						scene.born,
						lives(scene.choices).map((choice) => [choice.number, choice.to, choice.born]),
					]),
				];
			case 'assessment':
				return [
					kind,
					number,
					born,
					lives(activity.draws).map(({ draw, born: since }) => [draw, since]),
					lives(activity.questions).map((question) => [
						question.number,
						question.kind,
						question.objective,
						question.born,
						lives(question.options).map((option) => [option.number, option.correct, option.born]),
					]),
				];
		}
	};
	return fingerprint(
		JSON.stringify([
			lives(shape.objectives).map(({ number, born }) => [number, born]),
			lives(shape.activities).map(describe),
		]),
	);
}
