import type { Revision } from '../../model/ids.ts';
import type { ActivityShape, Life, LockShape } from '../../model/lock.ts';
import { hashText } from '../hash.ts';
import { numberToBase64url } from './base64url.ts';
import { bornBy, remembered } from './lock-history.ts';

export const CHECKSUM_LENGTH = 5;

/** 30 bits: damaged or foreign data passes once in a thousand million times. */
const CHECKSUM_BITS = 30n;

/**
 * Ties a payload to its module and to all that the lock had ever numbered by `revision`; what a later revision adds
 * or withdraws leaves it as it is.
 */
export function checksumOf(shape: LockShape, revision: Revision, payload: string): string {
	const hash = hashText(payload, historyHash(shape, revision));
	return numberToBase64url(BigInt.asUintN(Number(CHECKSUM_BITS), BigInt(hash))).padEnd(
		CHECKSUM_LENGTH,
		'A',
	);
}

const historyHash = remembered((shape: LockShape, revision) =>
	hashText(historyText(shape, revision), 0),
);

function historyText(shape: LockShape, revision: Revision): string {
	const life = ({ born, gone }: Life) =>
		gone === undefined || gone > revision ? born : [born, gone];

	function activityHistory(activity: ActivityShape) {
		switch (activity.kind) {
			case 'page':
				return [];
			case 'scenario':
				return [
					activity.starts
						.filter(({ born }) => born <= revision)
						.map((start) => [start.scene, life(start)]),
					bornBy(activity.scenes, revision).map((scene) => [
						scene.number,
						life(scene),
						bornBy(scene.choices, revision).map((choice) => [
							choice.number,
							choice.to,
							life(choice),
						]),
					]),
				];
			case 'assessment':
				return [
					activity.draws
						.filter(({ born }) => born <= revision)
						.map((draw) => [draw.draw, life(draw)]),
					bornBy(activity.questions, revision).map((question) => [
						question.number,
						question.kind,
						question.objective,
						life(question),
						bornBy(question.options, revision).map((option) => [option.number, life(option)]),
					]),
				];
		}
	}

	return JSON.stringify([
		shape.module,
		bornBy(shape.objectives, revision).map((objective) => [objective.number, life(objective)]),
		bornBy(shape.activities, revision).map((activity) => [
			activity.number,
			activity.kind,
			life(activity),
			...activityHistory(activity),
		]),
	]);
}
