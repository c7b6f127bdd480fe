import type { Located } from '../authored.ts';
import type { FileContext } from '../file-context.ts';
import { isId, slugOf, suggestId } from '../slug.ts';

/** The old id that a scene or question keeps the identity of. */
export function readWas(
	was: Located<string> | undefined,
	file: FileContext,
): { readonly was?: Located<string> } {
	if (was === undefined) return {};
	if (file.isTranslation) {
		file.report('translation-code', { code: `was: ${was.value}` }, was.at);
		return {};
	}
	const value = was.value.replace(/^#/u, '');
	if (isId(value)) return { was: { value, at: was.at } };
	const slug = slugOf(value);
	const suggestion = isId(slug) ? slug : suggestId(value, 'old-id');
	file.report('was-invalid', { value: was.value, suggestion }, was.at);
	return {};
}
