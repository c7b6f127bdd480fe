/** `1 munud`, `2 funud`: the noun after a number stays singular; two softens it. */
export function minutes(number: number): string {
	return `${String(number)} ${number === 2 ? 'funud' : 'munud'}`;
}

/** Two softens the noun; three and six aspirate it. */
export function questions(number: number): string {
	if (number === 2) return '2 gwestiwn';
	return `${String(number)} ${number === 3 || number === 6 ? 'chwestiwn' : 'cwestiwn'}`;
}
