export { bringCode, handoverCode } from './handover.ts';
export { joinProgress } from './join-progress.ts';
export { moveProgress } from './move-progress.ts';
export { prepareProgress } from './prepare-progress.ts';
export { reconcile } from './reconcile.ts';
export { decodeSuspendData } from './suspend-data/decode.ts';
export { resultsOf } from './results.ts';
export { wantedReport } from './wanted-report.ts';
