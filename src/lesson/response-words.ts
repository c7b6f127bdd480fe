import type { Option, Question } from '../model/activity.ts';
import type { InteractionResponse } from '../model/report.ts';
import { plainText } from './plain-text.ts';

/** The options of `question` that are picked, as letters and as words, in the order written. */
export function responseOf(
	{ options }: Question,
	isPicked: (option: Option) => boolean,
): InteractionResponse {
	const texts = options.map(({ text }) => plainText(text));
	const keys = texts.map(wordKey);
	const picked = options.flatMap((option, index) => {
		if (!isPicked(option)) return [];
		const letter = String.fromCharCode(97 + index);
		const [text = '', key = ''] = [texts[index], keys[index]];
		const isPlain = key !== '' && keys.indexOf(key) === keys.lastIndexOf(key);
		return [{ letter, word: isPlain ? text : `${letter}) ${text}`.trim() }];
	});
	return {
		letters: picked.map(({ letter }) => letter).join(','),
		words: picked.map(({ word }) => word),
	};
}

/** What is left of a text that is cut short and written in letters and digits. */
function wordKey(text: string): string {
	return text
		.slice(0, 40)
		.normalize('NFKD')
		.replace(/[^a-z0-9]/gi, '')
		.toLowerCase();
}
