import { describe, expect, test } from 'vitest';
import { compileModule } from '../../../src/compiler/compile.ts';
import type { ModuleSource } from '../../../src/compiler/source.ts';
import { soundModuleWith } from '../../fixtures/parse-text.ts';

const sound = soundModuleWith({});
const textOf = (path: string) => sound.files.get(path) ?? '';
const long = Array.from({ length: 40 }, () => 'Sam thanks you again.').join(' ');
const hard =
	'Organisational accountability necessitates comprehensive confidentiality considerations throughout interprofessional collaboration.';

/** The sound module with a scene that is too long, and something above its heading. */
function withLongScene(above: string, path = 'the-photo.md'): ModuleSource {
	const heading = /^## (?:A quiet word|Gair tawel).*$/mu;
	const text = textOf(path).replace(heading, (line) => `${above}${line}\n\n${long}`);
	return soundModuleWith({ [path]: text });
}

function judge(source: ModuleSource) {
	const result = compileModule(source);
	return {
		isOk: result.ok,
		codes: (result.ok ? result.warnings : result.diagnostics).map(({ code }) => code),
		accepted: result.accepted.map(({ warning, reason }) => `${warning.code}: ${reason}`),
	};
}

describe('accepting a warning', () => {
	test.each([
		['right above its line', '<!-- accept: scene-long: One long email. -->\n'],
		['above an empty line', '<!-- accept: scene-long: One long email. -->\n\n'],
		[
			'above another acceptance',
			'<!-- accept: scene-long: One long email. -->\n<!-- accept: reading-age-high: Quoted. -->\n',
		],
	])('%s takes it out of what is told, and keeps the reason', (_, above) => {
		const { isOk, codes, accepted } = judge(withLongScene(above));

		expect(isOk).toBe(true);
		expect(codes).not.toContain('scene-long');
		expect(accepted).toEqual(['scene-long: One long email.']);
	});

	test('leaves the module as it is without the line', () => {
		const accepted = compileModule(withLongScene('<!-- accept: scene-long: One email. -->\n'));
		const warned = compileModule(withLongScene(''));

		expect(accepted.ok && [...accepted.modules]).toEqual(warned.ok && [...warned.modules]);
	});

	test('speaks of no other line and of no other warning', () => {
		const otherLine = textOf('the-photo.md').replace(
			'## Sam listens',
			'<!-- accept: scene-long: One email. -->\n## Sam listens',
		);
		const elsewhere = soundModuleWith({
			'the-photo.md': otherLine.replace('Sam thanks you.', long),
		});

		expect(judge(elsewhere).codes).toEqual(['acceptance-unused', 'scene-long']);
		expect(judge(withLongScene('<!-- accept: reading-age-high: Quoted. -->\n')).codes).toEqual([
			'acceptance-unused',
			'scene-long',
		]);
	});

	test('is done in a translation too', () => {
		const above = '<!-- accept: scene-long: Neges hir. -->\n';

		expect(judge(withLongScene(above, 'cy/the-photo.md'))).toEqual({
			isOk: true,
			codes: [],
			accepted: ['scene-long: Neges hir.'],
		});
	});

	test('for a whole file is done among its fields', () => {
		const page = textOf('welcome.md')
			.replace('kind: page', '# accept: reading-age-high: The policy as it stands.\nkind: page')
			.replace(
				/(?<=---\n\n)This.*/su,
				`${hard}\n\nRead {{local:policy}}.\n\n![A board](media/board.svg)\n`,
			);

		expect(judge(soundModuleWith({ 'welcome.md': page }))).toEqual({
			isOk: true,
			codes: [],
			accepted: ['reading-age-high: The policy as it stands.'],
		});
	});

	test('for a file that has no lines is done in module.yaml, by its name', () => {
		const manifest = `# accept: media-unused media/spare.svg: Trusts put it on posters.\n${textOf('module.yaml')}`;
		const source = soundModuleWith({ 'module.yaml': manifest });
		const media = [...source.media, 'media/other.svg', 'media/spare.svg'];

		expect(judge({ ...source, media })).toEqual({
			isOk: true,
			codes: ['media-unused'],
			accepted: ['media-unused: Trusts put it on posters.'],
		});
	});

	test('between choices leaves them one list', () => {
		const between = textOf('the-photo.md').replace(
			'- [Call the ward',
			'<!-- accept: reading-age-high: Her own words. -->\n- [Call the ward',
		);

		expect(judge(soundModuleWith({ 'the-photo.md': between })).codes).toEqual([
			'acceptance-unused',
		]);
	});

	test('is still told of where the module has errors', () => {
		const broken = withLongScene('<!-- accept: scene-long: One email. -->\n');
		const files = new Map(broken.files);
		files.set('check.md', textOf('check.md').replace('draw: 1', 'draw: 9'));

		expect(judge({ ...broken, files })).toEqual({
			isOk: false,
			codes: ['draw-too-many', 'draw-too-many'],
			accepted: ['scene-long: One email.'],
		});
	});

	test('an ordinary remark among fields is no acceptance', () => {
		const manifest = `# Accepted by the board on 3 May\n${textOf('module.yaml')}`;

		expect(judge(soundModuleWith({ 'module.yaml': manifest })).codes).toEqual([]);
	});
});
