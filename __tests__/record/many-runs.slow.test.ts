import { linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { RunFolder } from '../../src/record/run-folder.js';
import { knownRun, summarizeRuns } from '../../src/record/run-index.js';
import { finishedRecord } from '../host/run-folder.js';

const root = mkdtempSync(join(tmpdir(), 'sluice-store-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('opens one record of ten thousand where one was added', async () => {
  const runs = join(root, 'runs');
  const place = { file: join(root, '.runs-index'), runs };
  const write = (name: string) => {
    mkdirSync(join(runs, name), { recursive: true });
    const record = finishedRecord({ id: name });
    writeFileSync(join(runs, name, 'run.json'), JSON.stringify(record));
  };
  write('one');
  const run = await knownRun(new RunFolder(join(runs, 'one')));
  const names = Array.from({ length: 10_000 }, (_, i) => `run-${i}`);
  for (const name of names) {
    mkdirSync(join(runs, name));
    linkSync(join(runs, 'one/run.json'), join(runs, name, 'run.json'));
  }
  await summarizeRuns(place, names, async () => run);
  write('new');
  const opened: string[] = [];
  const found = await summarizeRuns(place, [...names, 'new'], (folder) => {
    opened.push(basename(folder.path));
    return knownRun(folder);
  });
  expect(opened).toEqual(['new']);
  expect(found).toHaveLength(10_001);
}, 300_000);
