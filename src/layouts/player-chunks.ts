interface Chunk {
	readonly type: 'chunk';
	readonly fileName: string;
	readonly imports: readonly string[];
	readonly moduleIds: readonly string[];
}

type Bundle = Readonly<Record<string, Chunk | { readonly type: 'asset' }>>;

const preloadHelper = '\0vite/preload-helper.js';

/** Notes, while the scripts are bundled, which files hold the player, so that pages can preload them. */
export function collectPlayerChunks() {
	let files: readonly string[] = [];
	return {
		plugin: {
			name: 'handover-player-chunks',
			enforce: 'pre' as const,
			/** Vite's own preloading would look for relative addresses at the server's root. */
			configEnvironment: (name: string) =>
				name === 'client' ? { build: { modulePreload: false as const } } : undefined,
			/** What is left of it then is a kilobyte that every page would load for nothing. */
			load: (id: string) =>
				id === preloadHelper ? 'export const __vitePreload = (load) => load();' : undefined,
			generateBundle(_options: unknown, bundle: Bundle) {
				const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
				const player = chunks.find(({ moduleIds }) =>
					moduleIds.some((id) => id.endsWith('/src/player/player.ts')),
				);
				if (player) files = [player.fileName, ...player.imports];
			},
		},
		/** Relative to a module's page. */
		addresses: () => files.map((file) => `../../${file}`),
	};
}
