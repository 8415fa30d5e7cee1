import type { BaselineSource } from '../baseline/search.js';
import { messageOf } from '../errors.js';
import type { EndedRun, Host, Kept, Publication, UnfinishedRun } from '../host/host.js';
import type { UnfinishedRecord } from '../record/run-record.js';
import type { World } from './world.js';

/** What a run does on this disk that others see. */
export interface PublicSteps {
  /** Renames the export, which lies staged and proven beside its target. */
  putInPlace(): Promise<void>;
  /** Gives the run its name in the store: from then on it counts, whatever becomes of the process. */
  giveName(): Promise<void>;
}

/**
 * The order of docs/adr/0009, the same for every host: a run is kept, its export is put in place,
 * it is made the baseline if it is promoted, it gets its name in the store, and only then people are
 * told. An interruption counts
 * until the export is put in place.
 * @param source where its baseline is looked for
 * @throws BrokenError when something could not be kept or promoted; `withdraw` rolls back what was
 */
export async function publish(
  run: EndedRun,
  source: BaselineSource,
  { putInPlace, giveName }: PublicSteps,
  { host, signal }: Pick<World, 'host' | 'signal'>,
): Promise<Publication> {
  const kept = await host.kept.keep(run);
  signal.throwIfAborted();
  await putInPlace();
  if (run.record.promoted) await host.kept.promote(run, source);
  await giveName();
  return host.announceEnd(run.record, kept);
}

/**
 * The end of `publish`, of a run that an earlier job has kept: it is promoted, and then people are
 * told.
 * @throws BrokenError when it could not be promoted; `rollBack` rolls back what was
 */
export async function publishPromotion(
  run: EndedRun,
  source: BaselineSource,
  kept: Kept,
  host: Host,
): Promise<Publication> {
  await host.kept.promote(run, source);
  return host.announceEnd(run.record, kept);
}

/**
 * Ends a run that came to no verdict, wherever it had come to in `publish`: what was kept is rolled
 * back, its evidence is kept as it is now, and people are told. What fails is a warning: the run
 * has its own error to tell.
 * @param run undefined where there is no evidence
 */
export async function withdraw(
  record: UnfinishedRecord,
  run: UnfinishedRun | undefined,
  { host, warn }: Pick<World, 'host' | 'warn'>,
): Promise<void> {
  if (record.status === 'interrupted') {
    // A cancelled job is killed within seconds: it can't wait for an address to link.
    await Promise.all([host.announceEnd(record, {}), keepEvidenceOnly(run, host, warn)]);
  } else await host.announceEnd(record, await keepEvidenceOnly(run, host, warn));
}

async function keepEvidenceOnly(
  run: UnfinishedRun | undefined,
  { kept }: Host,
  warn: (message: string) => void,
): Promise<Kept> {
  const left = await kept.rollBack();
  for (const message of left) warn(message);
  if (run === undefined) return {};
  try {
    return await kept.keep(run);
  } catch (error) {
    warn(messageOf(error));
    const still = await kept.rollBack();
    for (const message of still.filter((one) => !left.includes(one))) warn(message);
    return {};
  }
}
