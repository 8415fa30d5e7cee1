import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkConfig } from '../../src/config/load.js';
import { plainSource } from '../../src/config/source.js';
import type { Acceptance } from '../../src/host/host.js';
import { LocalHost } from '../../src/host/local/local-host.js';
import { type GateRun, gateRun } from '../../src/pipeline/run.js';
import type { World } from '../../src/pipeline/world.js';
import { Store } from '../../src/record/store.js';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Runs a config of these values in a folder of these files; the folder is gone afterwards. */
export async function judged<T>(
  files: Files,
  values: object,
  look: (run: GateRun, folder: string) => Promise<T> | T,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-judge-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    return await look(await run(folder, values), folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A local store in which a person may accept a baseline, as one may on GitHub. */
class AcceptingHost extends LocalHost {
  override acceptance(reason?: string): Acceptance {
    return { by: 'ada', reason: reason ?? '' };
  }
}

// As in e2e/process.ts: what a run remembers goes to no user's own cache.
process.env['XDG_CACHE_HOME'] = join(tmpdir(), 'sluice-test-cache');

/**
 * Runs a config of these values in a folder, as the command line does.
 * @param promotes whether it is a place that promotes what passes: a pull request is none
 */
export function run(
  folder: string,
  values: object,
  {
    promotes = true,
    ...more
  }: { readonly promotes?: boolean } & Partial<
    Pick<World, 'retrain' | 'subscribers' | 'accept'>
  > = {},
): Promise<GateRun> {
  const config = checkConfig(
    plainSource(values, (path) => path.map(String).join('.')),
    folder,
  );
  const store = new Store(join(folder, '.sluice'));
  return gateRun(config, {
    host: new AcceptingHost(store, Promise.resolve(null), promotes),
    store,
    rules: 'base',
    promotes: 'auto',
    workspace: folder,
    folder,
    subscribers: [],
    warn: () => {},
    signal: new AbortController().signal,
    now: () => new Date(),
    clock: () => performance.now() / 1000,
    ...more,
  });
}
