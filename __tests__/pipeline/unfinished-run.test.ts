import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadConfig } from '../../src/config/load.js';
import { BrokenError, InputError, InterruptedError } from '../../src/errors.js';
import { beginRun, type RunScope } from '../../src/pipeline/run-scope.js';
import type { RunState } from '../../src/pipeline/run-state.js';
import { leaveUnfinished } from '../../src/pipeline/unfinished-run.js';
import { Store } from '../../src/record/store.js';
import { history } from '../../src/subscribers/history.js';
import { config } from '../e2e/purchases.js';
import { type RecordingHost, recordingHost } from '../host/recording-host.js';
import { finishedRecord, writeRun } from '../host/run-folder.js';

const BROKE = new BrokenError('the disk is full');
const INTERRUPTED = new InterruptedError('SIGTERM');

let root: string;
let host: RecordingHost;
let scope: RunScope;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sluice-unfinished-'));
  host = recordingHost();
  scope = await begin();
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function begin(train?: string): Promise<RunScope> {
  const path = join(root, 'sluice.yml');
  await writeFile(path, config(train === undefined ? {} : { train }));
  let seconds = 0;
  return beginRun(
    { config: await loadConfig(path) },
    {
      rules: 'base',
      promotes: 'auto',
      host,
      store: new Store(join(root, '.sluice')),
      workspace: root,
      folder: root,
      subscribers: [],
      warn: () => {},
      signal: new AbortController().signal,
      now: () => new Date(0),
      clock: () => seconds++,
    },
  );
}

/** The run has its folder, and has trained an epoch. */
function opened(): Extract<RunState, { stage: 'opened' }> {
  const epochs = history();
  const { data } = finishedRecord();
  epochs.receive({
    type: 'epoch',
    epoch: 1,
    epochs: 2,
    metrics: { loss: 0.5 },
    learningRate: 0.1,
    gradientNorm: 1,
    seconds: 1,
    rowsPerSecond: 1,
  });
  return {
    stage: 'opened',
    folder: scope.world.store.create([scope.id]).folder,
    data,
    history: epochs,
  };
}

/** It passed, and lies in its folder with model and report. */
async function decided(): Promise<Extract<RunState, { stage: 'decided' }>> {
  const folder = scope.world.store.create([scope.id]).folder;
  const record = finishedRecord({ id: scope.id, promoted: true, exportPath: 'models' });
  await writeRun(folder.path, record);
  return { stage: 'decided', folder, record };
}

const announced = () => host.announced.at(-1)![0];

describe('what a run leaves that broke', () => {
  it('before it had a folder: nothing on the disk, and its host has said so', async () => {
    await leaveUnfinished(BROKE, { stage: 'begun' }, scope);
    expect(existsSync(join(root, '.sluice'))).toBe(false);
    expect(host.asked).toEqual(['roll back', 'announce broke']);
    expect(announced()).toMatchObject({ id: scope.id, error: 'the disk is full' });
  });

  it('while it trained: its data, and its history so far', async () => {
    const state = opened();
    await leaveUnfinished(BROKE, state, scope);
    const record = await state.folder.readRecord();
    expect(record).toMatchObject({
      status: 'broke',
      error: 'the disk is full',
      data: state.data,
      history: [{ loss: 0.5 }],
      promoted: false,
      artifacts: [],
    });
    expect(record).not.toHaveProperty('metrics');
    expect(announced()).toEqual(record);
    expect(host.asked).toEqual(['roll back', 'keep broke', 'announce broke']);
  });

  it('after it had passed: what it found and what the gate had said, apart, and neither model nor report', async () => {
    const state = await decided();
    await leaveUnfinished(BROKE, state, scope);
    const record = await state.folder.readRecord();
    const { decision, exportPath: _, ...found } = state.record;
    expect(record).not.toHaveProperty('decision');
    expect(record).toEqual({
      ...found,
      judged: { decision },
      status: 'broke',
      error: 'the disk is full',
      promoted: false,
      artifacts: [],
    });
    expect((await readdir(state.folder.path)).sort()).toEqual([
      'events.jsonl',
      'predictions.csv',
      'run.json',
    ]);
  });

  it('says what to do, where its error does', async () => {
    await leaveUnfinished(new BrokenError('no room', 'Make some.'), opened(), scope);
    expect(announced()).toMatchObject({ error: 'no room\n  Make some.' });
  });

  it('and whose record can’t be replaced: no folder that says "passed", and no evidence', async () => {
    const state = await decided();
    await rm(join(state.folder.path, 'report.md'));
    await mkdir(join(state.folder.path, 'report.md'));
    await leaveUnfinished(BROKE, state, scope);
    expect(existsSync(state.folder.path)).toBe(false);
    expect(host.asked).toEqual(['roll back', 'announce broke']);
  });
});

describe('what a run leaves that was interrupted', () => {
  it('says so', async () => {
    await leaveUnfinished(INTERRUPTED, opened(), scope);
    expect(announced()).toMatchObject({ status: 'interrupted', error: 'interrupted by SIGTERM' });
  });
});

it('a run that is refused leaves no folder and no evidence, and its host has said why', async () => {
  const state = opened();
  await leaveUnfinished(InputError.of('no such column', { fix: 'Name one.' }), state, scope);
  expect(existsSync(state.folder.path)).toBe(false);
  expect(host.asked).toEqual(['announce refused']);
  expect(announced()).toMatchObject({ error: 'no such column\n  Name one.' });
});

it('nothing that fails in the end hides the error that ended the run', async () => {
  host = recordingHost({
    rollBack: async () => {
      throw new Error('another one');
    },
  });
  scope = await begin();
  await expect(leaveUnfinished(BROKE, opened(), scope)).resolves.toBeUndefined();
});
