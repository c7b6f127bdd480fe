/** What is opened and never closed: the parser notices it only lines later, or at the end of the file. */
export function findUnclosed(
	message: string,
	before: string,
): { readonly sign: '"' | "'" | '[' | '{'; readonly offset: number } | undefined {
	if (message.includes('quote')) {
		const sign = message.includes('"quote') ? '"' : "'";
		const line = new RegExp(
			`(?<=^[^\\S\\n]*(?:- )?[\\w-]+:[^\\S\\n]+)${sign}[^${sign}\\n]*$`,
			'mu',
		);
		const offset = line.exec(before)?.index;
		return offset === undefined ? undefined : { sign, offset };
	}
	if (!message.startsWith('Flow')) return undefined;
	const sign = message.startsWith('Flow map') ? '{' : '[';
	const offset = before.lastIndexOf(sign);
	return offset < 0 ? undefined : { sign, offset };
}
