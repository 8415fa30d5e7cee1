import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runId } from '../../src/record/run-id.js';
import { Store } from '../../src/record/store.js';
import { finishedRecord } from '../host/run-folder.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sluice-store-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a store', () => {
  test('lists its runs, the oldest first, and none where there is nothing yet', async () => {
    expect(await new Store(join(root, 'none')).ids()).toEqual([]);
    const store = new Store(root);
    for (const id of ['b', 'a', 'c']) store.create(id);
    writeFileSync(join(root, 'runs/file'), '');
    expect(await store.ids()).toEqual(['a', 'b', 'c']);
  });

  test('finds a run by its id or the start of it, if only one starts so', async () => {
    const store = new Store(root);
    for (const id of ['2026-a', '2026-ab', '2027-a']) store.create(id);
    expect((await store.find('2026-a')).path).toBe(store.folder('2026-a'));
    expect((await store.find('2027')).path).toBe(store.folder('2027-a'));
    await expect(store.find('2026')).rejects.toThrow('"2026" is the start of 2 runs');
    await expect(store.find('2028')).rejects.toThrow('there is no run "2028"');
  });

  test('never leaves its folder for an id', async () => {
    mkdirSync(join(root, 'secret'));
    const store = new Store(root);
    store.create('a');
    await expect(store.find('../secret')).rejects.toThrow('there is no run');
  });
});

describe('the root of a store', () => {
  test('is ignored by git when it was made for runs', () => {
    const store = new Store(join(root, 'made'));
    store.create('a');
    expect(readFileSync(join(store.root, '.gitignore'), 'utf8')).toBe('*\n');
  });

  test('stays as it is when it was there before: it may be a project', () => {
    new Store(root).create('a');
    expect(readdirSync(root)).toEqual(['runs']);
  });

  test('stays as it is once a person has taken the ignoring back', () => {
    const store = new Store(join(root, 'made'));
    store.create('a');
    rmSync(join(store.root, '.gitignore'));
    store.create('b');
    expect(readdirSync(store.root)).toEqual(['runs']);
  });
});

describe('the folder of a run', () => {
  test('gives its record back, and says which file it is where it can not', async () => {
    const folder = new Store(root).create('a');
    await expect(folder.readRecord()).rejects.toThrow(join(folder.path, 'run.json'));
    const record = finishedRecord();
    await folder.writeRecord(record);
    expect(await folder.readRecord()).toEqual(record);
    expect(readdirSync(folder.path)).toEqual(['run.json']);
  });

  test('rolls back model, report and record of a run that broke, and keeps its evidence', async () => {
    const folder = new Store(root).create('a');
    mkdirSync(folder.model);
    writeFileSync(join(folder.model, 'model.json'), '{}');
    await folder.writeReport('report.md', 'passed');
    writeFileSync(join(folder.path, 'predictions.csv'), '');
    await folder.writeRecord(finishedRecord());
    await folder.rollBack();
    expect(readdirSync(folder.path)).toEqual(['predictions.csv']);
  });
});

describe('the id of a run', () => {
  test('sorts by time, is a name for a folder, and differs where two start together', () => {
    const early = runId(new Date('2026-11-23T09:59:59.999Z'), 'credit', 'scoring', 1);
    const late = runId(new Date('2026-11-23T10:00:00.000Z'), 'credit', 'scoring', 1);
    expect(early < late).toBe(true);
    expect(early).toMatch(/^20261123T095959999-[0-9a-f]{6}$/);
    expect(runId(new Date('2026-11-23T10:00:00.000Z'), 'credit', 'scoring', 2)).not.toBe(late);
  });
});
