import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileModule } from '../../src/compiler/compile.ts';
import { doubtCompiler } from '../fixtures/doubt-compiler.ts';
import { mutate, mutationKinds, randomMutation } from '../fixtures/mutate-module.ts';
import { sourceOf, validModule } from '../fixtures/valid-modules.ts';

const runs = 1_000;

/** Several slips may hide one another, or make a fault only together. */
const mutations = fc.array(randomMutation, { minLength: 1, maxLength: 3 });

test(
	`each of ${String(runs)} changed modules is refused in words, or can be taken to its end`,
	{ timeout: 300_000 },
	() => {
		let accepted = 0;
		let refused = 0;
		const codes = new Set<string>();
		const kinds = new Set<string>();

		fc.assert(
			fc.property(validModule, mutations, (module, changes) => {
				const source = sourceOf(module);
				const changed = changes.reduce(mutate, source);
				fc.pre(changed !== source);

				const result = compileModule(changed);

				expect(doubtCompiler(changed, result)).toEqual([]);
				if (result.ok) accepted += 1;
				else refused += 1;
				for (const { code } of result.ok ? result.warnings : result.diagnostics) codes.add(code);
				for (const { kind } of changes) kinds.add(kind);
			}),
			{ numRuns: runs },
		);

		console.info(
			`${String(accepted)} accepted, ${String(refused)} refused; ${String(codes.size)} codes, ${String(kinds.size)} kinds of change`,
		);
		expect(accepted + refused).toBe(runs);
		expect(accepted).toBeGreaterThan(runs / 10);
		expect(refused).toBeGreaterThan(runs / 4);
		expect(codes.size).toBeGreaterThan(40);
		expect([...kinds].sort()).toEqual([...mutationKinds].sort());
	},
);
