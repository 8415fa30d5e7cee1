import type { BaselineSource } from '../../src/baseline/search.js';
import type { Host, Publication } from '../../src/host/host.js';
import { publish, withdraw } from '../../src/pipeline/publish.js';
import type { FinishedRecord, UnfinishedRecord } from '../../src/record/run-record.js';

export interface Ending {
  readonly host: Host;
  /** Where the run's files are. */
  readonly folder: string;
  readonly source?: BaselineSource;
  readonly putInPlace?: () => Promise<void>;
  readonly warn?: (message: string) => void;
}

/** A run that came to a verdict ends on a host as the pipeline ends it. */
export function publishOn(record: FinishedRecord, ending: Ending): Promise<Publication> {
  const { host, folder, source = { kind: 'auto' }, putInPlace = async () => {} } = ending;
  const { signal } = new AbortController();
  const giveName = async () => {};
  return publish({ record, folder }, source, { putInPlace, giveName }, { host, signal });
}

/** A run that came to none, likewise. */
export function withdrawOn(record: UnfinishedRecord, ending: Ending): Promise<void> {
  const { host, folder, warn = () => {} } = ending;
  return withdraw(record, { record, folder }, { host, warn });
}
