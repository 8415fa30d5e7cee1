import { isDeepStrictEqual } from 'node:util';
import { type LastPromoted, lastPromoted } from '../../baseline/promoted-line.js';
import type { BaselineSearch, FoundBaseline } from '../../baseline/search.js';
import { BrokenError, messageOf } from '../../errors.js';
import type { BaselineChoice } from '../../record/baseline-schema.js';
import type { ExperimentKey } from '../../record/experiment.js';
import type { OtherRun, RunRecord } from '../../record/run-record.js';
import { summaryOfRecord } from '../../record/run-summary.js';
import type { Store } from '../../record/store.js';

/** The last promoted run of a store, and how the one that follows it names it. */
export interface Last {
  readonly search: BaselineSearch;
  readonly predecessor: OtherRun | null;
}

/**
 * Which run it is comes from the store's index; what counts is its record, which is read here. Where
 * that says otherwise the index is rebuilt.
 * @throws BrokenError where a run that may be it can't be read
 */
export async function findLastPromoted(store: Store, key: ExperimentKey): Promise<Last> {
  const choice = lastPromoted(await store.runs(), key);
  const last = choice.kind === 'found' ? await read(choice, store) : none(choice);
  if (last) return last;
  await store.dropIndex();
  const again = lastPromoted(await store.runs(), key);
  const found = again.kind === 'found' ? await read(again, store) : none(again);
  if (found) return found;
  throw new BrokenError(`the runs of ${store.root} change while they are read`);
}

type Choice = Extract<LastPromoted, { readonly kind: 'found' }>;

/** Undefined where its record is another one than the index knows. */
async function read({ last, rivals }: Choice, store: Store): Promise<Last | undefined> {
  const folder = store.open(last.name);
  const record = await folder.readRecord();
  if (!isDeepStrictEqual(summaryOfRecord(record), last.run)) return undefined;
  const chosen = { code: 'last-of-store', rivals: rivals.map(({ run }) => run.id) } as const;
  const search = foundInStore(record, folder.path, chosen);
  const { runId, sha } = search;
  return { search, predecessor: { runId, sha, position: last.position } };
}

function none(choice: Exclude<LastPromoted, Choice>): Last {
  return { search: notFound(choice), predecessor: null };
}

function notFound(choice: Exclude<LastPromoted, Choice>): BaselineSearch {
  switch (choice.kind) {
    case 'none':
      return { found: false, because: { code: 'first', searched: { in: 'store' } } };
    case 'older':
      return { found: false, because: { code: 'older', runId: choice.runId } };
    case 'unreadable': {
      const { error } = choice;
      const fix = 'It may be the baseline: bring its record back, or delete its folder.';
      throw new BrokenError(messageOf(error), fix, { cause: error });
    }
    case 'circle': {
      const ids = choice.runs.map(({ run }) => run.id).join(', ');
      throw new BrokenError(
        `none of the promoted runs ${ids} is the last one: each is followed by another`,
        'Delete the folders of those that should not count.',
      );
    }
  }
}

export function foundInStore(
  { id, git }: RunRecord,
  folder: string,
  chosen: BaselineChoice,
): FoundBaseline {
  return { found: true, runId: id, folder, chosen, sha: git?.sha ?? null };
}
