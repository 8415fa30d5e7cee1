import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { LocalHost } from '../../src/host/local-host.js';
import { Store } from '../../src/record/store.js';
import { describeHost } from './conformance.js';

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
