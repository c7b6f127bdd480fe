/** A change to a library's text, which must hold `text` just once: `where` names the file that asks for it. */
export function replaceOnce(
	code: string,
	text: string,
	by: string,
	about: { readonly what: string; readonly where: string },
): string {
	if (code.split(text).length !== 2) {
		throw new Error(`${about.what} no longer holds "${text}" just once. See ${about.where}.`);
	}
	return code.replace(text, by);
}
