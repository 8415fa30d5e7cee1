import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { exportModel, readModel, writeModel } from '../../src/models/export-folder.js';
import type { Exporter } from '../../src/models/exporter.js';
import { exporters } from '../../src/models/exporters.js';
import { disagreement } from '../../src/models/parity.js';
import { networkFrom } from '../../src/train/dense/network.js';
import { exampleModel } from './example-models.js';

const { model: MODEL, proof: PROOF } = await exampleModel('binary');
const EXPORTERS = exporters(networkFrom);
const FILES = ['encoding.json', 'model.json', 'weights.bin'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-export-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a model', () => {
  test('is written, hashed, and reads back with the same answers', async () => {
    const artifacts = await writeModel(MODEL, PROOF, folder, EXPORTERS);
    expect(artifacts.map(({ path }) => path).sort()).toEqual(FILES);
    expect(readdirSync(folder).sort()).toEqual(FILES);
    expect(await disagreement(await readModel(folder, FILES, EXPORTERS), PROOF)).toBe(0);
  });

  test('that predicts something else when it is read back is removed again', async () => {
    const path = join(folder, 'model');
    const other = await exampleModel('regression');
    await expect(writeModel(MODEL, other.proof, path, EXPORTERS)).rejects.toThrow(
      /^the exported model \(tfjs\) does not give the predictions of the trained one/,
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that predicts NaN counts as different', async () => {
    const { answers, table } = PROOF;
    if (answers.task !== 'binary') throw new Error('not binary');
    const scores = new Float64Array(table.rows).fill(Number.NaN);
    const proof = { table, answers: { ...answers, scores } };
    await expect(writeModel(MODEL, proof, join(folder, 'model'), EXPORTERS)).rejects.toThrow(
      /differ by up to Infinity/,
    );
  });

  test.each(FILES)('without %s can not be read', async (file) => {
    await writeModel(MODEL, PROOF, folder, EXPORTERS);
    rmSync(join(folder, file));
    await expect(readModel(folder, FILES, EXPORTERS)).rejects.toThrow(/can't be read.*ENOENT/);
  });

  test('in no format that is known here can not be read, and the error names those that are', async () => {
    await expect(readModel(folder, ['model.onnx'], EXPORTERS)).rejects.toThrow(
      /can't be read: it is in none of the formats tfjs$/,
    );
  });
});

describe('what is no network', () => {
  test('is not written where the training left nothing', async () => {
    expect(await writeModel({ kind: 'none' }, PROOF, join(folder, 'model'), EXPORTERS)).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is refused where no format takes it, and never passes for exported', async () => {
    const model = { kind: 'files', folder: 'out', flavour: 'keras' } as const;
    await expect(writeModel(model, PROOF, folder, EXPORTERS)).rejects.toThrow(
      'no export format takes a model that is keras files',
    );
  });
});

describe('a model in several formats', () => {
  /** Another format beside tf.js: the same files under another name of the main one. */
  const other = (answersOf: Exporter['read']): Exporter => ({
    format: 'other',
    mainFile: 'other.json',
    tolerance: 0,
    write: async (_, to) => {
      writeFileSync(join(to, 'other.json'), '{}');
      return ['encoding.json', 'other.json'];
    },
    read: answersOf,
  });

  test('has the files of all, each once', async () => {
    const [tfjs] = EXPORTERS;
    const both = [tfjs!, other((from) => tfjs!.read(from))];
    const artifacts = await writeModel(MODEL, PROOF, folder, both);
    expect(artifacts.map(({ path }) => path)).toEqual([
      'weights.bin',
      'encoding.json',
      'model.json',
      'other.json',
    ]);
  });

  test('is removed whole where one of them answers otherwise', async () => {
    const [tfjs] = EXPORTERS;
    const lying = other(async (from) => {
      const read = await tfjs!.read(from);
      const { answers } = (await exampleModel('multiclass')).proof;
      return { ...read, predict: async () => answers };
    });
    const path = join(folder, 'model');
    await expect(writeModel(MODEL, PROOF, path, [tfjs!, lying])).rejects.toThrow(
      /^the exported model \(other\) does not give the predictions of the trained one/,
    );
    expect(readdirSync(folder)).toEqual([]);
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
    const artifacts = await writeModel(MODEL, PROOF, from, EXPORTERS);
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

  test('is rolled back when publishing fails, before it was put in place or after', async () => {
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

  test('that is rolled back leaves no folder that was not there', async () => {
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
