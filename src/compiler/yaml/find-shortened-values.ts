import { isScalar, visit, type Document } from 'yaml';

interface ShortenedValue {
	readonly lost: string;
	readonly offset: number;
}

/** Values such as `Photo #1`, where YAML takes `#1` for a remark. */
export function findShortenedValues(document: Document.Parsed, text: string): ShortenedValue[] {
	const found: ShortenedValue[] = [];
	visit(document, {
		Scalar: (_, node) => {
			if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return;
			const [, end] = node.range;
			const lost = /^[ \t]+(#[^\s#].*)/u.exec(text.slice(end))?.[1];
			if (lost !== undefined) found.push({ lost, offset: end + text.slice(end).indexOf('#') });
		},
	});
	return found;
}
