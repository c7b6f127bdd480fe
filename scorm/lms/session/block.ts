/** Does nothing for so long, and lets nothing else happen: as a synchronous request does it. */
export function block(milliseconds: number): void {
	const end = performance.now() + milliseconds;
	while (performance.now() < end);
}
