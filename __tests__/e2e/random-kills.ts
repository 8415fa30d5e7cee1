import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@jest/globals';
import { digestOf } from '../../src/files/verified-file.js';
import { readModel } from '../../src/models/export-folder.js';
import { readExportManifest } from '../../src/models/export-manifest.js';
import { exporters } from '../../src/models/exporters.js';
import { Random } from '../../src/numeric/random.js';
import { networkFrom } from '../../src/train/dense/network.js';
import { folderWith, runsIn } from './folder.js';
import { CLI, sluice, start } from './process.js';
import { config, csv, purchases } from './purchases.js';

const EXPORTERS = exporters(networkFrom, ['tfjs', 'onnx', 'keras']);
const MAIN_FILES = ['model.json', 'model.onnx', 'model.keras'];
const RUN = ['run', 'sluice.yml', '--set', 'export.formats=[tfjs, onnx, keras]'];

/**
 * Kills runs that export at random moments, and after each looks at what is there; then another run
 * passes, or fails its gate. `npm test` kills a few, `npm run test:slow` many.
 */
export async function killAtRandom(kills: number, seed: number): Promise<void> {
  const random = new Random(seed, 'kills');
  const folder = folderWith({ 'sluice.yml': config(), 'data.csv': csv(purchases(400)) });
  const before = performance.now();
  await expectCode(0, folder, []);
  const whole = performance.now() - before;
  for (let kill = 0; kill < kills; kill++) {
    const args = [...RUN, '--set', `train.seed=${kill + 10}`];
    const { process: child, ended } = start(process.execPath, [CLI, ...args], { cwd: folder });
    await pause(whole * (0.3 + 0.8 * random.uniform()));
    child.kill('SIGKILL');
    await ended;
    await expectReadable(folder);
    const passes = kill % 2 === 0;
    if (passes) await expectCode(0, folder, []);
    else await expectCode(1, folder, ['--set', 'gate.conditions=[accuracy > 0.99999]']);
    await expectWhole(folder);
  }
}

async function expectCode(code: number, folder: string, more: readonly string[]): Promise<void> {
  const ended = await sluice([...RUN, ...more], { cwd: folder });
  if (ended.code !== code) throw new Error(`exit ${ended.code}: ${ended.stderr}`);
}

/** At whatever moment a run is killed, what is exported in each format is one model. */
async function expectReadable(folder: string): Promise<void> {
  const to = join(folder, 'model');
  for (const file of MAIN_FILES) await readModel(to, [file], EXPORTERS);
  for (const name of readdirSync(to)) {
    const stated = /^(?:weights|encoding)-([0-9a-f]{16})\.\w+$/.exec(name)?.[1];
    if (stated !== undefined) expect((await digestOf(join(to, name)))!.slice(0, 16)).toBe(stated);
  }
}

/** After the next run the export is that of the last run that says so, and nothing lies beside it. */
async function expectWhole(folder: string): Promise<void> {
  const to = join(folder, 'model');
  const manifest = await readExportManifest(to);
  const exported = runsIn(folder).filter(
    ({ record }) => record.status === 'finished' && record.exportPath !== null,
  );
  const last = exported.at(-1)!;
  expect(manifest?.run).toBe(last.record.id);
  expect(manifest?.files).toEqual('artifacts' in last.record && last.record.artifacts);
  for (const { path, sha256 } of manifest!.files) {
    expect(await digestOf(join(to, path))).toBe(sha256);
  }
  expect(readdirSync(to).sort()).toEqual(
    ['sluice-export.json', ...manifest!.files.map(({ path }) => path)].sort(),
  );
  const runs = join(folder, '.sluice', 'runs');
  expect(readdirSync(runs).filter((name) => name.startsWith('.'))).toEqual([]);
  for (const { path, record } of exported) {
    expect('export' in record).toBe(false);
    for (const file of MAIN_FILES) expect(existsSync(join(path, 'model', file))).toBe(true);
    expect(readFileSync(join(path, 'report.md'), 'utf8')).toContain('passed');
  }
}
