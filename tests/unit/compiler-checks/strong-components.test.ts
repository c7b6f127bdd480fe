import { describe, expect, test } from 'vitest';
import { strongComponents } from '../../../src/compiler/checks/strong-components.ts';

function componentsOf(ways: Readonly<Record<string, string>>): string[] {
	const next = (node: string) => [...(ways[node] ?? '')];
	return strongComponents(Object.keys(ways), next).map((group) => group.toSorted().join(''));
}

describe('groups of nodes that lead to each other', () => {
	test.each<[string, Record<string, string>, string[]]>([
		['a way without loops', { a: 'b', b: 'c', c: '' }, ['c', 'b', 'a']],
		['one loop', { a: 'b', b: 'c', c: 'a' }, ['abc']],
		['a loop to itself', { a: 'ab', b: 'b' }, ['b', 'a']],
		['loops that share a node', { a: 'b', b: 'ac', c: 'b', d: 'a' }, ['abc', 'd']],
		['two loops, one after the other', { a: 'b', b: 'ac', c: 'd', d: 'c' }, ['cd', 'ab']],
		['what two ways lead to', { a: 'bc', b: 'd', c: 'd', d: '' }, ['d', 'c', 'b', 'a']],
	])('%s', (_, ways, expected) => {
		expect(componentsOf(ways)).toEqual(expected);
	});

	test('are found however long the way is', () => {
		const length = 100_000;
		const next = (node: number) => (node < length ? [node + 1] : []);

		expect(strongComponents([0], next)).toHaveLength(length + 1);
	});
});
