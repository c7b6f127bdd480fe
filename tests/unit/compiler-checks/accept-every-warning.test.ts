import { expect, test } from 'vitest';
import { compileModule } from '../../../src/compiler/compile.ts';
import { templates } from '../../../src/compiler/diagnostics/catalogue.ts';
import type { ModuleSource } from '../../../src/compiler/source.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { brokenModules } from '../../fixtures/broken-module.ts';

const warnings = Object.entries(templates)
	.filter(([code, { severity }]) => severity === 'warning' && code !== 'acceptance-unused')
	.map(([code]) => code);

const broken = brokenModules('checks').filter(({ code }) => warnings.includes(code));

test('every warning has a module that shows it', () => {
	expect(new Set(broken.map(({ code }) => code))).toEqual(new Set(warnings));
});

test.each(broken.map(({ name, code, source }) => [name, code, source] as const))(
	'%s can be accepted where it stands, with a reason',
	(_, code, source) => {
		const found = warningsOf(source).filter((warning) => warning.code === code);

		// From the last to the first, so that no added line moves what is still to be accepted.
		const result = compileModule(found.reduceRight(accept, source));

		expect(found).not.toEqual([]);
		expect(result.ok).toBe(true);
		expect(result.ok && result.warnings.map((warning) => warning.code)).not.toContain(code);
		expect(result.accepted.map(({ warning, reason }) => [warning.code, reason])).toEqual(
			found.map(() => [code, 'It has to be so.']),
		);
	},
);

function warningsOf(source: ModuleSource): readonly Diagnostic[] {
	const result = compileModule(source);
	if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
	return result.warnings;
}

/** As the author's guide says: above the line; for a whole file at its top; for media in `module.yaml`, by name. */
function accept(source: ModuleSource, { code, location }: Diagnostic): ModuleSource {
	const path = location.file.slice(`modules/${source.id}/`.length);
	const isMedia = source.media.includes(path);
	const file = isMedia ? 'module.yaml' : path;
	const lines = (source.files.get(file) ?? '').split('\n');
	const said = `accept: ${isMedia ? `${code} ${path}` : code}: It has to be so.`;
	if (file.endsWith('.yaml')) lines.unshift(`# ${said}`);
	else if (location.line === 1) lines.splice(1, 0, `# ${said}`);
	else lines.splice(location.line - 1, 0, `<!-- ${said} -->`);
	return { ...source, files: new Map([...source.files, [file, lines.join('\n')]]) };
}
