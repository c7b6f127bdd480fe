import { describe, expect, test } from 'vitest';
import { readLetters } from '../../../src/compiler/read-letters.ts';
import { parseModule } from '../../../src/compiler/parse-module.ts';
import { soundModule } from '../../fixtures/broken-module.ts';

describe('a module typed in another program', () => {
	test.each([
		['Windows', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
		['an old Mac', (text: string) => text.replaceAll('\n', '\r')],
		['Word', (text: string) => text.replaceAll(' ', '\u00A0')],
		['a web page', (text: string) => text.replaceAll('- ', '\u200B- ').replaceAll('-', '\u2011')],
		['one that writes tabs', (text: string) => text.replaceAll(/^- (?=\[)/gmu, '-\t')],
	])('%s is read as the same', (_, retype) => {
		const sound = soundModule();
		const files = new Map([...sound.files].map(([path, text]) => [path, retype(text)]));

		expect(parseModule({ ...sound, files })).toEqual(parseModule(sound));
	});
});

test('what joins emoji and accents stays', () => {
	expect(readLetters('👩\u200D⚕\uFE0F ŵ w\u0302')).toBe('👩\u200D⚕\uFE0F ŵ w\u0302');
});
