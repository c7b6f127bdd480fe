import { playTitles, type PlayKind, type PlayReport } from './report.ts';

/** The plays that end as an undisturbed pass does, whatever happened on the way. */
const alike: readonly PlayKind[] = ['interruption', 'outage'];

/**
 * Adds what the disturbed plays lack beside the undisturbed one: everywhere the LMS must hold the same interactions
 * in the same order. Questions are drawn for each learner anew, so of those only the assessment is compared.
 */
export function comparePlays(plays: readonly PlayReport[]): readonly PlayReport[] {
	const undisturbed = plays.find(({ kind }) => kind === 'pass')?.recorded?.interactionIds;
	if (undisturbed === undefined) return plays;
	return plays.map((play) => {
		if (!alike.includes(play.kind) || play.recorded === undefined) return play;
		const found = play.recorded.interactionIds;
		const mistaken = describeLack(found, undisturbed) ?? describeMistake(found, undisturbed);
		return mistaken === undefined ? play : { ...play, problems: [...play.problems, mistaken] };
	});
}

const after = `after “${playTitles.pass}”`;

function describeLack(found: readonly string[], wanted: readonly string[]): string | undefined {
	const lost = wanted.flatMap((id, number) =>
		id !== '' && (found[number] ?? '') === '' ? [`${String(number)} (${activityOf(id)})`] : [],
	);
	if (lost.length === 0) return undefined;
	return `The LMS holds ${String(countOf(found))} interactions with a result, and ${String(countOf(wanted))} ${after}: not number ${lost.join(', ')}.`;
}

function describeMistake(found: readonly string[], wanted: readonly string[]): string | undefined {
	const longer = found.length > wanted.length ? found : wanted;
	const other = longer.findIndex(
		(_, number) => activityOf(found[number] ?? '') !== activityOf(wanted[number] ?? ''),
	);
	if (other === -1) return undefined;
	return `Interaction ${String(other)} is ${shown(found[other])}, and ${shown(wanted[other])} ${after}.`;
}

function shown(id = ''): string {
	return id === '' ? 'missing' : `“${id}”`;
}

function countOf(ids: readonly string[]): number {
	return ids.filter((id) => id !== '').length;
}

/** The part of an identifier that does not depend on what was drawn. */
function activityOf(id: string): string {
	return id.split('.')[0] ?? '';
}
