import { describe, expect, test } from 'vitest';
import { sortDiagnostics } from '../../../src/compiler/diagnostics/order.ts';
import { createDiagnostic } from '../../../src/compiler/diagnostics/create.ts';
import { formatDiagnostic } from '../../../src/compiler/diagnostics/format.ts';
import { findNearest } from '../../../src/compiler/diagnostics/nearest.ts';
import {
	count,
	joinAnd,
	joinOr,
	quote,
	quoteCode,
} from '../../../src/compiler/diagnostics/wording.ts';

const at = { file: 'modules/social-media/the-photo.md', line: 14, column: 3 };

describe('formatting', () => {
	test('an error shows its place, title and code, then message and hint', () => {
		const diagnostic = createDiagnostic(
			'choice-target-missing',
			{
				choice: 'Ask Sam to delete it, and say why',
				target: 'sam-listen',
				nearest: 'sam-listens',
			},
			at,
		);

		expect(formatDiagnostic(diagnostic)).toBe(
			[
				'modules/social-media/the-photo.md:14:3  A choice leads nowhere. (choice-target-missing)',
				'  The choice “Ask Sam to delete it, and say why” goes to #sam-listen, but no scene has that id.',
				'  Did you mean #sam-listens?',
			].join('\n'),
		);
	});

	test('a warning says that it is one', () => {
		const diagnostic = createDiagnostic('media-unused', { media: 'media/a.png' }, at);

		expect(formatDiagnostic(diagnostic).split('\n')[0]).toBe(
			'modules/social-media/the-photo.md:14:3  Warning: A media file is not used. (media-unused)',
		);
	});
});

test('what is wrong with the manifest comes first, and with translations last', () => {
	const files = ['cy/a.md', 'cy/module.yaml', 'b.md', 'module.yaml', 'a.md'];
	const diagnostics = files.map((file) =>
		createDiagnostic('heading-empty', {}, { file: `modules/test/${file}`, line: 1, column: 1 }),
	);

	expect(sortDiagnostics(diagnostics).map(({ location }) => location.file.slice(13))).toEqual([
		'module.yaml',
		'a.md',
		'b.md',
		'cy/a.md',
		'cy/module.yaml',
	]);
});

describe('the nearest name', () => {
	test.each([
		['sam-listen', 'sam-listens'],
		['Sam-Listens', 'sam-listens'],
		['samlistens', 'sam-listens'],
		['hmoe', 'home'],
		['office', undefined],
		['', undefined],
	])('of %j is %j', (name, nearest) => {
		expect(findNearest(name, ['break-room', 'sam-listens', 'home'])).toBe(nearest);
	});

	test('may have more words, where only one does', () => {
		const scenes = ['sam', 'sam-listens-to-you', 'home-at-last', 'home-by-bus'];
		expect(findNearest('Sam-listens', scenes)).toBe('sam-listens-to-you');
		expect(findNearest('home', scenes)).toBeUndefined();
	});
});

describe('wording', () => {
	test('a quotation is one line, cut at sixty letters', () => {
		expect(quote('a\n  b')).toBe('“a b”');
		expect([...quote('x'.repeat(80))]).toHaveLength(62);
	});

	test('code stands between backticks, cut where it is long', () => {
		expect(quoteCode('trust +1')).toBe('`trust +1`');
		expect([...quoteCode('x'.repeat(80))]).toHaveLength(62);
	});

	test('lists are joined as people do', () => {
		expect([joinAnd([]), joinAnd(['a']), joinAnd(['a', 'b', 'c']), joinOr(['a', 'b'])]).toEqual([
			'',
			'a',
			'a, b and c',
			'a or b',
		]);
	});

	test('a count knows one from many', () => {
		expect([count(1, 'scene'), count(2, 'scene'), count(0, 'entry', 'entries')]).toEqual([
			'1 scene',
			'2 scenes',
			'0 entries',
		]);
	});
});
