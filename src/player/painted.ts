/** A page that is hidden, or has nothing to paint, is not waited for longer than this. */
const PATIENCE_MILLISECONDS = 200;

/** Resolves once the browser has painted what the document holds now. */
export function painted(
	window: Pick<Window, 'requestAnimationFrame' | 'setTimeout' | 'clearTimeout'>,
): Promise<void> {
	return new Promise((resolve) => {
		const timer = window.setTimeout(resolve, PATIENCE_MILLISECONDS);
		// The callback itself comes before the paint.
		window.requestAnimationFrame(() => {
			window.setTimeout(() => {
				window.clearTimeout(timer);
				resolve();
			});
		});
	});
}
