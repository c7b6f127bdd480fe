/**
 * The layers of the code, as dependency-cruiser rules: who may import whom, and who may touch the outside world.
 * `npm run layers` checks them.
 */

/** Each folder of `src` and what it may import, besides itself. */
const layers = {
	model: [],
	compiler: ['model'],
	lesson: ['model'],
	session: ['model', 'lesson'],
	storage: ['model', 'lesson', 'session'],
	tracking: ['model', 'session'],
	i18n: ['model'],
	player: ['model', 'lesson', 'session', 'storage', 'tracking', 'i18n', 'styles'],
	site: ['model', 'lesson', 'session', 'storage', 'i18n', 'styles'],
	layouts: ['model', 'compiler', 'player', 'site', 'i18n', 'styles'],
	pages: ['model', 'compiler', 'player', 'site', 'i18n', 'layouts', 'styles'],
	cli: ['model', 'compiler'],
};

const layerRules = Object.entries(layers).map(([folder, allowed]) => ({
	name: `layer-${folder}`,
	comment: `src/${folder} may import ${['itself', ...allowed].join(', ')} and nothing else of ours.`,
	severity: 'error',
	from: { path: `^src/${folder}/` },
	to: {
		path: '^(src|scorm)/',
		pathNot: [
			`^src/(${[folder, ...allowed].join('|')})/`,
			...(folder === 'cli' ? ['^scorm/'] : []),
		],
	},
}));

module.exports = {
	forbidden: [
		...layerRules,
		{
			name: 'no-cycles',
			severity: 'error',
			from: {},
			to: { circular: true },
		},
		{
			name: 'scorm-reads-model-and-compiler',
			comment: 'The exporter reads models, the compiler and the built site.',
			severity: 'error',
			from: { path: '^scorm/' },
			to: { path: '^src/', pathNot: '^src/(model|compiler)/' },
		},
		{
			name: 'core-imports-no-library-it-need-not',
			comment: 'The lesson core knows XState and nothing else; the model knows nothing.',
			severity: 'error',
			from: { path: '^src/(model|lesson)/' },
			to: {
				dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'core'],
				pathNot: 'node_modules/xstate/',
			},
		},
		{
			name: 'model-is-alone',
			severity: 'error',
			from: { path: '^src/model/' },
			to: { pathNot: '^src/model/' },
		},
		{
			name: 'node-at-the-edges-only',
			comment:
				"Only the compiler's disk edge, the exporter, the command and the site's build touch Node.",
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/(compiler/disk\\.ts|cli/|layouts/|pages/)' },
			to: { dependencyTypes: ['core'] },
		},
		{
			name: 'dexie-in-storage-only',
			severity: 'error',
			from: { path: '^(src|scorm)/', pathNot: '^src/storage/' },
			to: { path: 'node_modules/dexie/' },
		},
		{
			name: 'nothing-shipped-imports-tests',
			severity: 'error',
			from: { path: '^(src|scorm)/' },
			to: { path: '^tests/' },
		},
		{
			name: 'no-orphans',
			comment: 'The overlay is put into pages by name, in development only.',
			severity: 'error',
			from: {
				orphan: true,
				path: '^(src|scorm)/',
				pathNot: ['\\.d\\.ts$', '^src/layouts/problems-overlay\\.ts$'],
			},
			to: {},
		},
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^(dist|\\.astro)/' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'browser', 'default', 'types'],
			extensions: ['.ts', '.svelte', '.js', '.mjs', '.cjs', '.astro'],
		},
	},
};
