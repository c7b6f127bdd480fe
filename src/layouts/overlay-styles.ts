/** The styles of the overlay for authors; it is drawn in a tree of its own. */
export const overlayStyles = `
:host {
	position: fixed;
	inset: 0;
	z-index: 9999;
	overflow: auto;
	padding: 4vh 16px;
	background: rgb(33 43 50 / 60%);
	color: #212b32;
	font: 17px/1.5 arial, sans-serif;
}
.panel {
	box-sizing: border-box;
	max-width: 860px;
	margin: 0 auto;
	padding: 20px 28px 28px;
	border: 2px solid transparent;
	border-top: 8px solid #d5281b;
	border-radius: 6px;
	background: #fff;
	box-shadow: 0 8px 30px rgb(0 0 0 / 30%);
}
.head {
	margin-bottom: 8px;
	display: flex;
	flex-wrap: wrap;
	gap: 8px 24px;
	align-items: center;
	justify-content: space-between;
}
h1 {
	margin: 0;
	font-size: 28px;
	line-height: 1.3;
}
h2 {
	margin: 4px 0;
	font-size: 19px;
}
p {
	margin: 0 0 8px;
	overflow-wrap: anywhere;
	white-space: pre-wrap;
}
ol {
	display: grid;
	gap: 16px;
	margin: 20px 0 0;
	padding: 0;
	list-style: none;
}
li {
	padding: 14px 18px;
	border: 1px solid #d8dde0;
	border-left: 6px solid #d5281b;
	border-radius: 4px;
}
li.warning {
	border-left-color: #ffb81c;
}
.place {
	display: flex;
	flex-wrap: wrap;
	gap: 2px 16px;
	align-items: baseline;
	justify-content: space-between;
	font-size: 15px;
}
.code {
	color: #4c6272;
}
.hint {
	margin: 10px 0 0;
	padding: 10px 14px;
	border: 1px solid transparent;
	border-radius: 4px;
	background: #e8f1f9;
}
button {
	min-height: 32px;
	padding: 4px 12px;
	border: 2px solid #005eb8;
	border-radius: 4px;
	background: #fff;
	color: #005eb8;
	font: inherit;
	font-size: 16px;
	cursor: pointer;
}
.place button {
	min-height: 24px;
	padding: 0;
	border: 0;
	background: none;
	font-size: 15px;
	text-align: left;
	text-decoration: underline;
}
button:focus-visible {
	outline: 3px solid #212b32;
	outline-offset: 2px;
	background: #ffeb3b;
	color: #212b32;
}
@media (max-width: 30em) {
	:host {
		padding: 0;
	}
	.panel {
		padding: 16px;
	}
}
`;
