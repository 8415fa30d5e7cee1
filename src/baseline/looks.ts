import { createHash } from 'node:crypto';
import type { FinishedRecord, PredictionsEntry } from '../record/run-record.js';

/**
 * The candidates that were judged, by the test rows that each was judged on: who chooses among many
 * finds one that is better by chance.
 */
export type Looks = NonNullable<FinishedRecord['looks']>;

/** What is known of the candidates before a run. */
export interface EarlierLooks {
  readonly looks: Looks;
  /** One for each candidate whose evidence is gone: it may have been judged on any rows. */
  readonly unknown: readonly string[];
}

export const NO_LOOKS: EarlierLooks = { looks: [], unknown: [] };

/** A candidate among those that were judged on the same rows. */
export interface Look {
  /** It included. */
  readonly looks: Looks;
  /** Which of them it is, from 1 on. One that was judged before is the one that it was then. */
  readonly count: number;
}

/** What a candidate is known by: what it says of the test rows, whatever seed comes first. */
export function candidateDigest(predictions: readonly Pick<PredictionsEntry, 'sha256'>[]): string {
  const digests = predictions.map(({ sha256 }) => sha256).sort();
  const [only, ...others] = digests;
  return only !== undefined && others.length === 0 ? only : opaque(digests.join());
}

/** What stands for a candidate of which only this is known. */
export function opaque(name: string): string {
  return createHash('sha256').update(name).digest('hex');
}

/** @param rows the fingerprint of the test rows: on others nothing was seen before */
export function lookAt(earlier: EarlierLooks, rows: string, candidate: string): Look {
  const { looks, unknown } = earlier;
  const known = looks.find((one) => one.rows === rows)?.candidates ?? [];
  const before = [...new Set([...known, ...unknown])];
  const candidates = before.includes(candidate) ? before : [...before, candidate];
  return {
    looks: [...looks.filter((one) => one.rows !== rows), { rows, candidates }],
    count: candidates.indexOf(candidate) + 1,
  };
}

/** The look that a record tells of; undefined where it tells of none. */
export function lookOf({
  looks,
  data,
  predictions,
}: Pick<FinishedRecord, 'looks' | 'data' | 'predictions'>): Look | undefined {
  const own = looks?.find(({ rows }) => rows === data.testFingerprint)?.candidates;
  const at = own?.indexOf(candidateDigest(predictions)) ?? -1;
  return looks && at >= 0 ? { looks, count: at + 1 } : undefined;
}

/**
 * What a run leaves to the next one. One that says nothing of those before it counts as one
 * candidate.
 */
export function leftBy(record: Pick<FinishedRecord, 'looks' | 'predictions' | 'data'>): Looks {
  const { looks, predictions, data } = record;
  const own = { rows: data.testFingerprint, candidates: [candidateDigest(predictions)] };
  return looks ?? [own];
}
