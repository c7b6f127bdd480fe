import type { Revision } from '../../model/ids.ts';
import type { Life } from '../../model/lock.ts';

export function livesAt({ born, gone }: Life, revision: Revision): boolean {
	return born <= revision && (gone === undefined || revision < gone);
}
