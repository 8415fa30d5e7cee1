import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { filesIn, folderWith } from './folder.js';
import { CLI, sluice, start } from './process.js';
import { config, csv, purchases } from './purchases.js';

const EPOCHS = 250;
const files = {
  'sluice.yml': config({
    train: `epochs: ${EPOCHS}\n  checkpoint-every: 1\n  early-stopping: {patience: ${EPOCHS}}`,
  }),
  'data.csv': csv(purchases(1500)),
};

/** Kills a run once it has said that an epoch ended, or a later one. */
async function killAt(epoch: number, folder: string) {
  const { process: child, ended } = start(process.execPath, [CLI, 'run', 'sluice.yml'], {
    cwd: folder,
  });
  let seen = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    seen += chunk;
    const told = [...seen.matchAll(/^epoch +(\d+)/gm)].map(([, number]) => Number(number));
    if (Math.max(...told) >= epoch) child.kill('SIGKILL');
  });
  expect(await ended).toMatchObject({ code: null, signal: 'SIGKILL' });
}

/** The files of the folder's last run, and of the model that it exported. */
function left(folder: string) {
  const runs = filesIn(folder).filter((path) => path.endsWith('/run.json'));
  const run = runs.at(-1)!.replace('/run.json', '');
  const bytes = (path: string) => readFileSync(join(folder, path));
  const model = filesIn(join(folder, 'model')).filter((name) => name !== 'sluice-export.json');
  return {
    events: bytes(`${run}/events.jsonl`).toString('utf8'),
    predictions: bytes(`${run}/predictions.csv`),
    model: model.map((name) => [name, bytes(`model/${name}`)]),
  };
}

test('a run killed twice leaves the bytes of one that was not', async () => {
  const whole = folderWith(files);
  const killed = folderWith(files);
  expect((await sluice(['run', 'sluice.yml'], { cwd: whole })).code).toBe(0);
  await killAt(3, killed);
  await killAt(10, killed);
  const last = await sluice(['run', 'sluice.yml'], { cwd: killed });
  expect(last.code).toBe(0);

  const { events, ...bytes } = left(killed);
  const resumed = events.match(/"type":"resumed","epoch":(\d+)/);
  expect(Number(resumed?.[1])).toBeGreaterThanOrEqual(9);
  expect(events).not.toContain('"type":"warning"');
  const { events: _, ...expected } = left(whole);
  expect(bytes.model.length).toBeGreaterThan(1);
  expect(bytes).toEqual(expected);
}, 60_000);
