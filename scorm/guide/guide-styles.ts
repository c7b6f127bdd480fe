/** Readable from 320 pixels on, and on paper. */
export const guideStyles = `
body { margin: 0; color: #212b32; background: #fff; font: 1.1875rem/1.5 Arial, sans-serif; overflow-wrap: break-word; }
header, main, footer { max-width: 44rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 1.5rem; }
h1, h2, h3 { line-height: 1.25; margin: 2rem 0 0.5rem; }
h1 { font-size: 2rem; margin: 0; }
h2 { font-size: 1.5rem; }
h3 { font-size: 1.1875rem; margin-top: 1.5rem; }
p, ul, dl { margin: 0 0 1rem; }
ul { padding-left: 1.25rem; }
li { margin-bottom: 0.5rem; }
code { font-size: 0.9em; overflow-wrap: anywhere; }
.lead { border-top: 4px solid #005eb8; margin-top: 2rem; }
.draft { border-left: 8px solid #d5281b; padding: 0.5rem 1rem; }
.note { color: #4c6272; }
dl { border-top: 1px solid #d8dde0; margin-top: 1.5rem; }
dl div { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: 0.5rem 0; border-bottom: 1px solid #d8dde0; }
dt { flex: 0 0 11rem; font-weight: bold; }
dd { flex: 1 1 12rem; margin: 0; }
.troubles dt, .troubles dd { flex: 0 0 100%; }
.troubles dd:first-of-type { color: #4c6272; }
footer { margin-top: 2.5rem; padding-bottom: 2rem; color: #4c6272; }
@media (max-width: 40rem) {
	body { font-size: 1rem; }
	h1 { font-size: 1.5rem; }
	h2 { font-size: 1.25rem; }
}
@media print {
	body { font-size: 10.5pt; }
	header, main, footer { max-width: none; padding: 0; }
	li, dl div { break-inside: avoid; }
	h2, h3 { break-after: avoid; }
}
`;
