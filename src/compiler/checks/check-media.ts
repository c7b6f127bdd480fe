import type { Diagnostic, Location } from '../../model/diagnostic.ts';
import type { AuthoredModule } from '../authored.ts';
import { createDiagnostic } from '../diagnostics/create.ts';
import type { ModuleSource } from '../source.ts';

const timed = /\.(?:mp4|m4v|mov|webm|avi|mp3|m4a|aac|ogg|oga|ogv|wav)$/iu;
const companion = /\.(?:vtt|transcript\.md)$/u;

/** Whether sound and video can be followed by everybody, and whether every file in `media/` is shown. */
export function checkMedia(
	module: AuthoredModule,
	{ id, files, media }: ModuleSource,
): Diagnostic[] {
	const present = new Set([...files.keys(), ...media]);
	const shown = new Set(
		[module, ...module.translations].flatMap(({ activities }) =>
			activities.flatMap(({ images }) => images.map(({ value }) => value)),
		),
	);
	const whole = (path: string): Location => ({
		file: `modules/${id}/${path}`,
		line: 1,
		column: 1,
	});
	return media.flatMap((path) => {
		if (companion.test(path)) return [];
		const found: Diagnostic[] = [];
		if (!shown.has(path))
			found.push(createDiagnostic('media-unused', { media: path }, whole(path)));
		if (!timed.test(path)) return found;
		const captions = path.replace(timed, '.vtt');
		const transcript = path.replace(timed, '.transcript.md');
		if (!present.has(captions)) {
			found.push(createDiagnostic('captions-missing', { media: path, captions }, whole(path)));
		}
		if (!present.has(transcript)) {
			found.push(createDiagnostic('transcript-missing', { media: path, transcript }, whole(path)));
		}
		return found;
	});
}
