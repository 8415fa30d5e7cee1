import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from '@jest/globals';
import { NotAllowedError } from '../../src/errors.js';
import { FolderKeeper } from '../../src/host/folder-keeper.js';
import { LocalHost } from '../../src/host/local/local-host.js';
import { RunFolder } from '../../src/record/run-folder.js';
import { Store } from '../../src/record/store.js';
import { describeRunKeeper } from './run-keeper-conformance.js';

const key = { project: 'credit', experiment: 'scoring' };

let root: string;
afterEach(() => rm(root, { recursive: true, force: true }));

describeRunKeeper('folder of a run', async () => {
  root = await mkdtemp(join(tmpdir(), 'sluice-keeper-'));
  const store = new Store(root);
  const source = { kind: 'auto' } as const;
  return {
    source,
    keepsEvidence: true,
    next: (id) => new FolderKeeper(new RunFolder(store.folder(id))),
    runFolder: (id) => store.folder(id),
    async find() {
      const host = new LocalHost(store, Promise.resolve(null), true);
      const { search } = await host.findBaseline(key, source);
      if (search instanceof NotAllowedError) throw search;
      return search;
    },
    async held(id) {
      const folder = new RunFolder(store.folder(id));
      const record = (await folder.hasRecord()) ? await folder.readRecord() : null;
      return { record, model: existsSync(folder.model) };
    },
    async refuseToRemove(id) {
      // A folder in the place of the report is not removed as a file.
      const report = join(store.folder(id), 'report.md');
      await rm(report);
      await mkdir(report);
    },
  };
});
