/** At most one decimal: `87.5`, `80`. */
export function formatPercent(value: number): string {
	return String(Math.round(value * 10) / 10);
}
