/** Readable from 320 pixels on, where each row of a table stands as a list, and on paper. */
export const reportStyles = `
body { margin: 0; color: #212b32; background: #fff; font: 1rem/1.5 Arial, sans-serif; overflow-wrap: anywhere; }
main { max-width: 70rem; margin: 0 auto; padding: 1rem; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 2.5rem; border-top: 4px solid #005eb8; padding-top: 1rem; }
code { font-size: 0.9em; }
small { display: block; color: #4c6272; font-weight: normal; }
ul { margin: 0.25rem 0; padding-left: 1.25rem; }
.verdict { font-size: 1.5rem; font-weight: bold; }
.good { color: #005a30; }
.bad { color: #b3261a; }
.evidence { font-style: italic; color: #4c6272; }
table { width: 100%; border-collapse: collapse; margin: 0 0 1rem; }
caption { text-align: left; font-weight: bold; padding: 0.5rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid #d8dde0; }
@media (max-width: 45rem) {
	thead { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; }
	table, tbody, tr, th, td, caption { display: block; }
	tr { border-bottom: 2px solid #768692; padding: 0.5rem 0; }
	th, td { border: 0; padding: 0.1rem 0; }
	td::before { content: attr(data-column) ': '; font-weight: bold; }
}
@media print {
	main { max-width: none; padding: 0; }
	h3, tr { break-inside: avoid; }
	h3 { break-after: avoid; }
}
`;
