/** Under this name `localStorage` holds `true` while learners with a PIN are on this device. */
export const learnersMark = 'handover:learners';

/** Whether to ask who is learning; reading `storage` may throw. */
export function mayHoldLearners(storage: () => Pick<Storage, 'getItem'>): boolean {
	try {
		return storage().getItem(learnersMark) !== null;
	} catch {
		return false;
	}
}
