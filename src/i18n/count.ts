/** `1 minute`, `2 minutes`. */
export function count(number: number, one: string, many: string): string {
	return `${String(number)} ${number === 1 ? one : many}`;
}
