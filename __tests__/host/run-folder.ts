import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type {
  FinishedRecord,
  RecordedFinding,
  UnfinishedRecord,
} from '../../src/record/run-record.js';

const PREDICTIONS = 'id,label,prediction,score\n1,bad,bad,0.7\n';

const HEADER = {
  schema: 'sluice/run@2',
  id: '20261101T000000000-abc123',
  project: 'credit',
  experiment: 'scoring',
  created: '2026-11-01T00:00:00.000Z',
  git: { sha: 'a'.repeat(40), ref: 'refs/heads/main', dirty: false },
  params: {},
  environment: { sluice: '0.1.0', node: 'v24.0.0', platform: 'linux', arch: 'x64', cpu: 'cpu' },
} as const;

export function finding(overrides: Partial<RecordedFinding> = {}): RecordedFinding {
  return {
    condition: 'accuracy >= 0.8',
    metric: 'accuracy',
    severity: 'error',
    verdict: 'pass',
    reason: '0.85 is at least 0.8',
    n: 100,
    value: 0.85,
    interval: [0.77, 0.91],
    threshold: { kind: 'absolute', value: 0.8 },
    place: { file: 'sluice.yml', line: 12, column: 7 },
    ...overrides,
  };
}

/** The record of a run that passed, unless told otherwise. */
export function finishedRecord(overrides: Partial<FinishedRecord> = {}): FinishedRecord {
  return {
    ...HEADER,
    status: 'finished',
    trainer: { kind: 'dense', engine: 'dense', version: '1' },
    data: {
      fingerprint: 'f'.repeat(64),
      testFingerprint: 'e'.repeat(64),
      rows: 500,
      columns: [{ name: 'Status', kind: 'category', role: 'label', missing: 0 }],
      splits: { method: 'hash', seed: 7, train: 360, validation: 40, test: 100 },
      warnings: [],
    },
    task: 'binary',
    classes: ['good', 'bad'],
    epochs: { requested: 2, completed: 2, best: 2 },
    history: [{ loss: 0.6 }, { loss: 0.5 }],
    metrics: { test: { accuracy: { value: 0.85, interval: [0.77, 0.91], n: 100 } }, slices: [] },
    baseline: { found: false, why: 'first', reason: 'first run' },
    comparison: null,
    decision: { verdict: 'passed', findings: [finding()] },
    promoted: false,
    predictions: [
      {
        path: 'predictions.csv',
        bytes: PREDICTIONS.length,
        sha256: createHash('sha256').update(PREDICTIONS).digest('hex'),
        seed: 7,
      },
    ],
    artifacts: [],
    exportPath: null,
    timings: {
      readSeconds: 0.1,
      trainSeconds: 1,
      evaluateSeconds: 0.1,
      compareSeconds: 0.1,
      totalSeconds: 1.3,
    },
    ...overrides,
  };
}

export function unfinishedRecord(overrides: Partial<UnfinishedRecord> = {}): UnfinishedRecord {
  return {
    ...HEADER,
    status: 'broke',
    error: 'the disk is full',
    promoted: false,
    artifacts: [],
    ...overrides,
  };
}

/** The files of a run's folder, as text by path. */
export function runFiles(record: FinishedRecord | UnfinishedRecord): Record<string, string> {
  const passed = record.status === 'finished' && record.decision.verdict === 'passed';
  return {
    'run.json': JSON.stringify(record),
    'events.jsonl': '{"type":"run-started"}\n',
    'predictions.csv': PREDICTIONS,
    'report.md': '# report\n',
    ...(passed && { 'model/model.json': '{}', 'model/weights.bin': 'weights' }),
  };
}

/** A record as an older version wrote it. */
export function olderText(record: string): string {
  return record.replace('"sluice/run@2"', '"sluice/run@1"');
}

/** Writes a run's folder. */
export async function writeRun(
  folder: string,
  record: FinishedRecord | UnfinishedRecord,
): Promise<string> {
  for (const [path, content] of Object.entries(runFiles(record))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}
