import { highestAge, targetAge, type ScreenReading } from '../compiler/checks/check-reading.ts';
import { quote } from '../compiler/diagnostics/wording.ts';
import { listReading } from '../compiler/list-reading.ts';
import type { ModuleSource } from '../compiler/source.ts';
import { count, type Terminal } from './terminal.ts';

/** More long words than this are not named. */
const mostWords = 8;

/** Lists each module's screens with the words that raise their age; the hardest come last, where a terminal stops. */
export function sayReading(sources: readonly ModuleSource[], terminal: Terminal): void {
	for (const source of sources) {
		const screens = listReading(source).toSorted((a, b) => a.reading.age - b.reading.age);
		if (screens.length > 0) terminal.say(`\n${screens.map(describe).join('\n')}`);
		terminal.say(`\n${source.id}: ${inWords(screens)}`);
	}
}

function inWords(screens: readonly ScreenReading[]): string {
	if (screens.length === 0) return 'no English screens that can be measured.';
	const ages = screens.map(({ reading }) => reading.age);
	const between = (from: number, to: number) =>
		String(ages.filter((age) => age >= from && age <= to).length);
	return `${count(screens.length, 'screen')} measured; reading age ${String(Math.min(...ages))} to ${String(Math.max(...ages))}. Up to ${String(targetAge)} (the target): ${between(0, targetAge)}; up to ${String(highestAge)} (where a term needs it): ${between(targetAge + 1, highestAge)}; above: ${between(highestAge + 1, Infinity)}.`;
}

/** One line; where the age is above the target, another one with the hardest sentence. */
function describe({ name, at, reading }: ScreenReading): string {
	const { age, words, longWords, hardest } = reading;
	const long = longWords.length > 0 ? `: ${longWords.slice(0, mostWords).join(', ')}` : '';
	const line = `${String(age).padStart(3)}  ${at.file}:${String(at.line)}  ${name}, ${count(words, 'word')}${long}`;
	return age > targetAge ? `${line}\n     Hardest sentence: ${quote(hardest)}` : line;
}
