import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { ColumnEncoding, LabelEncoding } from '../../../src/data/encoding/encoding.js';
import type { Table } from '../../../src/data/table/table.js';
import type { Answers } from '../../../src/evaluate/predictions.js';
import { askable } from '../../../src/models/layered-model.js';
import { ACTIVATIONS, type Layer } from '../../../src/models/layers.js';
import type { LayeredModel } from '../../../src/models/model.js';
import { toOnnx } from '../../../src/models/onnx/onnx-format.js';
import { openOnnx } from '../../../src/models/onnx/onnx-model.js';
import { unusualRows } from '../../../src/models/unusual-rows.js';
import { askPython, describeWithPython } from '../../python/python.js';
import { dense } from '../../train/dense/networks.js';
import { ENCODING, exampleModel, exampleTable, filled, LABELS } from '../example-models.js';

const DAY = 86_400_000;
const ORIGIN = { project: 'p', experiment: 'e "x"', run: 'r1', fingerprint: 'ab' };

const reply = z.object({
  answers: z.record(z.string(), z.array(z.union([z.number(), z.string()]))),
  metadata: z.record(z.string(), z.string()),
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-onnx-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What a user hands to the runtime. */
function cellsOf(table: Table, columns: readonly ColumnEncoding[]): Record<string, unknown> {
  return Object.fromEntries(
    columns.map(({ column: name }) => {
      const column = table.columns.find((one) => one.name === name)!;
      if ('codes' in column) {
        return [name, Array.from(column.codes, (code) => column.levels[code] ?? '')];
      }
      const unit = column.kind === 'date' ? DAY : 1;
      const values = Array.from(column.values, (value) => value / unit);
      // JSON has no infinity; Python reads its name.
      const cells = values.map((value) => (Number.isFinite(value) ? value : String(value)));
      return [name, cells.map((cell) => (cell === 'NaN' ? null : cell))];
    }),
  );
}

function askOnnxruntime(model: LayeredModel, table: Table): z.infer<typeof reply> {
  const [path, cells] = [join(folder, 'model.onnx'), join(folder, 'cells.json')];
  writeFileSync(path, toOnnx(model, ORIGIN));
  writeFileSync(cells, JSON.stringify(cellsOf(table, model.encoding.columns)));
  return reply.parse(askPython('onnx_answers.py', path, cells));
}

/** What both runtimes have to say, in the order of the outputs. */
function sayings(answers: Answers): { readonly names: string[]; readonly numbers: number[] } {
  if (answers.task === 'regression') return { names: [], numbers: [...answers.predicted] };
  const { classes, scores } = answers;
  const names = Array.from(answers.predicted, (index) => classes[index]!);
  if (!scores) throw new Error('no probabilities');
  return {
    names,
    numbers: answers.task === 'binary' ? Array.from(scores, (p) => [1 - p, p]).flat() : [...scores],
  };
}

async function expectAgreement(model: LayeredModel, table = exampleTable()): Promise<void> {
  const { answers } = askOnnxruntime(model, table);
  const numbers = z.array(z.number()).parse(answers['probabilities'] ?? answers['value']);
  for (const asked of [askable(model), openOnnx(toOnnx(model))]) {
    const ours = sayings(await asked.predict(table));
    expect(answers['label'] ?? []).toEqual(ours.names);
    expect(numbers).toHaveLength(ours.numbers.length);
    const differences = ours.numbers.map((value, i) => {
      const size = model.encoding.label.task === 'regression' ? Math.max(1, Math.abs(value)) : 1;
      return Math.abs(value - numbers[i]!) / size;
    });
    expect(Math.max(...differences)).toBeLessThan(1e-5);
  }
}

describeWithPython(['onnx', 'onnxruntime'])('onnxruntime', () => {
  test.each([...Object.keys(LABELS)] as (keyof typeof LABELS)[])(
    'gives the answers of a %s model, and so does our evaluator',
    async (kind) => {
      await expectAgreement((await exampleModel(kind)).model);
    },
  );

  test('gives our answers for cells that are missing, unknown or extreme', async () => {
    const { model } = await exampleModel('multiclass');
    await expectAgreement(model, unusualRows(model.encoding.columns));
  });

  test.each(ACTIVATIONS)('runs %s as we do', async (activation) => {
    const layers: readonly Layer[] = [dense(9, activation), dense(1, 'linear')];
    const network = filled(layers, ENCODING.features.length);
    const label: LabelEncoding = { task: 'regression', column: 'y' };
    await expectAgreement({ kind: 'network', network, encoding: { ...ENCODING, label } });
  });

  test('turns numbers back that lie far out, in 64 bits', async () => {
    const { model } = await exampleModel('regression');
    const label = {
      task: 'regression',
      column: 'y',
      center: { center: 1_700_000_000, unit: 60 },
    } as const;
    const table = exampleTable();
    const far = { ...model, encoding: { ...model.encoding, label } };
    const [theirs, ours] = [askOnnxruntime(far, table), await askable(far).predict(table)];
    const value = z.array(z.number()).parse(theirs.answers['value']);
    const off = Array.from(ours.predicted, (one, i) => Math.abs(one - value[i]!));
    expect(Math.max(...off)).toBeLessThan(60 * 1e-5);
  });

  test('finds in the file where the model comes from, and how it reads columns', async () => {
    const { model } = await exampleModel('binary');
    const { metadata } = askOnnxruntime(model, exampleTable());
    expect(metadata).toEqual({
      project: 'p',
      experiment: 'e "x"',
      run: 'r1',
      data_fingerprint: 'ab',
      classes: '["no","yes"]',
      encoding: JSON.stringify(model.encoding),
    });
  });

  test('takes columns that are named as its outputs, which then are named otherwise', async () => {
    const { model } = await exampleModel('binary');
    const renamed = (name: string) => (name === 'age' ? 'label' : name);
    const columns = model.encoding.columns.map((one) => ({ ...one, column: renamed(one.column) }));
    const table = exampleTable();
    const named = {
      ...table,
      columns: table.columns.map((one) => ({ ...one, name: renamed(one.name) })),
    };
    const encoding = { ...model.encoding, columns };
    const { answers } = askOnnxruntime({ ...model, encoding }, named);
    const plain = askOnnxruntime(model, table);
    expect(Object.keys(answers)).toEqual(['label_', 'probabilities']);
    expect(answers['label_']).toEqual(plain.answers['label']);
  });
});
