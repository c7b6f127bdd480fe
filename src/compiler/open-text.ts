import type { FileContext } from './file-context.ts';

/** The file, or `undefined` after saying why there is nothing to read in it. */
export function openText(file: FileContext): FileContext | undefined {
	const at = file.locate(1, 1);
	const { path } = file;
	if (file.text.trim() === '') {
		file.report('file-empty', { file: path }, at);
		return undefined;
	}
	if (/[\uFFFD\0]/u.test(file.text)) {
		const line = file.lines.findIndex((text) => /[\uFFFD\0]/u.test(text));
		file.report('file-not-text', { file: path }, file.locate(line + 1, 1));
		return undefined;
	}
	const conflict = file.lines.findIndex((text) => /^(?:<{7}|>{7}) /u.test(text));
	if (conflict >= 0) {
		file.report('merge-conflict', { file: path }, file.locate(conflict + 1, 1));
		return undefined;
	}
	return file;
}
