import { messageOf } from '../errors.js';
import type { KeptRunsRequest } from '../host/github/kept-runs.js';
import type { RunRecord } from '../record/run-record.js';
import { summaryOfRecord } from '../record/run-summary.js';
import type { Store } from '../record/store.js';
import { type ListedRun, listedRun } from '../report/runs/listed-run.js';

/** A run, and how its whole record is had. */
export interface FoundRun {
  readonly run: ListedRun;
  /** @throws BrokenError when it can't be read */
  readonly record: () => Promise<RunRecord>;
}

/** What of a store can't be listed is told. */
export async function storedRuns(
  store: Store,
  warn: (message: string) => void,
): Promise<readonly FoundRun[]> {
  const found: FoundRun[] = [];
  for (const stored of await store.runs()) {
    const { name } = stored;
    if (stored.kind === 'killed') {
      warn(`${name} was cut off and left no record: ${store.folder(name)}`);
    } else if (stored.kind === 'unreadable') warn(messageOf(stored.error));
    else if (stored.run.status === 'older') {
      warn(
        `${stored.run.id} is of an older version of Sluice, whose records this one does not read`,
      );
    } else {
      found.push({ run: listedRun(stored.run), record: () => store.open(name).readRecord() });
    }
  }
  return found;
}

/**
 * The runs that a repository on GitHub keeps as artifacts. What is not among them is told.
 * @throws InputError without a token or a repository
 * @throws BrokenError when GitHub refuses
 */
export async function githubRuns(
  request: KeptRunsRequest,
  warn: (message: string) => void,
): Promise<readonly FoundRun[]> {
  // GitHub's client, which no other way to list runs needs.
  const { keptRuns } = await import('../host/github/kept-runs.js');
  const { runs, notes } = await keptRuns(request);
  for (const note of notes) warn(note);
  return runs.map(({ record, fork, mayPromote }) => {
    const run = listedRun(summaryOfRecord(record));
    const promoted = run.promoted && mayPromote;
    return { run: { ...run, fork, promoted }, record: async () => record };
  });
}
