import { parentPort, workerData } from 'node:worker_threads';
import { exporters } from './models/exporters.js';
import type { ProofTask, ToldDifferences } from './models/proof-thread.js';
import { differencesOf } from './models/prove.js';
import { networkFrom } from './train/trainers.js';

/** A thread that asks models which were read back, as `startProof` tells it. */
const { folder, readings, proofs }: ProofTask = workerData;
const known = new Map(
  exporters(networkFrom).flatMap((one) =>
    one.of === 'network' ? [[one.format, one] as const] : [],
  ),
);
const differences: (readonly number[])[] = [];
for (const { format, by } of readings) {
  differences.push(await differencesOf({ exporter: known.get(format)!, by }, proofs, folder));
}
parentPort!.postMessage(differences satisfies ToldDifferences);
