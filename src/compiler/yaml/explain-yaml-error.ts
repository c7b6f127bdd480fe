/** In an author's words, what a YAML parser's error code means, and the line as it was probably meant. */
export function explainYamlError(
	code: string,
	line: string,
	next = '',
): { readonly reason: string; readonly corrected: string | undefined } {
	switch (code) {
		case 'TAB_AS_INDENT':
			return {
				reason: 'a tab stands where spaces should',
				corrected: line.trimStart() === '' ? undefined : `  ${line.trimStart()}`,
			};
		case 'BLOCK_AS_IMPLICIT_KEY':
			return /:\s+\S.*:(?:\s|$)|:\s+[?-]\s/u.test(line)
				? { reason: 'the value holds a colon or a sign', corrected: quoteValue(line) }
				: {
						reason: 'nothing is wrong, but the next line is indented too far',
						corrected: next.trim() === '' ? undefined : indentOf(line) + next.trim(),
					};
		case 'BAD_SCALAR_START':
			return {
				reason: 'the value begins with a sign that has a meaning of its own here',
				corrected: quoteValue(line),
			};
		case '"':
		case "'":
			return {
				reason: 'a quotation mark is opened but not closed',
				corrected: `${line.trim()}${code}`,
			};
		case '[':
			return { reason: 'a bracket is opened but not closed', corrected: `${line.trim()}]` };
		case '{':
			return { reason: 'a bracket is opened but not closed', corrected: `${line.trim()} }` };
		case 'MISSING_CHAR':
		case 'MULTILINE_IMPLICIT_KEY':
			return { reason: 'there is no colon after the name', corrected: addColon(line) };
		case 'MULTIPLE_DOCS':
			return { reason: 'the fields end although more follow', corrected: undefined };
		case 'UNEXPECTED_TOKEN':
			return {
				reason: 'the value goes on after its closing quotation mark or bracket',
				corrected: quoteAgain(line),
			};
		default:
			return {
				reason: 'the colon, the brackets, the quotation marks or the indent do not fit together',
				corrected: undefined,
			};
	}
}

function indentOf(line: string): string {
	return /^\s*/u.exec(line)?.[0] ?? '';
}

/** `title The phone`, `title = The phone` and `title:The phone` as `title: The phone`. */
function addColon(line: string): string | undefined {
	const [, name, value] = /^\s*((?:- )?[\w-]+)\s*(?:[:=]\s*|\s)(\S.*)$/u.exec(line) ?? [];
	return name === undefined || value === undefined ? undefined : `${name}: ${value}`;
}

/** The line with its value in quotation marks; `undefined` where it already has some. */
export function quoteValue(line: string): string | undefined {
	const [, name, value] = /^\s*((?:- )?[\w-]+:)\s+([^"'[{|>].*)$/u.exec(line) ?? [];
	return name === undefined || value === undefined ? undefined : `${name} ${inQuotes(value)}`;
}

/** The line with a value whose quotation marks end too early in marks that do not. */
function quoteAgain(line: string): string | undefined {
	const [, name, value] = /^\s*((?:- )?[\w-]+:)\s+(["'].*)$/u.exec(line) ?? [];
	if (name === undefined || value === undefined) return undefined;
	const whole = /^(["'])(.*)\1\s*$/u.exec(value)?.[2];
	return `${name} ${inQuotes(whole ?? value)}`;
}

function inQuotes(value: string): string {
	const text = value.trimEnd();
	return text.includes('"') && !text.includes("'")
		? `'${text}'`
		: `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
