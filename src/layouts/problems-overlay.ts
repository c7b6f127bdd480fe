// In `astro dev` only: shows on the open page what is wrong with the modules, until it is mended.

import type { Diagnostic } from '../model/diagnostic.ts';
import { showProblems } from './show-problems.ts';

function openInEditor({ file, line, column }: Diagnostic['location']): void {
	const place = encodeURIComponent(`${file}:${String(line)}:${String(column)}`);
	void fetch(`/__open-in-editor?file=${place}`);
}

import.meta.hot?.on('handover:problems', ({ diagnostics }: { diagnostics: Diagnostic[] }) => {
	showProblems(diagnostics, openInEditor);
});
import.meta.hot?.send('handover:ready');
