import type { Heading, Root, RootContent } from 'mdast';

/** A `##` heading and what follows up to the next one. */
export interface Section {
	readonly heading: Heading;
	readonly nodes: readonly RootContent[];
}

/** The file without front matter, parted at its `##` headings. */
export function splitSections(root: Root): {
	readonly intro: readonly RootContent[];
	readonly sections: readonly Section[];
} {
	const intro: RootContent[] = [];
	const sections: { heading: Heading; nodes: RootContent[] }[] = [];
	for (const node of root.children) {
		if (node.type === 'yaml') continue;
		if (node.type === 'heading' && node.depth === 2) sections.push({ heading: node, nodes: [] });
		else (sections.at(-1)?.nodes ?? intro).push(node);
	}
	return { intro, sections };
}
