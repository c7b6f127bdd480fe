import type { Language } from '../model/ids.ts';

/** `640 KB`, `1.2 MB`, as the language writes numbers. */
export function formatSize(bytes: number, language: Language): string {
	const kilobytes = Math.max(1, Math.round(bytes / 1_000));
	if (kilobytes < 1_000) return `${kilobytes} KB`;
	const megabytes = (bytes / 1_000_000).toLocaleString(language === 'cy' ? 'cy' : 'en-GB', {
		maximumFractionDigits: 1,
	});
	return `${megabytes} MB`;
}
