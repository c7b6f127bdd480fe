// In `astro dev` only: shows on the open page what is wrong with the modules, until it is mended.

interface Problems {
	/** As a terminal shows them; empty when there are none. */
	readonly problems: string;
}

const name = 'handover-problems';

function show({ problems }: Problems): void {
	document.getElementById(name)?.remove();
	if (problems === '') return;
	const overlay = document.createElement('section');
	overlay.id = name;
	overlay.setAttribute('role', 'alert');
	Object.assign(overlay.style, {
		position: 'fixed',
		inset: '5vh 5vw',
		zIndex: '9999',
		overflow: 'auto',
		padding: '24px',
		border: '6px solid #d5281b',
		background: '#ffffff',
		color: '#212b32',
	});
	const heading = document.createElement('h2');
	heading.textContent = 'The modules have problems';
	const text = document.createElement('pre');
	text.textContent = problems;
	Object.assign(text.style, { font: '15px/1.5 monospace', whiteSpace: 'pre-wrap' });
	overlay.append(heading, text);
	document.body.append(overlay);
}

import.meta.hot?.on('handover:problems', show);
import.meta.hot?.send('handover:ready');
