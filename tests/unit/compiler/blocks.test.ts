import { describe, expect, test } from 'vitest';
import { findActivity, parseBlocks, parseWith } from '../../fixtures/parse-text.ts';

describe('text', () => {
	test('a paragraph keeps strong, emphasis, code, links and line ends', () => {
		const blocks = parseBlocks(
			'One **two *three*** `four`\nand [five](https://example.org/a?b=c).\\\nSix',
		);

		expect(blocks).toEqual([
			{
				kind: 'paragraph',
				children: [
					'One ',
					{ kind: 'strong', children: ['two ', { kind: 'emphasis', children: ['three'] }] },
					' ',
					{ kind: 'code', text: 'four' },
					' and ',
					{ kind: 'link', href: 'https://example.org/a?b=c', children: ['five'] },
					'.',
					{ kind: 'break' },
					'Six',
				],
			},
		]);
	});

	test('an address written out becomes a link', () => {
		const blocks = parseBlocks('Mail jo@example.org or see https://example.org.');

		expect(blocks).toEqual([
			{
				kind: 'paragraph',
				children: [
					'Mail ',
					{ kind: 'link', href: 'mailto:jo@example.org', children: ['jo@example.org'] },
					' or see ',
					{ kind: 'link', href: 'https://example.org', children: ['https://example.org'] },
					'.',
				],
			},
		]);
	});

	test('headings of a page are levels 3 and 4', () => {
		const blocks = parseBlocks('## Above\n\n### Below\n\nText.');

		expect(blocks).toEqual([
			{ kind: 'heading', level: 3, children: ['Above'] },
			{ kind: 'heading', level: 4, children: ['Below'] },
			{ kind: 'paragraph', children: ['Text.'] },
		]);
	});

	test('lists, quotations, tables and images become blocks', () => {
		const blocks = parseBlocks(
			'1. One\n   - Two\n\n> Three\n\n| A | B |\n| - | - |\n| **1** | 2 |\n\n![A board](media/board.svg)',
		);

		expect(blocks).toEqual([
			{
				kind: 'list',
				ordered: true,
				items: [
					[
						{ kind: 'paragraph', children: ['One'] },
						{ kind: 'list', ordered: false, items: [[{ kind: 'paragraph', children: ['Two'] }]] },
					],
				],
			},
			{ kind: 'quote', children: [{ kind: 'paragraph', children: ['Three'] }] },
			{
				kind: 'table',
				head: [['A'], ['B']],
				rows: [[[{ kind: 'strong', children: ['1'] }], ['2']]],
			},
			{ kind: 'image', src: 'media/board.svg', alt: 'A board' },
		]);
	});
});

describe('local inserts', () => {
	test('stand in text and inside addresses', () => {
		const blocks = parseBlocks('See {{local:policy}} or [ask]({{local:policy}}).');

		expect(blocks).toEqual([
			{
				kind: 'paragraph',
				children: [
					'See ',
					{ kind: 'insert', id: 'policy' },
					' or ',
					{ kind: 'link', href: '{{local:policy}}', children: ['ask'] },
					'.',
				],
			},
		]);
	});

	test('are listed with the place of each', () => {
		const page = `---\nkind: page\ntitle: A\n---\n\nSee {{local:a}}\nand {{local:b}}, {{local:a}}.\n`;

		const { inserts } = findActivity(parseWith({ 'welcome.md': page }), 'welcome');

		expect(inserts.map(({ value, at }) => [value, at.line, at.column])).toEqual([
			['a', 6, 5],
			['b', 7, 5],
			['a', 7, 18],
		]);
	});
});

describe('scene blocks', () => {
	test('a chat is a list of who said what, and when', () => {
		const blocks = parseBlocks(
			'> [!chat] Ward 7 group\n> - **Sam:** Look *here*! `07:41`\n> - **You:** No',
		);

		expect(blocks).toEqual([
			{
				kind: 'chat',
				title: 'Ward 7 group',
				messages: [
					{
						from: 'Sam',
						children: ['Look ', { kind: 'emphasis', children: ['here'] }, '!'],
						time: '07:41',
					},
					{ from: 'You', children: ['No'] },
				],
			},
		]);
	});

	test('a post has an author, text, counts and replies', () => {
		const blocks = parseBlocks(
			'> [!post] @sam_hca\n> What a night!\n>\n> `37 likes` `2 shares`\n>\n> - **Kofi:** Best cake.',
		);

		expect(blocks).toEqual([
			{
				kind: 'post',
				author: '@sam_hca',
				children: [{ kind: 'paragraph', children: ['What a night!'] }],
				counts: ['37 likes', '2 shares'],
				replies: [{ from: 'Kofi', children: ['Best cake.'] }],
			},
		]);
	});

	test('an email has a subject, headers and text', () => {
		const blocks = parseBlocks(
			'> [!email] Leaving do: Friday\n> From: Jo Ellis, ward manager\n> To: All staff\n>\n> Dear all.',
		);

		expect(blocks).toEqual([
			{
				kind: 'email',
				subject: 'Leaving do: Friday',
				headers: [
					{ name: 'From', value: 'Jo Ellis, ward manager' },
					{ name: 'To', value: 'All staff' },
				],
				children: [{ kind: 'paragraph', children: ['Dear all.'] }],
			},
		]);
	});

	test('an email may have no headers', () => {
		const blocks = parseBlocks('> [!email] Leaving do\n>\n> Dear all.');

		expect(blocks).toEqual([
			{
				kind: 'email',
				subject: 'Leaving do',
				headers: [],
				children: [{ kind: 'paragraph', children: ['Dear all.'] }],
			},
		]);
	});

	test('speech has a speaker, a notice a heading', () => {
		const blocks = parseBlocks('> [!speech] Sam\n> Oh.\n\n> [!notice] Phones\n> - In lockers');

		expect(blocks).toEqual([
			{ kind: 'speech', speaker: 'Sam', children: [{ kind: 'paragraph', children: ['Oh.'] }] },
			{
				kind: 'notice',
				title: 'Phones',
				children: [
					{
						kind: 'list',
						ordered: false,
						items: [[{ kind: 'paragraph', children: ['In lockers'] }]],
					},
				],
			},
		]);
	});
});
