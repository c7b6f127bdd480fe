import { expect, test } from 'vitest';
import { splitTitle } from '../../../src/player/content/characters.ts';
import type { Block, ChatMessage } from '../../../src/model/text.ts';
import { compiledModule, id, page } from '../../fixtures/build-module.ts';
import { htmlOf } from '../../fixtures/show-visit.ts';

const { outline } = compiledModule({ activities: [page({ number: 1 })] });

/** A page that shows this block only. */
async function htmlOfBlock(block: Block): Promise<string> {
	const [activity] = outline.activities;
	if (activity === undefined) throw new Error('The module has a page.');
	return htmlOf({
		phase: {
			kind: 'playing',
			reviewing: false,
			screen: {
				kind: 'page',
				activity,
				page: { kind: 'page', number: activity.number, body: [block] },
				place: { screen: 'step', activity: id.activity(1), at: 0 },
				readOnly: false,
				minutesLeft: 1,
			},
		},
		outline,
		saved: 'browser',
		notices: [],
	});
}

function chat(...messages: readonly ChatMessage[]): Block {
	return { kind: 'chat', title: 'Ward 7 (19 people)', messages };
}

function textOf(html: string): string {
	return html
		.replaceAll(/<[^>]*>/g, '|')
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/(\| ?)+/g, '|');
}

test('a chat is a list of who said what, and when', async () => {
	const html = await htmlOfBlock(chat({ from: 'Sam', children: ['Hello'], time: '07:41' }));

	expect(html).toContain('aria-label="Group chat: Ward 7 (19 people)"');
	expect(html.match(/<li class="handover-message"/g)).toHaveLength(1);
	expect(textOf(html)).toContain('|Sam|Hello|07:41');
});

test('the learner’s own messages stand apart, with what became of them', async () => {
	const html = await htmlOfBlock(chat({ from: 'You', children: ['Hello'], time: '07:41, read' }));

	expect(html).toContain('handover-message--own');
	expect(textOf(html)).toContain('|You|Hello|07:41 |read|');
});

test('a second message of the same person still says whose it is', async () => {
	const message = { from: 'Sam', children: ['Hello'] };

	const html = await htmlOfBlock(chat(message, message));

	expect(html.match(/handover-message--more/g)).toHaveLength(1);
	expect(html.match(/<strong>Sam<\/strong>/g)).toHaveLength(2);
});

test('a post shows its account, where it stands, and how its counts have grown', async () => {
	const html = await htmlOfBlock({
		kind: 'post',
		author: 'You, in Wexcombe Parents',
		children: [{ kind: 'paragraph', children: ['Look.'] }],
		counts: ['3 likes', '9 shares, up from 2'],
		replies: [{ from: 'Becca T', children: ['Thank you.'] }],
	});

	const text = textOf(html);
	expect(text).toContain('|You|in Wexcombe Parents|Look.|3 likes |9 shares |up from 2|');
	expect(text).toContain('|Becca T|Thank you.|');
	expect(html.match(/<li class="handover-post__shares"/g)).toHaveLength(1);
});

test('an email begins with its subject', async () => {
	const html = await htmlOfBlock({
		kind: 'email',
		subject: 'Leaving do',
		headers: [{ name: 'From', value: 'Jo Ellis' }],
		children: [{ kind: 'paragraph', children: ['Please come.'] }],
	});

	expect(textOf(html)).toContain('|Leaving do|From|Jo Ellis|Please come.|');
});

test.each([
	['Heron Ward (19 people)', 'Heron Ward', '19 people'],
	['You, in Wexcombe Parents', 'You', 'in Wexcombe Parents'],
	['Gemma H in Wexcombe Parents', 'Gemma H', 'in Wexcombe Parents'],
	['Chi, yn Rhieni Wexcombe', 'Chi', 'yn Rhieni Wexcombe'],
	['Wexcombe Past and Present', 'Wexcombe Past and Present', ''],
])('“%s” is %s, %s', (title, name, more) => {
	expect(splitTitle(title)).toEqual({ name, more });
});
