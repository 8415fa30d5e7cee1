import { type EarlierLooks, leftBy, NO_LOOKS } from '../../baseline/looks.js';
import type { ExperimentKey } from '../../record/experiment.js';
import type { Store } from '../../record/store.js';

/**
 * What the last run of an experiment in a store that came to a verdict tells of the candidates
 * before the next one; a promoted one begins anew.
 * @throws BrokenError where a run that may be it can't be read
 */
export async function looksInStore(
  store: Store,
  { project, experiment }: ExperimentKey,
): Promise<EarlierLooks> {
  const last = (await store.runs()).findLast((stored) => {
    if (stored.kind !== 'known') return stored.kind === 'unreadable';
    const { run } = stored;
    const ours = run.project === project && run.experiment === experiment;
    return ours && run.status === 'finished';
  });
  if (!last || (last.kind === 'known' && last.run.status === 'finished' && last.run.promoted)) {
    return NO_LOOKS;
  }
  const record = await store.open(last.name).readRecord();
  return record.status === 'finished' ? { looks: leftBy(record), unknown: [] } : NO_LOOKS;
}
