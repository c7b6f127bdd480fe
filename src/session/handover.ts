import { allowed, carryOn } from './handover-code/carry-on.ts';
import { readCode, writeCode } from './handover-code/code.ts';
import { prepareProgress } from './prepare-progress.ts';
import type { RecordKeeping } from './record-keeping-port.ts';

export const handoverCode: RecordKeeping['handoverCode'] = ({ module, progress }, carries) => {
	const { lock, revision } = module.outline;
	return progress && writeCode(lock, revision, progress, carries);
};

export const bringCode: RecordKeeping['bringCode'] = async (ports, read, text, carries) => {
	for (;;) {
		const { module, progress } = read();
		const { lock, revision } = module.outline;
		const carried = readCode(lock, revision, text);
		if ('kind' in carried) return carried;
		if (progress === undefined) return undefined;
		const joined = carryOn(lock, progress, allowed(lock, carried, carries));
		const prepared = await prepareProgress(ports, module, joined.progress);
		if (read().progress === progress) return { ...prepared, isCut: joined.isCut };
	}
};
