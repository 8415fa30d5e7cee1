import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Encoding } from '../../src/data/encoding/encoding.js';
import { exportModel, readModel, writeModel } from '../../src/models/export-folder.js';
import { largestDifference } from '../../src/models/parity.js';
import { initialWeights } from '../../src/train/dense/initialize.js';
import { networkFrom } from '../../src/train/dense/network.js';
import { shapeNetwork } from '../../src/train/dense/shapes.js';
import { dense, matrix } from '../train/dense/networks.js';

const LAYERS = [dense(4, 'relu'), dense(1, 'sigmoid')];
const NETWORK = networkFrom(initialWeights(shapeNetwork(LAYERS, 2), 1), 2);
const ROWS = matrix(10, 2);
const number = { kind: 'number', fill: 0, mean: 0, sd: 1, clip: 10, missing: false } as const;
const ENCODING: Encoding = {
  schema: 'sluice/encoding@1',
  label: { task: 'binary', column: 'y', classes: ['no', 'yes'] },
  features: ['a', 'b'],
  columns: [
    { ...number, column: 'a' },
    { ...number, column: 'b' },
  ],
};
const FILES = ['encoding.json', 'model.json', 'weights.bin'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-export-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a model', () => {
  test('is written, hashed, and reads back as the same network and encoding', async () => {
    const artifacts = await writeModel(
      { network: NETWORK, encoding: ENCODING },
      ROWS,
      folder,
      networkFrom,
    );
    expect(artifacts.map(({ path }) => path).sort()).toEqual(FILES);
    expect(readdirSync(folder).sort()).toEqual(FILES);
    const copy = await readModel(folder, networkFrom);
    expect(copy.encoding).toEqual(ENCODING);
    expect(largestDifference(copy.network.predict(ROWS), NETWORK.predict(ROWS))).toBe(0);
  });

  test('that predicts something else when it is read back is taken away again', async () => {
    const path = join(folder, 'model');
    const lying = { ...NETWORK, predict: () => new Float32Array(10) };
    await expect(
      writeModel({ network: lying, encoding: ENCODING }, ROWS, path, networkFrom),
    ).rejects.toThrow(/does not give the predictions of the trained one/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that predicts NaN counts as different', async () => {
    const lying = { ...NETWORK, predict: () => new Float32Array(10).fill(Number.NaN) };
    await expect(
      writeModel({ network: lying, encoding: ENCODING }, ROWS, join(folder, 'model'), networkFrom),
    ).rejects.toThrow(/differ/);
  });

  test.each(FILES)('without %s can not be read', async (file) => {
    await writeModel({ network: NETWORK, encoding: ENCODING }, ROWS, folder, networkFrom);
    rmSync(join(folder, file));
    await expect(readModel(folder, networkFrom)).rejects.toThrow(/can't be read.*ENOENT/);
  });
});

describe('an export', () => {
  let to: string;
  beforeEach(() => {
    to = join(folder, 'to');
  });
  const install = async (
    publish: (commit: () => Promise<void>) => Promise<unknown> = (commit) => commit(),
    spoil: (from: string) => void = () => {},
  ) => {
    const from = join(folder, 'from');
    const artifacts = await writeModel(
      { network: NETWORK, encoding: ENCODING },
      ROWS,
      from,
      networkFrom,
    );
    spoil(from);
    return exportModel(from, to, artifacts, publish);
  };
  const oldModel = () => {
    mkdirSync(to);
    for (const file of FILES) writeFileSync(join(to, file), `old ${file}`);
  };
  const expectOldModel = () => {
    expect(readdirSync(to).sort()).toEqual(FILES);
    for (const file of FILES) expect(readFileSync(join(to, file), 'utf8')).toBe(`old ${file}`);
  };

  test('holds the bytes of the proven model; other files there are left alone', async () => {
    mkdirSync(to);
    writeFileSync(join(to, 'model.json'), 'old');
    writeFileSync(join(to, 'README'), 'mine');
    await install();
    expect(readdirSync(to).sort()).toEqual(['README', ...FILES]);
    for (const file of FILES) {
      expect(readFileSync(join(to, file))).toEqual(readFileSync(join(folder, 'from', file)));
    }
    expect(readFileSync(join(to, 'README'), 'utf8')).toBe('mine');
  });

  test('that is damaged at its last file is not published, and all stays as it was', async () => {
    oldModel();
    const damage = (from: string) => writeFileSync(join(from, 'model.json'), 'damaged');
    let published = false;
    const publish = async () => {
      published = true;
    };
    await expect(install(publish, damage)).rejects.toThrow(/model\.json is corrupt/);
    expect(published).toBe(false);
    expectOldModel();
  });

  test('lies complete beside the old one while it is published', async () => {
    oldModel();
    await install(async (commit) => {
      for (const file of FILES) expect(readFileSync(join(to, file), 'utf8')).toBe(`old ${file}`);
      await commit();
    });
    expect(readFileSync(join(to, 'model.json'))).toEqual(
      readFileSync(join(folder, 'from', 'model.json')),
    );
  });

  test('is taken back when publishing fails, before it was put in place or after', async () => {
    oldModel();
    const fails = async () => {
      throw new Error('no');
    };
    await expect(install(fails)).rejects.toThrow('no');
    expectOldModel();
    const failsLater = async (commit: () => Promise<void>) => {
      await commit();
      throw new Error('no');
    };
    await expect(install(failsLater)).rejects.toThrow('no');
    expectOldModel();
  });

  test('that is taken back leaves no folder that was not there', async () => {
    to = join(folder, 'models', 'production');
    const fails = async (commit: () => Promise<void>) => {
      await commit();
      throw new Error('no');
    };
    await expect(install(fails)).rejects.toThrow('no');
    expect(readdirSync(folder)).toEqual(['from']);
  });

  test('onto a folder that has the name of a file is not published', async () => {
    mkdirSync(join(to, 'model.json'), { recursive: true });
    await expect(install()).rejects.toThrow(/could not write .*model\.json: it is a folder/);
    expect(readdirSync(to)).toEqual(['model.json']);
  });
});

describe('the largest difference', () => {
  const of = (a: number[], b: number[]) =>
    largestDifference(Float32Array.from(a), Float32Array.from(b));

  test('is that of the values that differ most', () => {
    expect(of([1, 2, 3], [1, 2.5, 2.75])).toBe(0.5);
    expect(of([], [])).toBe(0);
  });

  test.each([
    [[Number.NaN], [Number.NaN]],
    [[1], [Number.NaN]],
    [[Number.POSITIVE_INFINITY], [Number.POSITIVE_INFINITY]],
    [[1, 2], [1]],
  ])('of %j and %j is infinite: what can not be compared is never equal', (a, b) => {
    expect(of(a, b)).toBe(Number.POSITIVE_INFINITY);
  });
});
