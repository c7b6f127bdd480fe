import { StorageError, type StorageFailure } from '../session/progress-store.ts';

const failures: Readonly<Record<string, StorageFailure>> = {
	QuotaExceededError: 'full',
	SecurityError: 'refused',
	InvalidStateError: 'refused',
	MissingAPIError: 'refused',
	OpenFailedError: 'refused',
	UnknownError: 'refused',
	VersionError: 'newer',
	UpgradeError: 'blocked',
};

/** What went wrong, in the port's words. A full disk shows only inside the error of the transaction it ended. */
export function storageErrorOf(cause: unknown): StorageError {
	if (cause instanceof StorageError) return cause;
	const names = errorNames(cause);
	const failure = names.includes('QuotaExceededError')
		? 'full'
		: names.map((name) => failures[name]).find((known) => known !== undefined);
	return new StorageError(failure ?? 'broken', { cause });
}

function errorNames(cause: unknown): string[] {
	const names: string[] = [];
	for (let error = cause; error instanceof Error || error instanceof DOMException;) {
		names.push(error.name);
		error = 'inner' in error ? error.inner : error.cause;
	}
	return names;
}
