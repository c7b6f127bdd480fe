export const databaseName = 'handover';

/** False only where this browser says that it holds no database of Handover's; it is not made by asking. */
export async function mayHoldProgress(): Promise<boolean> {
	try {
		const databases = await indexedDB.databases();
		return databases.some(({ name }) => name === databaseName);
	} catch {
		return true;
	}
}
