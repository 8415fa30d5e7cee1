import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pruneStore } from '../../src/pipeline/prune-store.js';
import { Store } from '../../src/record/store.js';
import { finishedRecord, unfinishedRecord, writeRun } from '../host/run-folder.js';

const key = { project: 'credit', experiment: 'scoring' };
const artifacts = ['model.json', 'weights.bin'].map((path) => ({
  path,
  bytes: 1,
  sha256: 'a'.repeat(64),
}));

let store: Store;
beforeEach(async () => {
  store = new Store(mkdtempSync(join(tmpdir(), 'sluice-store-')));
  await writeRun(store.folder('old'), finishedRecord({ id: 'old', artifacts }));
  await writeRun(store.folder('way'), unfinishedRecord({ id: 'way' }));
  await writeRun(store.folder('z'), finishedRecord({ id: 'z', artifacts }));
});
afterEach(() => rmSync(store.root, { recursive: true, force: true }));

const prune = () => pruneStore(store, key, 1);
const files = (id: string) => readdirSync(store.folder(id), { recursive: true }).sort();

describe('pruning a store', () => {
  it('removes what old runs left, and says what stays', async () => {
    expect(await prune()).toEqual({
      removed: ['old', 'way'],
      stay: [{ id: 'z', why: 'last' }],
      left: [],
    });
    expect(readdirSync(join(store.root, 'runs'))).toEqual(['z']);
    expect(await prune()).toMatchObject({ removed: [] });
  });

  it.each([
    ['a file of a person’s', () => writeFileSync(join(store.folder('old'), 'notes.txt'), 'mine')],
    [
      'a file beside the model’s',
      () => writeFileSync(join(store.folder('old'), 'model/mine.bin'), 'mine'),
    ],
    ['an empty folder of a person’s', () => mkdirSync(join(store.folder('old'), 'mine'))],
  ])('leaves all of a run that holds %s', async (_, add) => {
    add();
    const before = files('old');
    const { removed, left } = await prune();
    expect(removed).toEqual(['way']);
    expect(left).toEqual([{ id: 'old', why: expect.stringMatching(/^it holds .*(mine|notes)/) }]);
    expect(files('old')).toEqual(before);
  });

  it('follows no link, and leaves the run that holds one', async () => {
    const elsewhere = join(store.root, 'elsewhere');
    renameSync(store.folder('old'), elsewhere);
    symlinkSync(elsewhere, store.folder('old'));
    rmSync(join(store.folder('way'), 'events.jsonl'));
    symlinkSync(join(elsewhere, 'events.jsonl'), join(store.folder('way'), 'events.jsonl'));
    const { removed, left } = await prune();
    expect(removed).toEqual([]);
    expect(left).toMatchObject([{ id: 'way', why: 'it holds events.jsonl, which is no file' }]);
    expect(existsSync(join(elsewhere, 'model/weights.bin'))).toBe(true);
    expect(existsSync(join(elsewhere, 'events.jsonl'))).toBe(true);
  });

  it('goes by the record of a run and not by the name of its folder', async () => {
    renameSync(store.folder('old'), store.folder('renamed'));
    expect(await prune()).toMatchObject({ removed: ['old', 'way'] });
    await writeRun(store.folder('a'), finishedRecord({ id: 'a', promoted: true }));
    expect(await prune()).toMatchObject({ removed: [], stay: [{ why: 'promoted' }, { id: 'z' }] });
  });

  it('can be done again where it was cut off', async () => {
    rmSync(join(store.folder('old'), 'model'), { recursive: true });
    rmSync(join(store.folder('old'), 'report.md'));
    expect(await prune()).toMatchObject({ removed: ['old', 'way'], left: [] });
  });
});
