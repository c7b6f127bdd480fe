import { describe, expect, test } from 'vitest';
import type { Activity } from '../../../src/model/activity.ts';
import type { Variable } from '../../../src/model/variables.ts';
import { assessment, compiledModule, page, scenario } from '../../fixtures/build-module.ts';
import { findFaults } from '../../fixtures/find-faults.ts';

const trust: Variable = { kind: 'number', name: 'trust', from: -1, to: 1, start: 0 };
const told: Variable = { kind: 'flag', name: 'told', start: false };
const isTold = { kind: 'flag', variable: 'told' } as const;
const raised = { kind: 'add', variable: 'trust', amount: 1 } as const;
const trusting = { kind: 'compare', variable: 'trust', operator: '>=', value: 1 } as const;

function faultsOf(...activities: readonly Activity[]): readonly string[] {
	return findFaults(compiledModule({ activities }));
}

describe('walking a module by brute force', () => {
	test('finds nothing in a sound one', () => {
		expect(findFaults(compiledModule())).toEqual([]);
	});

	test('follows variables into scenes that they open', () => {
		const scenes = [
			{ choices: [{ to: 2, effects: [raised] }] },
			{ choices: [{ to: 3, condition: trusting }] },
			{ outcome: 'good' as const },
		];

		expect(faultsOf(scenario({ variables: [trust], scenes }))).toEqual([]);
	});

	test.each<[string, Activity, string]>([
		[
			'a scene where every choice is closed',
			scenario({
				variables: [told],
				scenes: [
					{ choices: [{ to: 2 }] },
					{ choices: [{ to: 3, condition: isTold }] },
					{ outcome: 'good' },
				],
			}),
			'no ending follows [2,{"told":false}]',
		],
		[
			'a loop that is never left',
			scenario({
				scenes: [
					{
						choices: [
							{ to: 2, judgement: 'poor' },
							{ to: 4, judgement: 'best' },
						],
					},
					{ choices: [{ to: 3 }] },
					{ choices: [{ to: 2 }] },
					{ outcome: 'good' },
				],
			}),
			'no ending follows [3,{}]',
		],
		[
			'a scene that no choice leads to',
			scenario({ scenes: [{ choices: [{ to: 2 }] }, { outcome: 'good' }, { outcome: 'bad' }] }),
			'scene scene-3 is never reached',
		],
		[
			'a scene behind a condition that never holds',
			scenario({
				variables: [trust],
				scenes: [
					{
						choices: [
							{ to: 2, judgement: 'best' },
							{ to: 3, judgement: 'poor', condition: trusting },
						],
					},
					{ outcome: 'good' },
					{ outcome: 'bad' },
				],
			}),
			'scene scene-3 is never reached',
		],
		[
			'a choice that is never open',
			scenario({
				variables: [told],
				scenes: [
					{
						choices: [
							{ to: 2, judgement: 'best' },
							{ to: 2, judgement: 'poor', condition: isTold },
						],
					},
					{ outcome: 'good' },
				],
			}),
			'choice 2 of scene-1 is never open',
		],
		[
			'a choice that leads to no scene',
			scenario({ scenes: [{ choices: [{ to: 7 }] }, { outcome: 'good' }] }),
			'scene-1 leads to no scene',
		],
		[
			'a decision without choices',
			scenario({ scenes: [{ choices: [{ to: 2 }] }, { choices: [] }] }),
			'scene-2 is no ending and has no choices',
		],
		[
			'a choice beside others without a judgement',
			scenario({
				scenes: [{ choices: [{ to: 2 }, { to: 2, judgement: 'best' }] }, { outcome: 'good' }],
			}),
			'a choice of scene-1 is not judged',
		],
		[
			'two scenes of one number',
			scenario({ scenes: [{ choices: [{ to: 2 }] }, { outcome: 'good' }, { number: 2 }] }),
			'two are scene 2',
		],
		[
			'a draw of more questions than there are',
			assessment({ draw: 2, questions: [{ objective: 1 }] }),
			'objective 1 has too few questions to draw',
		],
		['a pass mark above all questions', assessment({ passPercent: 120 }), 'it cannot be passed'],
		['an assessment without attempts', assessment({ attempts: 0 }), 'it gives no attempt'],
		[
			'a question without a correct option',
			assessment({ draw: 1, questions: [{ objective: 1, options: [false, false] }] }),
			'question question-1 cannot be answered',
		],
		[
			'a question with one option',
			assessment({ draw: 1, questions: [{ objective: 1, options: [true] }] }),
			'question question-1 cannot be answered',
		],
	])('finds %s', (_, activity, fault) => {
		expect(faultsOf(activity)).toContain(`${activity.kind} 1: ${fault}`);
	});

	test('finds an objective that nothing assesses', () => {
		const module = compiledModule({ activities: [assessment()] });
		const questions = assessment({ draw: 1, questions: [{ objective: 1 }] });

		expect(findFaults({ ...module, activities: [questions] })).toContain(
			'objective objective-2 can never be met',
		);
	});

	test('finds a module in which nothing has to be done', () => {
		const module = compiledModule({ activities: [page()], optional: [1] });

		expect(findFaults(module)).toEqual(['it is passed before anything is done']);
	});
});
