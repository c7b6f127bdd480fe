interface Trim {
	readonly library: string;
	/** The end of the file's path, in the library's package. */
	readonly file: string;
	/** Texts that the file holds just once, and what takes their place. */
	readonly changes: readonly (readonly [text: string, by: string])[];
}

const spareActions = 'sendTo raise log cancel stopChild enqueueActions emit spawnChild'.split(' ');

const trims: readonly Trim[] = [
	// The player replaces its prerendered document and never hydrates it. Svelte keeps all that hydration needs behind
	// one variable; as a constant, it lets the bundler leave that out (1.5 kB compressed).
	{
		library: 'Svelte',
		file: '/svelte/src/internal/client/dom/hydration.js',
		changes: [
			['export let hydrating = false;', 'export const hydrating = false;'],
			['hydrating = value;', ''],
		],
	},
	// XState's `setup` offers every action creator on the object it gives, so that a bundler keeps them all. The
	// machines here assign and do nothing else (0.7 kB compressed).
	{
		library: 'XState',
		file: '/xstate/dist/xstate.esm.js',
		changes: [[spareActions.map((action) => `    ${action},\n`).join(''), '']],
	},
];

/** Takes out of the libraries what the player never uses and a bundler cannot see to be unused. */
export function trimLibraries() {
	return {
		name: 'handover-trim-libraries',
		enforce: 'pre' as const,
		apply: 'build' as const,
		transform(code: string, id: string): string | undefined {
			const trim = trims.find(({ file }) => id.replaceAll('\\', '/').endsWith(file));
			return trim?.changes.reduce((text, change) => replaceOnce(text, change, trim), code);
		},
	};
}

function replaceOnce(
	code: string,
	[text, by]: readonly [string, string],
	{ library, file }: Trim,
): string {
	if (code.split(text).length !== 2) {
		throw new Error(
			`${library}’s ${file} no longer holds "${text}" just once. See src/layouts/trim-libraries.ts.`,
		);
	}
	return code.replace(text, by);
}
