import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { prepareSwap } from '../../src/files/swap.js';
import { clearKilledRuns } from '../../src/pipeline/killed-runs.js';
import { Store } from '../../src/record/store.js';
import { finishedRecord } from '../host/run-folder.js';

const DEAD = JSON.stringify({ host: hostname(), pid: 2 ** 22 + 1, started: null, token: 'dead' });

let root: string;
let store: Store;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sluice-killed-'));
  store = new Store(join(root, '.sluice'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** What is said while it is cleared up after the runs that were killed. */
async function clear(): Promise<readonly string[]> {
  const told: string[] = [];
  const world = {
    store,
    workspace: root,
    signal: new AbortController().signal,
    now: () => new Date(),
  };
  await clearKilledRuns(world, (event) => {
    if (event.type === 'warning') told.push(event.message);
  });
  return told;
}

/** A run whose process dies with its export in place, before or after it has its name. */
async function killed(published: boolean) {
  const { folder } = store.create(['a']);
  await folder.writeRecord(finishedRecord({ id: 'a' }));
  const to = join(root, 'model');
  const waiting = { onWait() {} };
  const swap = await prepareSwap(to, [], { aside: folder, token: 'a', waiting });
  await swap.commit(async () => ({ path: 'model.json', content: Buffer.from('new') }));
  if (published) await folder.publish();
  writeFileSync(join(to, '.sluice-lock'), DEAD);
  writeFileSync(join(store.root, 'runs/.a.owner'), DEAD);
  return to;
}

it('a run that was killed before it counted goes, with its export, and that is told once', async () => {
  const to = await killed(false);
  expect(await clear()).toEqual([
    `the run a was killed, and what it left was removed; its export into ${to} was undone`,
  ]);
  expect(readdirSync(root)).toEqual(['.sluice']);
  expect(readdirSync(join(store.root, 'runs'))).toEqual([]);
  expect(await clear()).toEqual([]);
});

it('one that was killed after it counted stays, with its export and without its lock, told once', async () => {
  const to = await killed(true);
  expect(await clear()).toEqual([
    'the run a was killed once it was published; its export is whole',
  ]);
  expect(readdirSync(to)).toEqual(['model.json']);
  expect(readFileSync(join(to, 'model.json'), 'utf8')).toBe('new');
  expect(readdirSync(join(store.root, 'runs'))).toEqual(['a']);
  expect(readdirSync(store.folder('a'))).toEqual(['run.json']);
  expect(await clear()).toEqual([]);
});
