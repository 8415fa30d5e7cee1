/** The steps of a run after its training: in the bundle a chunk of their own, which is not read before there is something to judge. */
export { decideByRules } from './decide-run.js';
export { describeModel } from './describe-model.js';
export { evaluateModel } from './evaluate-model.js';
export { finishedRecord } from './finished-record.js';
export { compareRuns } from './gate-evidence.js';
export { keepLastWord, keepReference } from './left-for-next.js';
export { pruneAfterRun } from './prune-store.js';
export { exportAndPublish } from './publish-run.js';
export { writeProven, writeProvenModel } from './write-model.js';
