import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { describeFile, type FileEntry } from '../../src/files/verified-file.js';
import {
  exportModel,
  readModel,
  settleInterruptedExport,
  undoInterruptedExport,
  writeModel,
} from '../../src/models/export-folder.js';
import { EXPORT_MANIFEST, readExportManifest } from '../../src/models/export-manifest.js';
import type { Exporter } from '../../src/models/exporter.js';
import { exporters, type Format } from '../../src/models/exporters.js';
import { disagreement } from '../../src/models/parity.js';
import { networkFrom } from '../../src/train/dense/network.js';
import { exampleModel } from './example-models.js';

const EXPORTERS = exporters(networkFrom, ['tfjs']);
const PATIENT = { onWait: () => {} };

let folder: string;
let to: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-export-'));
  to = join(folder, 'to');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly id: string;
  readonly path: string;
  readonly artifacts: readonly FileEntry[];
}

/** A run of another model each. */
async function run(
  id: string,
  kind: 'binary' | 'multiclass' = 'binary',
  formats: readonly Exporter[] = EXPORTERS,
): Promise<Run> {
  const path = join(folder, id);
  mkdirSync(path);
  const { model, proof } = await exampleModel(kind);
  const { files } = await writeModel(model, proof, join(path, 'model'), formats);
  return { id, path, artifacts: files };
}

type PutInPlace = () => Promise<void>;

const install = (
  { id, path, artifacts }: Run,
  publish: (putInPlace: PutInPlace) => Promise<unknown> = (putInPlace) => putInPlace(),
) =>
  exportModel(
    { runId: id, from: join(path, 'model'), artifacts, to, aside: { path } },
    publish,
    PATIENT,
  );

/** An export that its process was killed in: nothing of it is undone, and its lock is free. */
async function killedIn(
  exported: Run,
  moment: (putInPlace: PutInPlace) => Promise<unknown>,
): Promise<void> {
  let reached = () => {};
  const killed = new Promise<void>((resolve) => {
    reached = resolve;
  });
  void install(exported, async (putInPlace) => {
    await moment(putInPlace);
    reached();
    await new Promise(() => {});
  });
  await killed;
  rmSync(join(to, '.sluice-lock'), { force: true });
}

/** What a folder holds, byte by byte. */
function contents(path = to): Record<string, string> {
  return Object.fromEntries(
    readdirSync(path)
      .sort()
      .map((name) => [name, readFileSync(join(path, name), 'base64')]),
  );
}

const names = ({ artifacts }: Run) => artifacts.map(({ path }) => path);
const nothing = async () => {};
const fails = async () => {
  throw new Error('no');
};

describe('an export', () => {
  test('holds the bytes of the proven model and their list; other files there are left alone', async () => {
    mkdirSync(to);
    writeFileSync(join(to, 'model.json'), 'old');
    writeFileSync(join(to, 'README'), 'mine');
    const one = await run('one');
    await install(one);
    expect(readdirSync(to).sort()).toEqual(['README', EXPORT_MANIFEST, ...names(one)].sort());
    for (const file of names(one)) {
      expect(readFileSync(join(to, file))).toEqual(readFileSync(join(one.path, 'model', file)));
    }
    expect(readFileSync(join(to, 'README'), 'utf8')).toBe('mine');
    expect(await readExportManifest(to)).toEqual({
      schema: 'sluice/export@1',
      run: 'one',
      files: one.artifacts,
      outdated: [],
    });
  });

  test('leaves nothing of the one before, and nothing of its own making', async () => {
    const [one, two] = [await run('one'), await run('two', 'multiclass')];
    await install(one);
    await install(two);
    expect(readdirSync(to).sort()).toEqual([EXPORT_MANIFEST, ...names(two)].sort());
    expect(readdirSync(two.path)).toEqual(['model']);
  });

  test('in one format leaves nothing of the one before in another', async () => {
    const only = (format: Format) => exporters(networkFrom, [format]);
    for (const [id, format] of [
      ['one', 'tfjs'],
      ['two', 'onnx'],
      ['three', 'keras'],
      ['four', 'tfjs'],
    ] as const) {
      const exported = await run(id, 'binary', only(format));
      await install(exported);
      expect(readdirSync(to).sort()).toEqual([EXPORT_MANIFEST, ...names(exported)].sort());
    }
  });

  test('leaves a file of the one before that somebody has changed since', async () => {
    const one = await run('one');
    await install(one);
    const [weights] = names(one);
    writeFileSync(join(to, weights!), 'mine now');
    await install(await run('two', 'multiclass'));
    expect(readFileSync(join(to, weights!), 'utf8')).toBe('mine now');
  });

  test('that is damaged at its last file is not published, and all stays as it was', async () => {
    await install(await run('one'));
    const before = contents();
    const two = await run('two', 'multiclass');
    writeFileSync(join(two.path, 'model', 'model.json'), 'damaged');
    let published = false;
    const publish = async () => {
      published = true;
    };
    await expect(install(two, publish)).rejects.toThrow(/model\.json is corrupt/);
    expect(published).toBe(false);
    expect(contents()).toEqual(before);
  });

  test('is undone when publishing fails, before it was put in place or after', async () => {
    await install(await run('one'));
    const before = contents();
    const two = await run('two', 'multiclass');
    await expect(install(two, fails)).rejects.toThrow('no');
    expect(contents()).toEqual(before);
    const failsLater = async (putInPlace: PutInPlace) => {
      await putInPlace();
      throw new Error('no');
    };
    await expect(install(two, failsLater)).rejects.toThrow('no');
    expect(contents()).toEqual(before);
    expect(readdirSync(two.path)).toEqual(['model']);
  });

  test('that is undone leaves no folder that was not there', async () => {
    to = join(folder, 'models', 'production');
    const failsLater = async (putInPlace: PutInPlace) => {
      await putInPlace();
      throw new Error('no');
    };
    await expect(install(await run('one'), failsLater)).rejects.toThrow('no');
    expect(readdirSync(folder)).toEqual(['one']);
  });

  test.each([
    ['a folder', (path: string) => mkdirSync(path), 'it is a folder'],
    ['a link', (path: string) => symlinkSync(join(folder, 'elsewhere'), path), 'it is no file'],
  ])('onto %s that has the name of a file is not published', async (_, make, reason) => {
    mkdirSync(to);
    make(join(to, 'model.json'));
    await expect(install(await run('one'), fails)).rejects.toThrow(
      `could not write ${join(to, 'model.json')}: ${reason}`,
    );
    expect(readdirSync(to)).toEqual(['model.json']);
  });

  test('is a model that can be read at every moment in between', async () => {
    const [one, two] = [await run('one'), await run('two', 'multiclass')];
    await install(one);
    const { proof } = await exampleModel('binary');
    const answersAsBefore = async () =>
      disagreement(await readModel(to, ['model.json'], EXPORTERS), proof);
    await install(two, async (putInPlace) => {
      expect(await answersAsBefore()).toBe(0);
      await putInPlace();
      expect(await answersAsBefore()).toBe(Number.POSITIVE_INFINITY);
      for (const file of names(one)) expect(existsSync(join(to, file))).toBe(true);
    });
  });

  test('into a folder that another one is in the midst of waits for it', async () => {
    const [one, two] = [await run('one'), await run('two', 'multiclass')];
    const order: string[] = [];
    let second: Promise<unknown> = Promise.resolve();
    await install(one, async (putInPlace) => {
      await putInPlace();
      order.push('one is in place');
      second = install(two, async (putSecond) => {
        order.push('two begins');
        await putSecond();
        order.push('two is in place');
      });
      while (!order.includes('two begins')) await new Promise((resolve) => setTimeout(resolve, 1));
      order.push('one is published');
    });
    await second;
    expect(order).toEqual(['one is in place', 'two begins', 'one is published', 'two is in place']);
    expect(readdirSync(to).sort()).toEqual([EXPORT_MANIFEST, ...names(two)].sort());
  });
});

describe('an export that its process was killed in', () => {
  const undo = (run: Run, mayWrite = true) =>
    undoInterruptedExport(run, async () => mayWrite, PATIENT);

  test.each([
    ['before it was put in place', nothing],
    ['after', (putInPlace: PutInPlace) => putInPlace()],
  ])('%s is undone by who comes next', async (_, moment) => {
    await install(await run('one'));
    const before = contents();
    const two = await run('two', 'multiclass');
    await killedIn(two, moment);
    expect(contents()).not.toEqual(before);
    expect(await undo(two)).toBe(to);
    expect(contents()).toEqual(before);
    expect(await undo(two)).toBeUndefined();
  });

  test('with only some of its files in place is undone, too', async () => {
    await install(await run('one'));
    const before = contents();
    const two = await run('two', 'multiclass');
    await killedIn(two, (putInPlace) => putInPlace());
    const manifest = contents(join(two.path, 'replaced'))[EXPORT_MANIFEST]!;
    writeFileSync(join(to, EXPORT_MANIFEST), Buffer.from(manifest, 'base64'));
    await undo(two);
    expect(contents()).toEqual(before);
  });

  test('once it counted stays as it is, and neither lock nor copies stay beside it', async () => {
    await install(await run('one'));
    const two = await run('two', 'multiclass');
    await killedIn(two, (putInPlace) => putInPlace());
    const before = contents();
    const dead = { host: hostname(), pid: 2 ** 22 + 1, started: null, token: 'dead' };
    writeFileSync(join(to, '.sluice-lock'), JSON.stringify(dead));
    const settle = (mayWrite = true) => settleInterruptedExport(two, async () => mayWrite, PATIENT);
    await expect(settle(false)).rejects.toThrow('lies outside the workspace');
    expect(await settle()).toBe(true);
    expect(contents()).toEqual(before);
    expect(readdirSync(two.path).filter((name) => name !== 'model')).toEqual([]);
    expect(await settle()).toBe(false);
  });

  test('leaves alone what a later export has put there', async () => {
    const [one, two] = [await run('one'), await run('two', 'multiclass')];
    await killedIn(one, (putInPlace) => putInPlace());
    await install(two);
    const before = contents();
    await undo(one);
    expect(contents()).toEqual(before);
  });

  test('does not keep the next one from exporting, and what it left is gone then', async () => {
    const [one, two, three] = [
      await run('one'),
      await run('two', 'multiclass'),
      await run('three'),
    ];
    await install(one);
    await killedIn(two, (putInPlace) => putInPlace());
    await install(three);
    expect(readdirSync(to).sort()).toEqual([EXPORT_MANIFEST, ...names(three)].sort());
  });

  test('into a folder that may not be written to is told, and not touched', async () => {
    const one = await run('one');
    await killedIn(one, (putInPlace) => putInPlace());
    const before = contents();
    await expect(undo(one, false)).rejects.toThrow('lies outside the workspace');
    expect(contents()).toEqual(before);
  });

  test.each([
    ['that leads out of its folder', (text: string) => text.replaceAll('model.json', '../passwd')],
    ['that is cut off', (text: string) => text.slice(0, 100)],
  ])('by a journal %s is not undone', async (_, spoil) => {
    const one = await run('one');
    await killedIn(one, (putInPlace) => putInPlace());
    const journal = join(one.path, 'swap.json');
    writeFileSync(journal, spoil(readFileSync(journal, 'utf8')));
    await expect(undo(one)).rejects.toThrow(`${journal} is damaged`);
  });
});

test('a file of a model that is too large to be read at once is refused by name', async () => {
  writeFileSync(join(folder, 'weights.bin'), '');
  truncateSync(join(folder, 'weights.bin'), 2 ** 31 + 1);
  await expect(describeFile(folder, 'weights.bin')).rejects.toThrow(
    /weights\.bin has more than 2 GiB/,
  );
});
