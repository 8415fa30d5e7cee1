import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fromBinary } from '@bufbuild/protobuf';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { parse } from 'yaml';
import { fanOut, type RunEvent } from '../../src/events.js';
import { mlflowKey } from '../../src/subscribers/mlflow/key.js';
import { mlflow } from '../../src/subscribers/mlflow/mlflow.js';
import { crc32c } from '../../src/subscribers/tensorboard/crc32c.js';
import { EventSchema } from '../../src/subscribers/tensorboard/schema/event.generated.js';
import { tensorboard } from '../../src/subscribers/tensorboard/tensorboard.js';
import { type TrackedRun, type Tracker, tracked } from '../../src/subscribers/tracker.js';

const HOSTILE = `<script>\u202e../../etc\u0000\n${'x'.repeat(10_000)}`;
const RUN = {
  params: new Map<string, string | number | boolean>([
    ['train.epochs', 5],
    ['data.label', 'Status'],
    ['gate.confirm', true],
  ]),
  commit: 'c'.repeat(40),
};
const STARTED: RunEvent = {
  type: 'run-started',
  runId: 'run-1',
  project: 'credit',
  experiment: 'scoring',
};
const FINISHED: RunEvent = { type: 'run-finished', status: 'finished', seconds: 1 };
const epoch = (number: number, metrics: Record<string, number>): RunEvent => ({
  type: 'epoch',
  epoch: number,
  metrics,
});

let folder: string;
let clock: number;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-track-'));
  clock = Date.parse('2026-11-26T12:00:00Z');
});
afterEach(() => {
  jest.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

function listen(tracker: Tracker, run: Pick<TrackedRun, 'params' | 'commit'> = RUN) {
  const warnings: string[] = [];
  const { emit, add, end } = fanOut([]);
  add(
    {
      name: 'people',
      receive: (event) => void (event.type === 'warning' && warnings.push(event.message)),
    },
    tracked(tracker, run, () => new Date(clock)),
  );
  return { emit, end, warnings };
}

/** Every file below a folder, by its path. */
function filesIn(root: string): Readonly<Record<string, string>> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    paths
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(root.length + 1), readFileSync(path, 'latin1')]),
  );
}

/** What TensorBoard would be told: tag, step and numbers. */
function told(file: string): readonly (readonly [string, number, readonly number[]])[] {
  const bytes = readFileSync(file);
  const found: [string, number, readonly number[]][] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = Number(bytes.readBigUInt64LE(at));
    const event = fromBinary(EventSchema, bytes.subarray(at + 12, at + 12 + length));
    at += length + 16;
    if (event.what.case !== 'summary') continue;
    for (const { tag, value } of event.what.value.value) {
      const numbers = value.case === 'tensor' ? value.value.doubleVal : [];
      found.push([tag, Number(event.step), numbers]);
    }
  }
  return found;
}

const TRACKERS = { tensorboard, mlflow };

describe.each(Object.entries(TRACKERS))('what a run leaves for %s', (name, open) => {
  const written = () => Object.values(filesIn(folder)).join('').length;

  it('is there as soon as the run starts, and goes on while it works', () => {
    jest.useFakeTimers();
    const { emit } = listen(open(folder));
    emit(STARTED);
    const begun = written();
    expect(begun).toBeGreaterThan(0);
    emit(epoch(1, { loss: 0.5 }));
    // Many events in a second are one write.
    expect(written()).toBe(begun);
    clock += 1000;
    emit(epoch(2, { loss: 0.4 }));
    const two = written();
    expect(two).toBeGreaterThan(begun);
    emit(epoch(3, { loss: 0.3 }));
    expect(written()).toBe(two);
    // Nothing more comes for a while.
    jest.advanceTimersByTime(1000);
    expect(written()).toBeGreaterThan(two);
  });

  it('is whole when the run has ended', async () => {
    const { emit, end, warnings } = listen(open(folder));
    emit(STARTED);
    emit(epoch(1, { loss: 0.5 }));
    emit(FINISHED);
    await end();
    const size = written();
    emit(epoch(2, { loss: 0.4 }));
    expect({ size: written(), warnings }).toEqual({ size, warnings: [] });
  });

  it('where it can not be written is one warning, and the run goes on', async () => {
    const blocked = join(folder, 'file');
    writeFileSync(blocked, '');
    const { emit, end, warnings } = listen(open(blocked));
    emit(STARTED);
    emit(epoch(1, { loss: 0.5 }));
    emit(FINISHED);
    await end();
    expect(warnings).toEqual([expect.stringMatching(new RegExp(`^track.${name} stopped: E\\w+`))]);
  });

  it('can fail in the silence between two events, and is told with the next one', async () => {
    jest.useFakeTimers();
    const whole = open(folder);
    let full = false;
    const { emit, end, warnings } = listen({
      ...whole,
      flush() {
        if (full) throw new Error('disk full');
        whole.flush();
      },
    });
    emit(STARTED);
    emit(epoch(1, { loss: 0.5 }));
    full = true;
    jest.advanceTimersByTime(1000);
    expect(warnings).toEqual([]);
    emit(epoch(2, { loss: 0.5 }));
    emit(FINISHED);
    await end();
    expect(warnings).toEqual([`track.${name} stopped: disk full`]);
  });

  it('lies below its folder, whatever the names hold', async () => {
    const params = new Map([[HOSTILE, HOSTILE]]);
    const { emit, end, warnings } = listen(open(join(folder, 'in')), { params });
    emit(STARTED);
    emit(epoch(1, { [`recall(${HOSTILE})`]: 0.5, '..': 1, 'a/../../b': 2 }));
    emit({ type: 'evaluated', metrics: { [HOSTILE]: 0.5, [`${HOSTILE}y`]: 0.25 } });
    emit(FINISHED);
    await end();
    expect(warnings).toEqual([]);
    expect(readdirSync(folder)).toEqual(['in']);
    const files = filesIn(folder);
    expect(Object.keys(files).length).toBeGreaterThan(0);
    for (const part of Object.keys(files).flatMap((path) => path.split('/'))) {
      expect(part).toMatch(/^(?!\.{1,2}$)[\w.\- ]{1,250}$/);
    }
  });
});

describe('what TensorBoard is told', () => {
  const eventsOf = () => told(join(folder, Object.keys(filesIn(folder))[0]!));

  it('is each metric by its epoch, the results, and the weights', async () => {
    const { emit, end } = listen(tensorboard(folder));
    emit(STARTED);
    emit({ type: 'epoch', epoch: 1, metrics: { loss: 0.1, val_loss: 0.2 }, learningRate: 0.001 });
    emit({ type: 'seed', seed: 8 });
    emit(epoch(1, { loss: 0.3 }));
    emit({ type: 'weights', weights: [{ name: 'weights/layer-1.kernel', buckets: [[0, 1, 7]] }] });
    emit({ type: 'evaluated', metrics: { auc: 0.75, recall: null } });
    emit(FINISHED);
    await end();
    expect(Object.keys(filesIn(folder))[0]).toMatch(
      /^credit\/scoring\/run-1\/events\.out\.tfevents\.1795694400\.sluice$/,
    );
    expect(eventsOf()).toEqual([
      ['_hparams_/session_start_info', 0, []],
      ['training/loss', 1, [0.1]],
      ['training/val_loss', 1, [0.2]],
      ['training/learning_rate', 1, [0.001]],
      ['seed-8/loss', 1, [0.3]],
      ['weights/layer-1.kernel', 1, [0, 1, 7]],
      ['test/auc', 1, [0.75]],
      ['_hparams_/session_end_info', 0, []],
    ]);
  });

  // RFC 3720, appendix B.4, and the check value of the catalogue of CRCs.
  it.each<[string, Uint8Array, number]>([
    ['123456789', Buffer.from('123456789'), 0xe3069283],
    ['32 zeros', new Uint8Array(32), 0x8a9136aa],
    ['32 bytes of ones', new Uint8Array(32).fill(0xff), 0x62a8ab43],
    ['32 bytes that rise', Uint8Array.from({ length: 32 }, (_, i) => i), 0x46dd794e],
  ])('has the checksum of %s', (_, bytes, sum) => {
    expect(crc32c(bytes)).toBe(sum);
  });
});

describe('what MLflow finds', () => {
  it('is a run in its form, running and then ended', async () => {
    const { emit, end } = listen(mlflow(join(folder, 'mlruns')));
    emit(STARTED);
    const [id] = readdirSync(join(folder, 'mlruns')).filter((name) => name !== '0');
    expect(id).toMatch(/^\d{18}$/);
    const run = join(folder, 'mlruns', id!, 'run-1');
    const meta = () => parse(readFileSync(join(run, 'meta.yaml'), 'utf8'), { version: '1.1' });
    expect(meta()).toEqual({
      artifact_uri: pathToFileURL(join(run, 'artifacts')).href,
      deleted_time: null,
      end_time: null,
      entry_point_name: '',
      experiment_id: id,
      lifecycle_stage: 'active',
      run_id: 'run-1',
      run_name: 'run-1',
      run_uuid: 'run-1',
      source_name: '',
      source_type: 4,
      source_version: '',
      start_time: 1795694400000,
      status: 1,
      tags: [],
      user_id: '',
    });
    emit(epoch(1, { loss: 0.1 }));
    clock += 2500;
    emit(epoch(2, { loss: Number.NaN, 'recall(bad)': 1e-9 }));
    emit({ type: 'evaluated', metrics: { auc: 0.75, recall: null } });
    emit({ type: 'decided', verdict: 'passed' });
    emit({ type: 'run-finished', status: 'interrupted', seconds: 3 });
    await end();
    expect(meta()).toMatchObject({ end_time: 1795694402500, status: 5 });
    const { 'meta.yaml': _, ...files } = filesIn(run);
    expect(files).toEqual({
      'metrics/training/loss': '1795694400000 0.1 1\n1795694402500 nan 2\n',
      'metrics/training/recall-bad': '1795694402500 1e-9 2\n',
      'metrics/test/auc': '1795694402500 0.75 2\n',
      'params/train.epochs': '5',
      'params/data.label': 'Status',
      'params/gate.confirm': 'true',
      'tags/mlflow.runName': 'run-1',
      'tags/mlflow.source.git.commit': 'c'.repeat(40),
      'tags/mlflow.source.name': 'sluice',
      'tags/mlflow.source.type': 'LOCAL',
      'tags/sluice.verdict': 'passed',
    });
  });

  it('goes into the experiment that has the name already, whoever made it', () => {
    const root = join(folder, 'mlruns');
    mkdirSync(join(root, '77'), { recursive: true });
    writeFileSync(join(root, '77', 'meta.yaml'), "experiment_id: '77'\nname: credit/scoring\n");
    mkdirSync(join(root, 'models'));
    listen(mlflow(root)).emit(STARTED);
    expect(readdirSync(root).sort()).toEqual(['77', 'models']);
    expect(readdirSync(join(root, '77'))).toContain('run-1');
  });

  it('is not written through a link that lies where its experiment would', () => {
    const root = join(folder, 'mlruns');
    listen(mlflow(root)).emit(STARTED);
    const [own] = readdirSync(root).filter((name) => name !== '0');
    rmSync(join(root, own!), { recursive: true });
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), join(root, own!));
    const { emit, warnings } = listen(mlflow(root));
    emit(STARTED);
    expect(warnings).toEqual([expect.stringContaining('is a link, and is not followed')]);
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
  });

  it.each([
    ['loss', 'loss'],
    ['training/val_loss', 'training/val_loss'],
    ['test/recall(bad)', 'test/recall-bad'],
    ['test/recall(a<)', expect.stringMatching(/^test\/recall-a__[0-9a-f]{8}$/)],
    ['..', expect.stringMatching(/^_[0-9a-f]{8}$/)],
    ['test/', expect.stringMatching(/^test\/_[0-9a-f]{8}$/)],
    ['Größe', expect.stringMatching(/^Gr__e_[0-9a-f]{8}$/)],
  ])('names %j by what it takes as a name', (name, key) => {
    expect(mlflowKey(name)).toEqual(key);
  });

  it('tells names apart that it can not take as they are', () => {
    expect(mlflowKey('recall(a<)')).not.toBe(mlflowKey('recall(a>)'));
  });
});
