import { describe, expect, test } from '@jest/globals';
import { type FinishedRecord, parseRecord } from '../../src/record/run-record.js';
import { finding, finishedRecord, olderText, unfinishedRecord } from '../host/run-folder.js';

function withoutEpochs(): FinishedRecord {
  const { epochs: _, ...record } = finishedRecord({ history: [] });
  return record;
}

/** Every part of the manifest, also those that nothing fills yet. */
function withAllKept(): FinishedRecord {
  const { predictions } = finishedRecord();
  const file = (path: string) => ({ ...predictions[0], path });
  const { seed: _, ...weights } = file('weights.bin');
  return finishedRecord({
    promoted: true,
    predictions: [predictions[0], { ...file('predictions-8.csv'), seed: 8 }],
    artifacts: [weights],
    formats: { tfjs: ['weights.bin'] },
    predecessor: { runId: 'run-1', sha: null },
    reference: {
      runId: 'run-0',
      sha: 'c'.repeat(40),
      record: { ...weights, path: 'reference/run.json' },
    },
    looks: [{ rows: 'e'.repeat(64), candidates: ['d'.repeat(64)] }],
  });
}

describe('a run record', () => {
  test.each([
    ['finished', finishedRecord()],
    ['interrupted', unfinishedRecord({ status: 'interrupted', history: [{ loss: 1 }] })],
    ['broken', unfinishedRecord()],
    ['finished with a trainer that has no epochs', withoutEpochs()],
    ['finished with all that it may be compared with', withAllKept()],
  ])('of a run that %s reads back as it was', async (_, record) => {
    expect(await parseRecord(JSON.stringify(record), 'run.json')).toEqual(record);
  });

  test.each([
    ['no JSON', '{"schema":', 'run.json is not a run record: it is not JSON'],
    [
      'another schema',
      '{"schema":"sluice/run@9"}',
      'has the schema "sluice/run@9"; this version of Sluice reads sluice/run@2',
    ],
    ['no schema', '[]', 'run.json has the schema null'],
    [
      'of an older version',
      olderText(JSON.stringify(finishedRecord())),
      'run.json was written by an older version of Sluice, in the form sluice/run@1',
    ],
  ])('is refused when it is %s', async (_, text, message) => {
    await expect(parseRecord(text, 'run.json')).rejects.toThrow(message);
  });

  const finished = finishedRecord();
  test.each([
    ['an unknown verdict', { decision: { verdict: 'maybe', findings: [] } }, 'decision.verdict'],
    ['an id that is a path', { id: '../../etc' }, 'id'],
    [
      'a metric that is a text',
      { metrics: { test: { auc: { value: '1', interval: null, n: 1 } }, slices: [] } },
      'metrics.test.auc.value',
    ],
    [
      'a hash that is too short',
      { artifacts: [{ path: 'a', bytes: 1, sha256: 'ab' }] },
      'artifacts.0.sha256',
    ],
    [
      'a finding without a reason',
      { decision: { verdict: 'passed', findings: [{ ...finding(), reason: undefined }] } },
      'decision.findings.0.reason',
    ],
    ...['../predictions.csv', '/etc/passwd', 'a/../../b', './a', 'a//b', 'a\\b', 'C:a', 'a\0'].map(
      (path) =>
        [
          `predictions at ${JSON.stringify(path)}`,
          { predictions: [{ ...finished.predictions[0], path }] },
          'predictions.0.path',
        ] as const,
    ),
    ['an unknown status', { status: 'paused' }, 'status'],
    ['a start that is no time', { created: 'yesterday' }, 'created'],
  ])('with %s is refused, and says where', async (_, change, place) => {
    const text = JSON.stringify({ ...finished, ...change });
    await expect(parseRecord(text, 'run.json')).rejects.toThrow(
      `run.json is not a valid run record: ${place}: `,
    );
  });

  test('of a finished run needs everything, of an unfinished one what was reached', async () => {
    const { decision: _, ...without } = finished;
    await expect(parseRecord(JSON.stringify(without), 'run.json')).rejects.toThrow('decision');
    const broken = { ...without, status: 'broke', error: 'x' };
    expect(await parseRecord(JSON.stringify(broken), 'run.json')).toMatchObject({
      status: 'broke',
    });
  });
});
