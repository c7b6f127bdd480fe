import { describe, expect, test } from 'vitest';
import { parseModule } from '../../../src/compiler/parse-module.ts';
import { soundModule } from '../../fixtures/broken-module.ts';
import { findActivity, parseWith, soundModuleWith } from '../../fixtures/parse-text.ts';

describe('the manifest', () => {
	test('holds every field, with the place of each id', () => {
		const { manifest } = parseWith({});

		expect(manifest).toMatchObject({
			file: 'modules/sound/module.yaml',
			version: '1.0.0',
			minutes: 10,
			languages: ['en', 'cy'],
			activities: [
				{ value: 'welcome', required: false },
				{ value: 'the-photo', required: true },
				{ value: 'check', required: true, at: { line: 13, column: 5 } },
			],
			objectives: [
				{ value: 'confidentiality', text: 'Keep patients out of photos.' },
				{ value: 'speaking-up', at: { line: 9, column: 3 } },
			],
			sources: [{ value: { id: 'guidance', link: 'https://www.example.org/guidance' } }],
			relatesTo: [{ value: { id: 'data-security', level: 1, framework: 'CSTF' } }],
			validMonths: 18,
			characters: [{ value: { id: 'sam', name: 'Sam', colour: 'blue' } }],
			local: [{ value: 'policy', default: 'your policy' }],
		});
	});

	test('keeps texts that YAML would take for something else', () => {
		const yaml = soundModule().files.get('module.yaml') ?? '';

		const { manifest } = parseWith({
			'module.yaml': yaml.replace('title: Photos at work', 'title: No'),
		});

		expect(manifest.title).toBe('No');
	});
});

describe('how long a pass holds', () => {
	const manifestWith = (validFor: string) => ({
		'module.yaml': (soundModule().files.get('module.yaml') ?? '').replace(
			/^valid-for: .*$/mu,
			validFor,
		),
	});

	test.each([
		['valid-for: 1 year', 12],
		['valid-for: 3 years', 36],
		['valid-for: 6 months', 6],
		['', undefined],
	])('is read from “%s”', (line, months) => {
		expect(parseWith(manifestWith(line)).manifest.validMonths).toBe(months);
	});

	test.each(['2', '0 years', '1 day', 'a year', '2 years or so'])('is never “%s”', (time) => {
		const { diagnostics } = parseModule(soundModuleWith(manifestWith(`valid-for: ${time}`)));

		expect(diagnostics).toMatchObject([{ code: 'field-wrong' }]);
		expect(diagnostics[0]?.hint).toContain('valid-for: 2 years');
	});
});

describe('minutes', () => {
	test('are shared among the activities that do not say theirs', () => {
		const without = (path: string) =>
			(soundModule().files.get(path) ?? '').replace(/^minutes: .*\n/mu, '');

		const { activities } = parseWith({
			'the-photo.md': without('the-photo.md'),
			'check.md': without('check.md'),
		});

		expect(activities.map(({ key, minutes }) => [key, minutes])).toEqual([
			['welcome', 1],
			['the-photo', 5],
			['check', 5],
		]);
	});
});

describe('translations', () => {
	test('have the original’s ids, and nothing that decides anything', () => {
		const [welsh] = parseWith({}).translations;
		const scenario = welsh?.activities.find(({ key }) => key === 'the-photo');

		expect(welsh?.language).toBe('cy');
		expect(scenario).toMatchObject({
			kind: 'scenario',
			title: 'Y llun',
			variables: [],
			objectives: [],
			scenes: [{ id: { value: 'break-room' } }, {}, {}, {}],
		});
	});

	test('of the manifest lie over what the original decides', () => {
		const texts = soundModule().files.get('cy/module.yaml') ?? '';
		const subjects = 'relates-to: { data-security: { subject: Diogelwch Data } }';

		const [welsh] = parseWith({ 'cy/module.yaml': `${texts}${subjects}\n` }).translations;

		expect(welsh?.manifest).toMatchObject({
			file: 'modules/sound/cy/module.yaml',
			version: '1.0.0',
			title: 'Lluniau yn y gwaith',
			relatesTo: [{ value: { subject: 'Diogelwch Data', level: 1 } }],
			characters: [{ value: { id: 'sam', name: 'Sam', role: 'Cynorthwyydd gofal iechyd' } }],
			sources: [
				{ value: { publisher: 'A regulator', supports: "Mae'r safonau yr un fath ar-lein." } },
			],
		});
	});

	test('find the module’s images from their own folder', () => {
		const [welsh] = parseWith({}).translations;

		expect(welsh?.activities[0]?.images.map(({ value }) => value)).toEqual(['media/board.svg']);
	});
});

describe('what was read', () => {
	test('line ends of Windows and a byte order mark change nothing', () => {
		const { files } = soundModule();
		const windows = [...files].map(([path, text]) => [
			path,
			`\uFEFF${text.replaceAll('\n', '\r\n')}`,
		]);

		expect(parseWith(Object.fromEntries(windows) as Record<string, string>)).toEqual(parseWith({}));
	});

	test('is there beside mistakes that leave it whole', () => {
		const { files } = soundModule();
		const photo = (files.get('the-photo.md') ?? '').replace('`poor`', '`por`');

		const { module, diagnostics } = parseModule(soundModuleWith({ 'the-photo.md': photo }));

		expect(diagnostics.map(({ code }) => code)).toEqual(['judgement-unknown']);
		expect(module).toBeDefined();
	});

	test('is not there when a part of it could not be read', () => {
		const { files } = soundModule();
		const photo = (files.get('the-photo.md') ?? '').replace('`trust +1`', '`trust +`');

		const { module, diagnostics } = parseModule(soundModuleWith({ 'the-photo.md': photo }));

		expect(diagnostics.map(({ code }) => code)).toEqual(['expression-syntax']);
		expect(module).toBeUndefined();
	});

	test('mistakes in several files are all told, module.yaml first, then by place', () => {
		const { files } = soundModule();
		const { diagnostics } = parseModule(
			soundModuleWith({
				'module.yaml': (files.get('module.yaml') ?? '').replace('id: sound', 'id: photos'),
				'the-photo.md': (files.get('the-photo.md') ?? '').replace('`poor`', '`por`'),
				'check.md': (files.get('check.md') ?? '').replace('- [ ] Yes', '- Yes'),
			}),
		);

		expect(diagnostics.map(({ code }) => code)).toEqual([
			'module-id-differs',
			'options-not-boxes',
			'judgement-unknown',
		]);
	});

	test('a listed activity without a file is left to the checks', () => {
		const source = soundModule();
		const files = new Map([...source.files].filter(([path]) => path !== 'welcome.md'));

		const { module, diagnostics } = parseModule({ ...source, files });

		expect(diagnostics).toEqual([]);
		expect(module?.activities.map(({ key }) => key)).toEqual(['the-photo', 'check']);
	});

	test('images are listed with their places', () => {
		expect(findActivity(parseWith({}), 'welcome').images).toMatchObject([
			{ value: 'media/board.svg', at: { line: 22, column: 1 } },
		]);
	});
});
