import { z } from 'zod';
import type { Dataset } from '../../data/dataset.js';
import type { Predictions } from '../../evaluate/predictions.js';
import type { FinishedRecord } from '../../record/run-record.js';
import { FEWEST_EXPECTED, overlapOf, TOLERATED } from './overlap.js';

/**
 * The column whose cells are the row ids of a run; undefined where they are hashes of the content.
 */
export function idColumnOf({ params }: Pick<Split, 'params'>): string | undefined {
  return idParams.safeParse(params).data?.data.id;
}

const idParams = z.object({ data: z.object({ id: z.string().optional() }) });

const splitParams = z.object({
  data: z.object({
    test: z.union([z.number(), z.string()]),
    confirm: z.number().optional(),
    id: z.string().optional(),
    split: z.object({
      seed: z.number(),
      group: z.string().optional(),
      time: z.string().optional(),
    }),
  }),
});

type Split = Pick<FinishedRecord, 'params' | 'data'>;

export interface BaselineTraining extends Split {
  /** Of its own test rows. */
  readonly predictions: Predictions;
  /** Its model's, of the candidate's test rows, in their order. */
  readonly rescored: Predictions;
}

export interface CandidateTest extends Split {
  readonly dataset: Pick<Dataset, 'testTable' | 'seen'>;
  /** The test rows, by the same ids as the baseline's. */
  readonly ids: readonly string[];
}

/**
 * The candidate's test rows (their places, ascending) that the baseline was surely not trained on:
 * - all that are not in the training file, where both have one and the test rows are from another;
 * - all, where the same hash of a group keeps them out;
 * - those later than its last training row, where it was split by time;
 * - all, where the baseline's test rows, which are a random part of its data, show that the
 *   candidate's are new to it (see `allAreNew`);
 * - all but those that are known to be training rows, where it had a test file of its own and the
 *   hashes that its record keeps show that hardly any is;
 * - those that were its test rows too.
 */
export function heldOutRows(
  candidate: CandidateTest,
  baseline: BaselineTraining,
): readonly number[] {
  const all = candidate.ids.map((_, row) => row);
  if (sameGroups(candidate, baseline)) return all;
  const { seen } = candidate.dataset;
  if (seen && sameTrainingFile(candidate, baseline)) return all.filter((row) => seen[row] === 0);
  const own = new Set(baseline.predictions.ids);
  const trained = trainedOn(candidate, baseline);
  const isOwn = (row: number) => own.has(candidate.ids[row]!);
  const isLater = laterThanTraining(candidate, baseline);
  const held = all.filter((row) => isOwn(row) || isLater(row));
  if (held.length === all.length) return all;
  if (trained) return all.filter((row) => isOwn(row) || isLater(row) || !trained(row));
  return allAreNew(candidate, baseline, all.filter(isOwn)) ? all : held;
}

function sameTrainingFile(candidate: Split, baseline: Split): boolean {
  return (
    candidate.data.splits.method === 'file' &&
    candidate.data.fingerprint === baseline.data.fingerprint
  );
}

/** A group's side depends on its value, the seed and the share alone. */
function sameGroups(candidate: Split, baseline: Split): boolean {
  const group = groupOf(candidate);
  return (
    group !== undefined &&
    bothBy('group', candidate, baseline) &&
    group === groupOf(baseline) &&
    kindOf(candidate, group) === kindOf(baseline, group) &&
    sameHash(candidate, baseline)
  );
}

/** The id, where nothing else decides a row's side, does. */
function groupOf(run: Split): string | undefined {
  const data = paramsOf(run);
  return data?.split.group ?? data?.id;
}

/**
 * Whether a row is later than all that the baseline was trained and stopped on, by the column that
 * split its data.
 */
function laterThanTraining(
  candidate: CandidateTest,
  { data, params }: Split,
): (row: number) => boolean {
  const until = data.splits.trainedUntil;
  const name = paramsOf({ params })?.split.time;
  const column = candidate.dataset.testTable.columns.find((one) => one.name === name);
  if (until === undefined || !column || !('values' in column)) return () => false;
  // The summaries' kinds: a column that counts the rows is an id there, and a number in the table.
  if (kindOf(candidate, column.name) !== kindOf({ data }, column.name)) return () => false;
  const { values } = column;
  return (row) => values[row]! > until;
}

/**
 * Whether a row is known to be a training row of a baseline that was tested on a file of its own,
 * by the hashes that its record keeps of them; undefined where they tell too little, or that many
 * are.
 */
function trainedOn(
  { data, dataset }: CandidateTest,
  baseline: BaselineTraining,
): ((row: number) => boolean) | undefined {
  const { trainedHashes } = baseline.data;
  const last = trainedHashes?.at(-1);
  if (!trainedHashes || last === undefined || !sameColumns(data, baseline.data)) return undefined;
  const trained = new Set(trainedHashes.map((hash) => BigInt(`0x${hash}`)));
  const largest = BigInt(`0x${last}`);
  const { hashes } = dataset.testTable;
  const told = hashes.filter((hash) => hash <= largest);
  const known = told.filter((hash) => trained.has(hash)).length;
  if (told.length < FEWEST_EXPECTED || known > TOLERATED * told.length) return undefined;
  return (row) => trained.has(hashes[row]!);
}

/**
 * Whether the candidate's test rows are new to a baseline whose test rows were drawn at random from
 * its data. Had it known some of them, its test rows would be among them too, as often as its share
 * of test rows says: by their hashes or, where the same rows are now written otherwise and have
 * other hashes, by what the model says of them. Where both split alike by content, rows that were
 * in the baseline's data are its test rows; new ones are all others, unless some of its rows went
 * and may have come back written otherwise.
 */
function allAreNew(
  candidate: CandidateTest,
  baseline: BaselineTraining,
  own: readonly number[],
): boolean {
  const { method } = baseline.data.splits;
  if (method !== 'hash' && method !== 'stratify') return false;
  const alike =
    bothBy('hash', candidate, baseline) &&
    sameHash(candidate, baseline) &&
    sameColumns(candidate.data, baseline.data);
  if (alike && own.length === baseline.predictions.ids.length) return true;
  // Ids of their own name a row whatever its hash: one that is known may be one of many that are now written otherwise.
  const known = new Set(alike && idColumnOf(candidate) === undefined ? own : []);
  const rows = candidate.ids.flatMap((_, row) => (known.has(row) ? [] : [row]));
  const { train, validation, test, confirm = 0 } = baseline.data.splits;
  const share = test / Math.max(1, train + validation + test + confirm);
  return overlapOf(baseline.rescored, rows, baseline.predictions, share) === 'none';
}

function bothBy(method: 'hash' | 'group', a: Split, b: Split): boolean {
  return a.data.splits.method === method && b.data.splits.method === method;
}

/**
 * With the same seed, what the candidate was kept from was no training row of a baseline that was
 * kept from as much or more.
 */
function sameHash(candidate: Split, baseline: Split): boolean {
  if (candidate.data.hashing !== baseline.data.hashing) return false;
  const [own, other] = [paramsOf(candidate), paramsOf(baseline)];
  if (typeof own?.test !== 'number' || typeof other?.test !== 'number') return false;
  const [ours, theirs] = [own.test + (own.confirm ?? 0), other.test + (other.confirm ?? 0)];
  return own.split.seed === other.split.seed && ours <= theirs;
}

/** The content's hash is over all columns but the label, by name, and of one version. */
function sameColumns(a: FinishedRecord['data'], b: FinishedRecord['data']): boolean {
  const names = ({ columns }: FinishedRecord['data']) =>
    JSON.stringify(
      columns
        .filter(({ role }) => role !== 'label')
        .map(({ name }) => name)
        .sort(),
    );
  return a.hashing === b.hashing && names(a) === names(b);
}

function kindOf({ data }: Pick<Split, 'data'>, column: string): string | undefined {
  return data.columns.find(({ name }) => name === column)?.kind;
}

function paramsOf({ params }: Pick<Split, 'params'>) {
  return splitParams.safeParse(params).data?.data;
}
