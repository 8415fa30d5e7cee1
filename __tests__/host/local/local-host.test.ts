import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BrokenError } from '../../../src/errors.js';
import { LocalHost } from '../../../src/host/local/local-host.js';
import { Store } from '../../../src/record/store.js';
import { describeHost } from '../conformance.js';
import { finishedRecord, writeRun } from '../run-folder.js';

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

describeHost('local', () => {
  const root = mkdtempSync(join(tmpdir(), 'sluice-store-'));
  roots.push(root);
  const store = new Store(root);
  return {
    next: () => new LocalHost(store, Promise.resolve(null), true),
    runFolder: (id) => store.folder(id),
    corruptLast: async () => {
      const last = (await store.ids()).at(-1)!;
      await writeFile(join(store.folder(last), 'run.json'), '{"schema": "sluice/run@1"}');
    },
  };
});

describe('the last promoted run of a store', () => {
  let store: Store;
  /** The folder of a later run. */
  let later: string;
  const find = async () => {
    const host = new LocalHost(store, Promise.resolve(null), true);
    const key = { project: 'credit', experiment: 'scoring' };
    return (await host.findBaseline(key, { kind: 'auto' })).search;
  };
  beforeEach(async () => {
    const root = mkdtempSync(join(tmpdir(), 'sluice-store-'));
    roots.push(root);
    store = new Store(root);
    await writeRun(store.folder('run-1'), finishedRecord({ id: 'run-1', promoted: true }));
    later = store.folder('run-2');
    mkdirSync(later);
  });

  it('is found behind a run that was killed before it came to its end', async () => {
    writeFileSync(join(later, 'events.jsonl'), '');
    writeFileSync(join(later, 'predictions.csv'), '');
    expect(await find()).toMatchObject({ runId: 'run-1' });
  });

  it('is not found behind a record that can’t be looked at: it may be the baseline’s', async () => {
    // A link to itself is there and can't be opened, whoever asks.
    symlinkSync('run.json', join(later, 'run.json'));
    await expect(find()).rejects.toThrow(BrokenError);
  });

  it.each(['model', 'report.md'])(
    'is not found behind a run that has lost its record and still holds %s',
    async (name) => {
      if (name === 'model') mkdirSync(join(later, name));
      else writeFileSync(join(later, name), '# report');
      await expect(find()).rejects.toThrow(/damaged/);
    },
  );

  it('is not told as the first run when the store itself can’t be read', async () => {
    rmSync(join(store.root, 'runs'), { recursive: true });
    writeFileSync(join(store.root, 'runs'), 'a file');
    await expect(find()).rejects.toThrow(BrokenError);
  });
});
