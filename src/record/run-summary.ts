import { z } from 'zod';
import type { OlderRun, OtherRun, RunRecord } from './run-record.js';

const named = { id: z.string(), project: z.string(), experiment: z.string() };
/** When and of which commit. */
const begun = { created: z.string(), sha: z.string().nullable() };

/** What a store is asked of its runs: how each ended, and which other runs it names. */
export const runSummary = z.discriminatedUnion('status', [
  z.strictObject({
    ...named,
    ...begun,
    status: z.literal('finished'),
    verdict: z.enum(['passed', 'failed', 'inconclusive']),
    promoted: z.boolean(),
    /** As in the record. */
    predecessor: z
      .strictObject({ runId: z.string(), position: z.int().positive().exactOptional() })
      .nullable()
      .exactOptional(),
    /** The runs that it was compared with, and is held against. */
    against: z.array(z.string()),
    /** What the gate asked for, each with its value. */
    gated: z.array(z.tuple([z.string(), z.number().nullable()])),
    /** The user's own metrics of which less is better. */
    lower: z.array(z.string()),
    /** The fingerprint of its test rows. */
    testRows: z.string(),
    seconds: z.number(),
  }),
  z.strictObject({
    ...named,
    ...begun,
    status: z.enum(['broke', 'interrupted']),
    error: z.string(),
  }),
  /** An older version wrote its record, which is not read. */
  z.strictObject({ ...named, status: z.literal('older'), promoted: z.boolean() }),
]);

export type RunSummary = Readonly<z.infer<typeof runSummary>>;

/** Of a run whose record is read. */
export type ReadSummary = Exclude<RunSummary, { readonly status: 'older' }>;

export function summaryOfRecord(record: RunRecord): ReadSummary {
  const { id, project, experiment, created, git } = record;
  const named = { id, project, experiment, created, sha: git?.sha ?? null };
  if (record.status !== 'finished') {
    return { ...named, status: record.status, error: record.error };
  }
  const { decision, metrics, timings, promoted, predecessor, baseline, reference } = record;
  const gated = [...new Set(decision.findings.map(({ metric }) => metric))];
  return {
    ...named,
    status: 'finished',
    verdict: decision.verdict,
    promoted,
    ...(predecessor !== undefined && { predecessor: predecessor && inLine(predecessor) }),
    against: [
      ...('runId' in baseline ? [baseline.runId] : []),
      ...(reference ? [reference.runId] : []),
    ],
    gated: gated
      .filter((name) => Object.hasOwn(metrics.test, name))
      .map((name) => [name, metrics.test[name]!.value]),
    lower: (record.own ?? []).flatMap(({ name, better }) => (better === 'lower' ? name : [])),
    testRows: record.data.testFingerprint,
    seconds: timings.totalSeconds,
  };
}

function inLine({ runId, position }: OtherRun): Omit<OtherRun, 'sha'> {
  return { runId, ...(position !== undefined && { position }) };
}

export function summaryOfOlder({ id, project, experiment, promoted }: OlderRun): RunSummary {
  return { id, project, experiment, status: 'older', promoted };
}
