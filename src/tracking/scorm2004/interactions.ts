import type { InteractionResponse } from '../../model/report.ts';
import type { LmsView } from '../dialect.ts';
import { detail, optional, plainText, withoutMarks } from '../element-values.ts';
import type { InteractionWriter, Outcome } from '../interaction-values.ts';

const longestDescription = 250;
/** Longer than what tells the options of one question apart. */
const longestIdentifier = 80;

/** SCORM 2004 run-time environment, §4.2.9. */
export const writer: InteractionWriter = {
	// A path through a story is no list of steps that the standard’s own “performance” could name.
	typeOf: (type) => (type === 'performance' ? 'other' : type),
	outcome: (at, { response, correct, result }, view) => [
		optional(`${at}.learner_response`, responseText(response, correct, view)),
		...(correct === undefined
			? []
			: [optional(`${at}.correct_responses.0.pattern`, identifiersOf(correct, view))]),
		optional(`${at}.result`, result === 'wrong' ? 'incorrect' : result),
	],
	details: (at, { description }, answeredAt) => [
		...(description === undefined
			? []
			: [detail(`${at}.description`, descriptionText(description))]),
		...(answeredAt === undefined ? [] : [detail(`${at}.timestamp`, formatTimestamp(answeredAt))]),
	],
};

/** Only a choice has a right answer, and is made of identifiers. */
function responseText(
	response: InteractionResponse,
	correct: Outcome['correct'],
	view: LmsView,
): string {
	return correct === undefined
		? plainText(withoutMarks(response.words.join('; ')), view)
		: identifiersOf(response, view);
}

/** Letters, digits, `_` and `.` are all that every LMS takes in an identifier. */
function identifiersOf({ letters, words }: InteractionResponse, { options }: LmsView): string {
	const names = options.responses === 'words' ? words.map(identifierOf) : letters.split(',');
	return names.join('[,]');
}

function identifierOf(word: string): string {
	const name = withoutMarks(word).replace(/\W+/g, '_').replace(/^_+/, '');
	return name.slice(0, longestIdentifier).replace(/_+$/, '');
}

/** A text that begins with a brace would be read as saying its language. */
function descriptionText(text: string): string {
	return text.replace(/\s+/g, ' ').replace(/^\{/, '(').slice(0, longestDescription);
}

/** A time zone only after decimals, of which strict LMSs take two at most: `2026-11-22T10:11:12.0Z`. */
export function formatTimestamp(milliseconds: number): string {
	return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, '.0Z');
}
