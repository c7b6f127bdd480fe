const overClass = 'handover-drop--over';

/** Lets a file be dropped on `place` as if it was chosen in `field`, and keeps one dropped elsewhere from replacing the page. */
export function acceptDrops(place: HTMLElement, field: HTMLInputElement): void {
	for (const type of ['dragover', 'drop']) {
		addEventListener(type, (event) => {
			event.preventDefault();
		});
	}
	place.addEventListener('dragover', () => {
		place.classList.add(overClass);
	});
	place.addEventListener('dragleave', () => {
		place.classList.remove(overClass);
	});
	place.addEventListener('drop', ({ dataTransfer }) => {
		place.classList.remove(overClass);
		if (dataTransfer && dataTransfer.files.length > 0) field.files = dataTransfer.files;
	});
}
