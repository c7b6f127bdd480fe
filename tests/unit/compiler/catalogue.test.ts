import { expect, test } from 'vitest';
import { catalogue } from '../../../src/compiler/diagnostics/catalogue.ts';
import { brokenModules } from '../../fixtures/broken-module.ts';

test('every diagnostic has a broken fixture, and every broken fixture a diagnostic', () => {
	const shown = new Set(
		[...brokenModules('grammar'), ...brokenModules('checks')].map((one) => one.code),
	);

	expect([...shown].sort()).toEqual(Object.keys(catalogue).sort());
});
