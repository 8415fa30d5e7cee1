import { z } from 'zod';
import type { FinishedRecord } from '../record/run-record.js';

const splitParams = z.object({
  data: z.object({
    label: z.string(),
    test: z.number(),
    split: z.object({
      seed: z.number(),
      group: z.string().optional(),
      stratify: z.literal(true).optional(),
      time: z.string().optional(),
    }),
  }),
});

type Split = Pick<FinishedRecord, 'params' | 'data'>;

/**
 * Whether every test row of the candidate, had it been in the baseline's file, would have been a test row there too. A hash of the
 * content (or group), the seed and the share alone decide on a row's side, so two runs that agree on them agree on every row.
 */
export function sameSides(candidate: Split, baseline: Split): boolean {
  const own = splitParams.safeParse(candidate.params).data?.data;
  const other = splitParams.safeParse(baseline.params).data?.data;
  if (!own || !other) return false;
  const { method } = candidate.data.splits;
  if (method !== baseline.data.splits.method) return false;
  if (own.split.seed !== other.split.seed || own.test > other.test) return false;
  if (method === 'group') return own.split.group === other.split.group;
  return method === 'hash' && sameColumns(candidate.data, baseline.data);
}

/** The content's hash is over all columns but the label, by name. */
function sameColumns(a: FinishedRecord['data'], b: FinishedRecord['data']): boolean {
  const names = ({ columns }: FinishedRecord['data']) =>
    JSON.stringify(
      columns
        .filter(({ role }) => role !== 'label')
        .map(({ name }) => name)
        .sort(),
    );
  return names(a) === names(b);
}
