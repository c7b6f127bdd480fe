import type { ListItem } from 'mdast';
import type { FileContext } from '../file-context.ts';
import { quoteSource, withoutSigns } from '../markdown/source-line.ts';
import { suggestId } from '../slug.ts';

const codesAtEnd = /^(.*?)((?:\s*`[^`\n]*`)*(?:\s*`[^`\n]*)?)\s*$/u;

/** The line of a choice as it was probably meant, its target left open where the line names none. */
export function repairChoice(item: ListItem, file: FileContext): string {
	const line = withoutSigns(quoteSource(item, file));
	const [, before = line, tail = ''] = codesAtEnd.exec(line) ?? [];
	const codes = tail
		.split('`')
		.map((code) => code.trim())
		.filter((code) => code !== '')
		.map((code) => `\`${code}\``);
	const words = before.replaceAll('`', '').trim();
	const { text, target } = splitTarget(words);
	const plain = text.replace(/^[[(*\\\s]+|[[\]()*|\s→:=>–-]+$/gu, '').trim();
	const id = target === undefined ? 'the-next-scene' : suggestId(target, 'the-next-scene');
	const link = `- [${plain === '' ? 'What the learner does' : plain}](#${id})`;
	return [link, ...codes].join(' ');
}

/** `[text](target)`, however it is bracketed, and `text -> #target`. */
function splitTarget(words: string): { readonly text: string; readonly target?: string } {
	const [, text, target] =
		/^(.*?\])\s*[([]([^)\]]*)[)\]]?$/u.exec(words) ?? /^(.*?)#+([^)\]]+)[)\]]*$/u.exec(words) ?? [];
	if (text === undefined || target === undefined) return { text: words };
	return { text, target: target.replace(/^.*[#/]|\.md$/gu, '').trim() };
}
