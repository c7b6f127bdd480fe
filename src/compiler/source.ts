/** One module as its folder holds it, before anything was read into it. */
export interface ModuleSource {
	/** The folder's name. */
	readonly id: string;
	/** Every text file (`.md`, `.yaml`, `.json`) by its path inside the folder, such as `cy/the-photo.md`. */
	readonly files: ReadonlyMap<string, string>;
	/** Every file below `media/` by its path inside the folder, such as `media/board.webp`. */
	readonly media: readonly string[];
}
