import type { OlderRun, OtherRun, RunRecord } from './run-record.js';
import type { RunSummary } from './run-summary-schema.js';

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
