import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** The file names of the scripts of the site's own pages, from the site's root. */
export interface SiteScripts {
	readonly modulePage: string;
	readonly cataloguePage: string;
}

const source = (name: string) => fileURLToPath(new URL(`../site/${name}.ts`, import.meta.url));

/** Bundles into `folder` what only the site has, and never a package: the service worker, and what asks for it. */
export async function buildSiteScripts(folder: string): Promise<SiteScripts> {
	const common = {
		configFile: false as const,
		publicDir: false as const,
		logLevel: 'error' as const,
		define: { 'process.env.NODE_ENV': '"production"' },
	};
	const { output } = onlyOutput(
		await build({
			...common,
			base: './',
			build: {
				outDir: folder,
				emptyOutDir: false,
				target: 'es2022',
				modulePreload: false,
				rolldownOptions: {
					input: { 'module-page': source('module-page'), catalogue: source('catalogue-page') },
					output: {
						entryFileNames: '_site/[name].[hash].js',
						chunkFileNames: '_site/[name].[hash].js',
					},
				},
			},
		}),
	);
	await build({
		...common,
		build: {
			outDir: folder,
			emptyOutDir: false,
			target: 'es2022',
			rolldownOptions: {
				input: source('service-worker'),
				output: { format: 'iife', entryFileNames: 'service-worker.js' },
			},
		},
	});
	const fileOf = (name: string) => {
		const entry = output.find(
			(part) => part.type === 'chunk' && part.isEntry && part.name === name,
		);
		if (entry === undefined) throw new Error(`The site’s script ${name} was not built.`);
		return entry.fileName;
	};
	return { modulePage: fileOf('module-page'), cataloguePage: fileOf('catalogue') };
}

function onlyOutput(built: Awaited<ReturnType<typeof build>>): Rolldown.RolldownOutput {
	if (!('output' in built)) throw new Error('A build that is not watched has one output.');
	return built;
}
