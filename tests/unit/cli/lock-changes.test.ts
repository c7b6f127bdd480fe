import { expect, test } from 'vitest';
import { compareLocks } from '../../../src/cli/lock-changes.ts';
import { compileModule } from '../../../src/compiler/compile.ts';
import type { Lock } from '../../../src/compiler/lock/lock.ts';
import { lockFile } from '../../../src/compiler/lock/lock.ts';
import type { ModuleSource } from '../../../src/compiler/source.ts';
import { soundModule } from '../../fixtures/broken-module.ts';

function lockOf(source: ModuleSource): Lock {
	const result = compileModule(source);
	if (!result.ok) throw new Error('The module has errors.');
	return result.lock;
}

test('a first lock adds whole activities, without naming all that is in them', () => {
	const { added, ended } = compareLocks(undefined, lockOf(soundModule()));

	expect(added).toEqual([
		'objective confidentiality',
		'objective speaking-up',
		'page welcome',
		'scenario the-photo',
		'assessment check',
	]);
	expect(ended).toEqual([]);
});

test('the same lock has no changes', () => {
	const lock = lockOf(soundModule());

	expect(compareLocks(lock, lock)).toEqual({ added: [], ended: [] });
});

test('an option that was replaced has ended, and the new one is added', () => {
	const before = soundModule();
	const check = before.files.get('check.md') ?? '';
	const first = lockOf(before);
	const changed = new Map(before.files)
		.set('check.md', check.replace('- [ ] A crowd', '- [ ] Shouting across the whole canteen'))
		.set(lockFile, before.files.get(lockFile) ?? '');

	const { added, ended } = compareLocks(first, lockOf({ ...before, files: changed }));

	expect(added).toEqual(['option “Shouting across the whole canteen” in #speaking of check']);
	expect(ended).toEqual(['option “A crowd” in #speaking of check']);
});
