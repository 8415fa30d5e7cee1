import { execFile } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runId } from '../../src/record/run-id.js';
import { Store } from '../../src/record/store.js';
import { finishedRecord } from '../host/run-folder.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sluice-store-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A run that was published. */
async function publish(store: Store, id: string): Promise<void> {
  const folder = store.create([id]).folder;
  await folder.writeRecord(finishedRecord({ id }));
  await folder.publish();
  await folder.disown();
}

describe('a store', () => {
  test('lists the runs that were published, the oldest first, and none where there is nothing yet', async () => {
    expect(await new Store(join(root, 'none')).ids()).toEqual([]);
    const store = new Store(root);
    for (const id of ['b', 'a', 'c']) await publish(store, id);
    store.create(['d']);
    writeFileSync(join(root, 'runs/file'), '');
    expect(await store.ids()).toEqual(['a', 'b', 'c']);
  });

  test('finds a run by its id or the start of it, if only one starts so', async () => {
    const store = new Store(root);
    for (const id of ['2026-a', '2026-ab', '2027-a']) await publish(store, id);
    expect((await store.find('2026-a')).path).toBe(store.folder('2026-a'));
    expect((await store.find('2027')).path).toBe(store.folder('2027-a'));
    await expect(store.find('2026')).rejects.toThrow('"2026" is the start of 2 runs');
    await expect(store.find('2028')).rejects.toThrow('there is no run "2028"');
  });

  test('never leaves its folder for an id', async () => {
    mkdirSync(join(root, 'secret'));
    const store = new Store(root);
    await publish(store, 'a');
    await expect(store.find('../secret')).rejects.toThrow('there is no run');
  });

  test('gives no id to two runs, whether the first one still works or has ended', async () => {
    const store = new Store(root);
    const { folder } = store.create(['a']);
    expect(store.create(['a', 'b']).id).toBe('b');
    await folder.publish();
    await folder.disown();
    expect(store.create(['a', 'b', 'c']).id).toBe('c');
    const runs = join(root, 'runs');
    expect(() => store.create(['a', 'b'])).toThrow(`with the ids a, b, in ${runs}`);
    expect(readdirSync(runs).sort()).toEqual(['.b', '.b.owner', '.c', '.c.owner', 'a']);
  });

  test('leaves a folder alone that has the place of a run at work and is none', async () => {
    mkdirSync(join(root, 'runs/.a'), { recursive: true });
    const store = new Store(root);
    expect(store.create(['a', 'b']).id).toBe('b');
    expect(readdirSync(join(root, 'runs')).sort()).toEqual(['.a', '.b', '.b.owner']);
  });

  test('keeps every run of two processes that make the same ids at the same time', async () => {
    const ids = Array.from({ length: 20 }, (_, i) => `id-${i}`);
    const work = `
      import { Store } from './src/record/store.ts';
      const store = new Store(process.argv[1]);
      for (let run = 0; run < 10; run++) {
        const { id, folder } = store.create(${JSON.stringify(ids)});
        await folder.writeReport('run.json', JSON.stringify({ id, process: process.argv[2] }));
        await folder.publish();
      }`;
    const made = await Promise.all(
      ['one', 'other'].map((name) =>
        promisify(execFile)(process.execPath, [
          ...['--import', './scripts/register.mjs', '--input-type=module', '--eval', work],
          ...[root, name],
        ]),
      ),
    );
    expect(made.map(({ stderr }) => stderr)).toEqual(['', '']);
    const store = new Store(root);
    const kept = await store.ids();
    const records = kept.map((id) =>
      JSON.parse(readFileSync(join(store.folder(id), 'run.json'), 'utf8')),
    );
    expect(records.map(({ id }) => id)).toEqual(kept);
    for (const name of ['one', 'other']) {
      expect(records.filter((record) => record.process === name)).toHaveLength(10);
    }
  });
});

describe('a run in a store', () => {
  test('has its name there once it is published, and nothing beside it', async () => {
    const store = new Store(root);
    const folder = store.create(['a']).folder;
    expect(readdirSync(join(root, 'runs')).sort()).toEqual(['.a', '.a.owner']);
    await folder.writeRecord(finishedRecord());
    await folder.publish();
    expect(readdirSync(join(root, 'runs')).sort()).toEqual(['.a.owner', 'a']);
    await folder.disown();
    expect(readdirSync(join(root, 'runs'))).toEqual(['a']);
    expect(folder.path).toBe(store.folder('a'));
    await folder.publish();
    expect(readdirSync(folder.path)).toEqual(['run.json']);
  });

  /** As a process that is gone has left it. */
  const leave = (id: string, owner: object) => {
    mkdirSync(join(root, 'runs', `.${id}`), { recursive: true });
    writeFileSync(
      join(root, 'runs', `.${id}.owner`),
      JSON.stringify({ host: hostname(), pid: 2 ** 22 + 1, started: null, token: id, ...owner }),
    );
  };
  const killed = async (now = Date.now()) =>
    (await new Store(root).killed(now)).map(({ id }) => id);

  test('that was killed is among the killed ones, the newest first, until it is removed', async () => {
    leave('a', {});
    leave('b', {});
    const store = new Store(root);
    store.create(['c']);
    expect(await killed()).toEqual(['b', 'a']);
    for (const { folder } of await store.killed(Date.now())) await folder.remove();
    expect(await killed()).toEqual([]);
    expect(readdirSync(join(root, 'runs')).sort()).toEqual(['.c', '.c.owner']);
  });

  test('of another machine is only taken for killed when it has been silent for a day', async () => {
    leave('a', { host: 'another' });
    const day = 24 * 60 * 60 * 1000;
    expect(await killed(Date.now() + day / 2)).toEqual([]);
    expect(await killed(Date.now() + day + 1000)).toEqual(['a']);
  });

  test('that was killed once it was published stays, and no file speaks of its process any more', async () => {
    const store = new Store(root);
    await publish(store, 'a');
    for (const id of ['a', 'b']) {
      leave(id, {});
      rmSync(join(root, 'runs', `.${id}`), { recursive: true });
    }
    const [one, ...others] = await store.killed(Date.now());
    expect(one).toMatchObject({ id: 'a', published: true });
    expect(others).toEqual([]);
    await one!.folder.disown();
    expect(readdirSync(join(root, 'runs'))).toEqual(['a']);
    expect((await one!.folder.readRecord()).id).toBe('a');
  });

  test('without a sign of who made it is none that was killed: nothing of it is removed', async () => {
    mkdirSync(join(root, 'runs', '.mine'), { recursive: true });
    leave('link', {});
    rmSync(join(root, 'runs', '.link'), { recursive: true });
    mkdirSync(join(root, 'elsewhere'));
    symlinkSync(join(root, 'elsewhere'), join(root, 'runs', '.link'));
    expect(await killed()).toEqual([]);
    expect(readdirSync(join(root, 'runs')).sort()).toEqual(['.link', '.mine']);
  });
});

describe('the root of a store', () => {
  test('is ignored by git when it was made for runs', () => {
    const store = new Store(join(root, 'made'));
    store.create(['a']);
    expect(readFileSync(join(store.root, '.gitignore'), 'utf8')).toBe('*\n');
  });

  test('stays as it is when it was there before: it may be a project', () => {
    new Store(root).create(['a']);
    expect(readdirSync(root)).toEqual(['runs']);
  });

  test('stays as it is once a person has taken the ignoring back', () => {
    const store = new Store(join(root, 'made'));
    store.create(['a']);
    rmSync(join(store.root, '.gitignore'));
    store.create(['b']);
    expect(readdirSync(store.root)).toEqual(['runs']);
  });
});

describe('the folder of a run', () => {
  test('gives its record back, and says which file it is where it can not', async () => {
    const folder = new Store(root).create(['a']).folder;
    await expect(folder.readRecord()).rejects.toThrow(join(folder.path, 'run.json'));
    const record = finishedRecord();
    await folder.writeRecord(record);
    expect(await folder.readRecord()).toEqual(record);
    expect(readdirSync(folder.path)).toEqual(['run.json']);
  });

  test('rolls back model, report and record of a run that broke, and keeps its evidence', async () => {
    const folder = new Store(root).create(['a']).folder;
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
    const early = runId(new Date('2026-11-23T09:59:59.999Z'), new Uint8Array([255, 1, 2, 3]));
    const late = runId(new Date('2026-11-23T10:00:00.000Z'), new Uint8Array([0, 1, 2, 3]));
    expect(early).toBe('20261123T095959999-ff010203');
    expect(early < late).toBe(true);
    expect(runId(new Date('2026-11-23T10:00:00.000Z'))).not.toBe(late);
  });
});
