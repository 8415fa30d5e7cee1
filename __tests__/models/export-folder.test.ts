import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Table } from '../../src/data/table/table.js';
import { readModel, writeModel } from '../../src/models/export-folder.js';
import type { NetworkExporter } from '../../src/models/exporter.js';
import { exporters } from '../../src/models/exporters.js';
import { disagreement } from '../../src/models/parity.js';
import { prove, readingsOf } from '../../src/models/prove.js';
import { networkFrom } from '../../src/train/dense/network.js';
import { exampleModel } from './example-models.js';

const { model: MODEL, proof: PROOF } = await exampleModel('binary');
const EXPORTERS = exporters(networkFrom, ['tfjs']).filter((one) => one.of === 'network');

/** The names under which a model's files are found: its weights and encoding have theirs by what they hold. */
async function filesOfModel(model = MODEL): Promise<string[]> {
  const path = mkdtempSync(join(tmpdir(), 'sluice-names-'));
  try {
    return [...(await EXPORTERS[0]!.write(model, path))].sort();
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

const FILES = await filesOfModel();

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-export-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a model', () => {
  test('is written, hashed, and reads back with the same answers', async () => {
    const { files } = await writeModel(MODEL, PROOF, folder, EXPORTERS);
    expect(files.map(({ path }) => path).sort()).toEqual(FILES);
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
    const written = await writeModel({ kind: 'none' }, PROOF, join(folder, 'model'), EXPORTERS);
    expect(written).toEqual({ files: [], formats: {}, parity: [] });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is refused where no format takes it, and never passes for exported', async () => {
    const model = { kind: 'files', folder: 'out', files: ['m'], flavour: 'keras' } as const;
    await expect(writeModel(model, PROOF, folder, EXPORTERS)).rejects.toThrow(
      'the format tfjs takes no model that is keras files',
    );
  });
});

test('every format is proven on the test rows and on others', async () => {
  const all = exporters(networkFrom).filter((one) => one.of === 'network');
  const { files, parity } = await writeModel(MODEL, PROOF, folder, all);
  expect(files.map(({ path }) => path)).toContain('model.onnx');
  expect(parity.map(({ format }) => format)).toEqual(all.map(({ format }) => format));
  for (const { rows, difference, tolerance } of parity) {
    expect(rows).toBeGreaterThan(PROOF.table.rows + 256);
    expect(difference).toBeLessThanOrEqual(tolerance);
  }
});

test('a slope that our own reader does not look at is found out where it is another', async () => {
  const [tfjs] = EXPORTERS;
  const lying: NetworkExporter = {
    ...tfjs!,
    write: async (model, to) => {
      const paths = await tfjs!.write(model, to);
      const main = join(to, tfjs!.mainFile);
      const text = readFileSync(main, 'utf8');
      expect(text).toContain('"alpha": 0.2');
      writeFileSync(main, text.replace('"alpha": 0.2', '"alpha": 0.3'));
      return paths;
    },
  };
  await expect(writeModel(MODEL, PROOF, join(folder, 'model'), [lying])).rejects.toThrow(
    /^the exported model \(tfjs\) does not give the predictions of the trained one/,
  );
});

test('a model that answers otherwise for cells that no test row has is found out', async () => {
  const [tfjs] = EXPORTERS;
  const tested = new Set(PROOF.table.columns);
  const lying: NetworkExporter = {
    ...tfjs!,
    read: async (from) => {
      const model = await tfjs!.read(from);
      const predict = async (table: Table) => {
        const answers = await model.predict(table);
        const isTested = table.columns.every((column) => tested.has(column));
        if (isTested || answers.task !== 'binary') return answers;
        return { ...answers, scores: answers.scores!.map((score) => score / 2) };
      };
      return { ...model, predict };
    },
  };
  await expect(writeModel(MODEL, PROOF, join(folder, 'model'), [lying])).rejects.toThrow(
    /^the exported model \(tfjs\) does not give the predictions of the trained one for cells that are missing, unknown or extreme/,
  );
  expect(readdirSync(folder)).toEqual([]);
});

describe('a model in several formats', () => {
  /** Another format beside tf.js: the same files under another name of the main one. */
  const other = (answersOf: NetworkExporter['read']): NetworkExporter => ({
    of: 'network',
    format: 'other',
    mainFile: 'other.json',
    tolerance: 0,
    write: async (_, to) => {
      writeFileSync(join(to, 'other.json'), '{}');
      return ['other.json'];
    },
    read: answersOf,
  });

  test('has the files of all, each once, and says which is made of which', async () => {
    const [tfjs] = EXPORTERS;
    const both = [tfjs!, other((from) => tfjs!.read(from))];
    const { files, formats } = await writeModel(MODEL, PROOF, folder, both);
    expect(files.map(({ path }) => path)).toEqual([
      expect.stringMatching(/^weights-[0-9a-f]{16}\.bin$/),
      expect.stringMatching(/^encoding-[0-9a-f]{16}\.json$/),
      'model.json',
      'other.json',
    ]);
    expect(formats).toEqual({
      tfjs: files.slice(0, 3).map(({ path }) => path),
      other: ['other.json'],
    });
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

describe('a proof of many rows', () => {
  const two = exporters(networkFrom, ['tfjs', 'onnx']).filter((one) => one.of === 'network');
  const proofs = [{ ...PROOF, which: '' }];
  /** Of these the last is told by the thread: read here, it breaks. */
  const readings = two.flatMap(readingsOf);
  const told = readings.map((reading) => {
    if (reading.exporter.format !== 'onnx') return reading;
    const read = () => Promise.reject(new Error('it was read here'));
    return { ...reading, exporter: { ...reading.exporter, read } };
  });
  const threads = { fewest: 0, cores: 2, program: resolve('dist/prove/index.js') };
  beforeEach(async () => {
    for (const exporter of two) await exporter.write(MODEL, folder);
  });

  test('is the same where another thread gives half of it', async () => {
    const here = await prove(readings, proofs, folder, { ...threads, cores: 1 });
    expect(here.map(({ format }) => format)).toEqual(['tfjs', 'tfjs', 'onnx']);
    expect(await prove(told, proofs, folder, threads)).toEqual(here);
  });

  test('fails by what the other thread finds', async () => {
    const { answers } = PROOF;
    if (answers.task !== 'binary') throw new Error('not binary');
    const scores = answers.scores!.map((score, row) => (row === 7 ? 1 - score : score));
    const wrong = [{ ...proofs[0]!, answers: { ...answers, scores } }];
    const lenient = told.map((reading) =>
      reading.exporter.format === 'onnx'
        ? reading
        : { ...reading, tolerance: Number.POSITIVE_INFINITY },
    );
    await expect(prove(lenient, wrong, folder, threads)).rejects.toThrow(
      /^the exported model \(onnx\) does not give the predictions of the trained one/,
    );
  });

  test.each([
    ['that is not there', undefined],
    ['that ends without a word', 'process.exit();'],
    ['that breaks', 'throw new Error();'],
    ['that tells nothing', "require('node:worker_threads').parentPort.postMessage([]);"],
  ])('is whole where the program of the thread is one %s', async (_, source) => {
    const program = join(folder, 'prove.cjs');
    if (source !== undefined) writeFileSync(program, source);
    const here = await prove(readings, proofs, folder, { ...threads, cores: 1 });
    expect(await prove(readings, proofs, folder, { ...threads, program })).toEqual(here);
    await expect(prove(told, proofs, folder, { ...threads, program })).rejects.toThrow(
      /it was read here/,
    );
  });
});
