/** The pass mark as a number of questions, rounded up: 80 per cent of 12 is 10. */
export function questionsNeeded(passPercent: number, questions: number): number {
	return Math.ceil((passPercent * questions) / 100);
}
