/** Longer than any browser takes to begin saving. */
const KEPT_MILLISECONDS = 60_000;

/** Hands a text to the learner as a file of their own. */
export function saveFile(name: string, type: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => {
		URL.revokeObjectURL(address);
	}, KEPT_MILLISECONDS);
}
