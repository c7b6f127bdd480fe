import type { Image, Paragraph } from 'mdast';
import type { Block } from '../../model/text.ts';
import { findNearest } from '../diagnostics/nearest.ts';
import type { FileContext } from '../file-context.ts';
import { checkPlainText } from './inserts.ts';

const types = /\.(?:webp|avif|png|jpe?g|gif|svg)$/iu;

export function isImageParagraph({ children }: Paragraph): boolean {
	return (
		children.some(({ type }) => type === 'image') &&
		children.every(
			(child) =>
				child.type === 'image' ||
				child.type === 'break' ||
				(child.type === 'text' && child.value.trim() === ''),
		)
	);
}

export function readImages({ children }: Paragraph, file: FileContext): Block[] {
	return children.flatMap((child) => (child.type === 'image' ? readImage(child, file) : []));
}

function readImage(image: Image, file: FileContext): Block[] {
	const alt = image.alt?.trim() ?? '';
	checkPlainText(alt, 'the description of an image', image, file);
	if (alt === '') file.report('image-alt-missing', { file: image.url }, image);
	if (image.title !== null && image.title !== undefined) {
		const corrected = `![${alt}](${image.url})`;
		file.report('title-unsupported', { found: image.title, corrected }, image);
	}
	if (/^(?:[a-z]+:|\/\/)/iu.test(image.url)) {
		file.report('image-remote', { address: image.url }, image);
		return [];
	}
	const src = resolvePath(image.url, file);
	if (!file.media.includes(src)) {
		const nearest = findNearest(image.url, [
			...file.media.map((path) => relativePath(path, file)),
			...file.media.filter((path) => path.endsWith(`/${image.url}`)),
		]);
		file.report('image-missing', { file: image.url, nearest }, image);
		return [];
	}
	if (!types.test(src)) file.report('image-type', { file: image.url }, image);
	file.images.push({ value: src, at: file.at(image) });
	return [{ kind: 'image', src, alt }];
}

/** As a Markdown viewer finds it, seen from the file. */
function resolvePath(address: string, file: FileContext): string {
	const parts = file.path.split('/').slice(0, -1);
	for (const part of decode(address).split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.') parts.push(part);
	}
	return parts.join('/');
}

function relativePath(path: string, file: FileContext): string {
	return file.path.includes('/') ? `../${path}` : path;
}

function decode(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}
