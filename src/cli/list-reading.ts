import { highestAge, targetAge, type ScreenReading } from '../compiler/checks/check-reading.ts';
import { quote } from '../compiler/diagnostics/wording.ts';
import { listReading } from '../compiler/list-reading.ts';
import type { ModuleSource } from '../compiler/source.ts';
import { count, type Terminal } from './terminal.ts';

/** More long words than this are not named. */
const mostWords = 8;

/** Lists each module's screens above the target age, hardest first, with the words that raise it. */
export function sayReading(sources: readonly ModuleSource[], terminal: Terminal): void {
	for (const source of sources) {
		const screens = listReading(source);
		const hard = screens
			.filter(({ reading }) => reading.age > targetAge)
			.sort((a, b) => b.reading.age - a.reading.age);
		terminal.say(`\n${source.id}: ${inWords(screens)}`);
		for (const screen of hard) terminal.say(`\n${describe(screen)}`);
	}
}

function inWords(screens: readonly ScreenReading[]): string {
	if (screens.length === 0) return 'no English screens that can be measured.';
	const ages = screens.map(({ reading }) => reading.age);
	const between = (from: number, to: number) =>
		String(ages.filter((age) => age >= from && age <= to).length);
	return `${count(screens.length, 'screen')} measured; reading age ${String(Math.min(...ages))} to ${String(Math.max(...ages))}. Up to ${String(targetAge)} (the target): ${between(0, targetAge)}; up to ${String(highestAge)} (where a term needs it): ${between(targetAge + 1, highestAge)}; above: ${between(highestAge + 1, Infinity)}.`;
}

function describe({ name, at, reading }: ScreenReading): string {
	const { age, words, longWords, hardest } = reading;
	return [
		`${at.file}:${String(at.line)}  ${name}: reading age ${String(age)}, ${count(words, 'word')}`,
		...(longWords.length > 0 ? [`  Long words: ${longWords.slice(0, mostWords).join(', ')}`] : []),
		`  Hardest sentence: ${quote(hardest)}`,
	].join('\n');
}
