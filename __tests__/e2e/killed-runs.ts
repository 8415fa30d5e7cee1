import { expect } from '@jest/globals';
import { CLI, start } from './process.js';
import { config, csv, purchases } from './purchases.js';

const EPOCHS = 250;

/** A training of many epochs that are over soon, with a checkpoint after each. */
export const FILES = {
  'sluice.yml': config({
    train: `epochs: ${EPOCHS}\n  checkpoint-every: 1\n  early-stopping: {patience: ${EPOCHS}}`,
  }),
  'data.csv': csv(purchases(1500)),
};

/** Kills a run once it has said that an epoch ended, or a later one. */
export async function killAt(
  epoch: number,
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { process: child, ended } = start(process.execPath, [CLI, 'run', 'sluice.yml'], {
    cwd: folder,
    env,
  });
  let seen = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    seen += chunk;
    const told = [...seen.matchAll(/^epoch +(\d+)/gm)].map(([, number]) => Number(number));
    if (Math.max(...told) >= epoch) child.kill('SIGKILL');
  });
  expect(await ended).toMatchObject({ code: null, signal: 'SIGKILL' });
}
