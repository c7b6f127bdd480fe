import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { cy } from '../../../src/i18n/cy.ts';
import { en } from '../../../src/i18n/en.ts';
import type { Language } from '../../../src/model/ids.ts';
import type { ModuleOutline } from '../../../src/model/module.ts';
import { createFirstScreen } from '../../../src/player/first-screen.ts';
import { PlayerState } from '../../../src/player/player-state.svelte.ts';
import type { Results } from '../../../src/session/results.ts';
import { compiledModule } from '../../fixtures/build-module.ts';
import CertificateShown from '../../fixtures/CertificateShown.svelte';

const passed: Results = {
	format: 1,
	module: { id: 'ward-safety', version: '1.2.0', title: 'Ward safety' },
	registration: '00c0ffee',
	exportedAt: '2026-11-28T09:05:00.000Z',
	status: 'passed',
	score: 91.67,
	passMark: { needed: 10, of: 12 },
	objectives: [
		{ id: 'one', text: 'Keep it safe.', met: true },
		{ id: 'two', text: 'Speak up.', met: false },
	],
	passedOn: '2026-11-27',
	expiresOn: '2028-11-27',
	reference: '7K2M-Q4WT-93XD',
	decisions: [],
	answers: [],
	attemptsWithoutAnswers: [],
};
const subjects = [
	{ id: 'data', subject: 'Data Security', level: 1, framework: 'CSTF' },
	{ id: 'local', subject: 'Conduct' },
];

/** What can be read on the certificate. */
function textOf(
	results: Results,
	{
		name = 'Jo Ellis',
		language = 'en',
		...parts
	}: { name?: string; language?: Language } & Partial<ModuleOutline> = {},
): string {
	const outline = { ...compiledModule({ relatesTo: subjects }).outline, ...parts };
	const never = () => Promise.reject(new Error('Nothing is loaded.'));
	const player = new PlayerState({
		handle: createFirstScreen(outline),
		language,
		text: { en, cy }[language],
		loadText: never,
		loadLater: never,
	});
	const { body } = render(CertificateShown, { props: { player, results, name } });
	return body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

describe('the certificate', () => {
	test('says all that an organisation asks for', () => {
		const text = textOf(passed);

		for (const fact of [
			'Jo Ellis has passed Ward safety',
			'Passed on 27 November 2026',
			'Valid until 27 November 2028',
			'Score 91.7%',
			'Pass mark 10 of 12',
			'Version 1.2.0',
			'Reference 7K2M-Q4WT-93XD',
			'It does not show who took the test.',
		]) {
			expect(text).toContain(fact);
		}
	});

	test('names what it relates to, and claims no more', () => {
		const text = textOf(passed);

		expect(text).toContain('Data Security , level 1 Conduct Check with your CSTF lead.');
		expect(text).not.toMatch(/align/i);
		expect(textOf(passed, { relatesTo: [] })).not.toContain('Relates to');
	});

	test('tells an objective that was not met from the others', () => {
		expect(textOf(passed)).toMatch(/Keep it safe\. +Speak up\. +\(not met in the questions\)/);
	});

	test('has the day it was made, where the day of the pass is not known', () => {
		const unknown: Results = { ...passed };
		Reflect.deleteProperty(unknown, 'passedOn');
		Reflect.deleteProperty(unknown, 'expiresOn');

		const text = textOf(unknown, { validMonths: 24 });

		expect(text).toContain('The training record has the day of the pass.');
		expect(text).toContain('Valid until 2 years after the day of the pass');
		expect(text).not.toContain('Passed on');
	});

	test('has no score where the module has no questions', () => {
		const completed: Results = { ...passed, status: 'completed' };
		Reflect.deleteProperty(completed, 'score');
		Reflect.deleteProperty(completed, 'passMark');

		const text = textOf(completed);

		expect(text).toContain('has completed');
		expect(text).toContain('Completed on 27 November 2026');
		expect(text).not.toContain('Score');
	});

	test('leaves a line for a name that is not given', () => {
		expect(textOf(passed, { name: '' })).toContain('Name has passed');
	});

	test('is Welsh where the interface is', () => {
		const text = textOf(passed, { language: 'cy' });

		expect(text).toContain('Jo Ellis wedi pasio');
		expect(text).toContain('Pasiwyd ar 27 Tachwedd 2026');
		expect(text).toContain('lefel 1');
	});
});
