import { expect, test } from 'vitest';
import { parseAssessment } from '../../fixtures/parse-text.ts';

const one = '- [x] No\n- [ ] Yes\n\n> Because.';

test('one correct option makes single choice, several make multiple choice', () => {
	const { questions } = parseAssessment(
		`## One? {#one}\n\n\`objective: a\`\n\n${one}\n\n## Two? {#two}\n\n\`objective: b\`\n\n- [x] A\n- [X] B\n\n> So.`,
	);

	expect(questions.map(({ id, kind, stem }) => [id.value, kind, stem])).toEqual([
		['one', 'single', 'One?'],
		['two', 'multiple', 'Two?'],
	]);
});

test('a question has an objective, text, options with feedback, and an explanation', () => {
	const { questions } = parseAssessment(
		[
			'## May you post it?',
			'',
			'`was: posting` `objective: confidentiality`',
			'',
			'Look at this:',
			'',
			'> [!speech] Sam',
			'> Nice!',
			'',
			'- [x] **No** `was: Never`',
			'',
			'  A name is enough.',
			'- [ ] Yes',
			'',
			'> Patients',
			'>',
			'> trust you.',
		].join('\n'),
	);

	expect(questions[0]).toMatchObject({
		id: { value: 'may-you-post-it' },
		explicit: false,
		was: { value: 'posting' },
		objective: { value: 'confidentiality', at: { line: 11, column: 16 } },
		body: [{ kind: 'paragraph' }, { kind: 'speech' }],
		options: [
			{
				plain: 'No',
				correct: true,
				was: { value: 'Never' },
				feedback: [{ kind: 'paragraph', children: ['A name is enough.'] }],
			},
			{ plain: 'Yes', correct: false, feedback: [] },
		],
		explanation: [{ kind: 'paragraph' }, { kind: 'paragraph' }],
	});
});

test('draw, pass mark and attempts come from the front matter, with their places', () => {
	const { draw, passPercent, attempts } = parseAssessment(`## One?\n\n\`objective: a\`\n\n${one}`);

	expect([draw, passPercent, attempts].map(({ value, at }) => [value, at.line])).toEqual([
		[1, 4],
		[80, 5],
		[3, 6],
	]);
});
