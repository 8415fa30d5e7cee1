import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { predictFromFolder } from '../models/tfjs/load-in-tfjs.js';
import { askPython, hasModules } from '../python/python.js';
import { folderWith, runsIn } from './folder.js';
import { sluice } from './process.js';

/** An example, and a column of texts in which cells of a level that nothing knows are put. */
const EXAMPLES = [
  { name: 'credit', texts: 'Home', condition: 'auc >= 0.5' },
  { name: 'loans', texts: 'addr_state', condition: 'auc >= 0.5' },
  { name: 'penguins', texts: 'island', condition: 'accuracy >= 0.5' },
  { name: 'housing', texts: 'Neighborhood', condition: 'r2 >= 0' },
] as const;

/** Of all rows of the table; an ONNX names the class, too. */
const answered = z.union([
  z.object({ label: z.array(z.string()).optional(), probabilities: z.array(z.array(z.number())) }),
  z.object({ value: z.array(z.tuple([z.number()])) }),
]);

type Answered = z.infer<typeof answered>;

/** What a test run has: an exported model, and the table whose rows it is asked about. */
interface Exported {
  readonly model: string;
  readonly table: string;
  readonly predictions: string;
}

/** A folder in whose node_modules onnxruntime-node is: `npm install --ignore-scripts onnxruntime-node`. */
const NODE_RUNTIME = process.env['SLUICE_ONNXRUNTIME_NODE'];

/** What loads an export, each with what it needs to be there. */
const RUNTIMES = [
  {
    name: 'onnxruntime in Python',
    here: hasModules(['onnx', 'onnxruntime']),
    ask: async ({ model, table }: Exported) =>
      askPython('onnx_from_csv.py', join(model, 'model.onnx'), table),
  },
  {
    name: `onnxruntime in Node${NODE_RUNTIME ? '' : ' (skipped: SLUICE_ONNXRUNTIME_NODE names no folder)'}`,
    here: NODE_RUNTIME !== undefined,
    ask: async ({ model, table }: Exported) => askNode(join(model, 'model.onnx'), table),
  },
  {
    name: 'Keras',
    here: hasModules(['keras']),
    ask: async ({ model, table }: Exported) =>
      askPython('keras_from_csv.py', join(model, 'model.keras'), table),
  },
  {
    name: 'tf.js',
    here: hasModules(['numpy']),
    ask: async (exported: Exported) => askTfjs(exported),
  },
] as const;

/** Rows as they stand in a file, the header first. */
const rowsOf = (text: string): string[][] => parse(text);

/**
 * The example's table with a number for each row, so that predictions are found again, and with cells that
 * are missing or of an unknown level in every seventh row.
 */
function spoilt(text: string, label: string, texts: string): string {
  const [header, ...rows] = rowsOf(text);
  const features = [...header!.keys()].filter((column) => header![column] !== label);
  const lines = rows.map((cells, row) => {
    const changed = [...cells];
    if (row % 7 === 0) changed[features[(row / 7) % features.length]!] = '';
    if (row % 7 === 3) changed[header!.indexOf(texts)] = `new in row ${row}`;
    return [String(row), ...changed];
  });
  const quoted = (cell: string) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return [['row', ...header!], ...lines].map((cells) => `${cells.map(quoted).join()}\n`).join('');
}

/** Trains an example on its spoilt table, and exports it in every format. */
async function exportExample({ name, texts, condition }: (typeof EXAMPLES)[number]) {
  const folder = folderWith({});
  cpSync(join('examples', name), folder, { recursive: true });
  const table = readdirSync(join(folder, 'data')).find((file) => file.endsWith('.csv'))!;
  const path = join(folder, 'data', table);
  const config = readFileSync(join(folder, 'sluice.yml'), 'utf8');
  const label = /label: (\w+)/.exec(config)![1]!;
  writeFileSync(path, spoilt(readFileSync(path, 'utf8'), label, texts));
  const changes = [
    'data.id=row',
    'data.split={seed: 7}',
    `gate.conditions=[${condition}]`,
    'export.formats=[tfjs, onnx, keras]',
  ];
  const ended = await sluice(
    ['run', 'sluice.yml', ...changes.flatMap((change) => ['--set', change])],
    { cwd: folder },
  );
  expect(ended.stderr).toContain('✓ PASSED');
  const [run] = runsIn(folder);
  return {
    model: join(folder, 'models/production'),
    table: path,
    predictions: readFileSync(join(run!.path, 'predictions.csv'), 'utf8'),
  };
}

/** In a process of its own: Jest's arrays are not those that it takes. */
function askNode(model: string, table: string): unknown {
  const script = '__tests__/models/onnx/onnx-from-csv.mjs';
  const args = [script, NODE_RUNTIME!, model, table];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 }));
}

const shape = z.object({ rows: z.number(), columns: z.number() });

const label = z.object({
  task: z.enum(['binary', 'multiclass', 'regression']),
  transform: z.literal('log').optional(),
  center: z.object({ center: z.number(), unit: z.number() }).default({ center: 0, unit: 1 }),
});

async function askTfjs({ model, table }: Exported): Promise<unknown> {
  const encoding = readdirSync(model).find((file) => file.startsWith('encoding-'))!;
  const inputs = join(model, '..', 'inputs.bin');
  const { rows, columns } = shape.parse(
    askPython('tfjs_inputs.py', join(model, encoding), table, inputs),
  );
  const data = new Float32Array(Uint8Array.from(readFileSync(inputs)).buffer);
  const outputs = Array.from(await predictFromFolder(model, { data, rows, columns }));
  const width = outputs.length / rows;
  const each = Array.from({ length: rows }, (_, row) =>
    outputs.slice(row * width, (row + 1) * width),
  );
  const { task, transform, center } = label.parse(
    JSON.parse(readFileSync(join(model, encoding), 'utf8')).label,
  );
  if (task === 'multiclass') return { probabilities: each };
  if (task === 'binary') return { probabilities: each.map(([p]) => [1 - p!, p!]) };
  const turned = (value: number) => value * center.unit + center.center;
  const value = each.map(([one]) => [transform ? Math.exp(turned(one!)) : turned(one!)]);
  return { value };
}

/** Every prediction of the run beside what a runtime says of the same row. */
function expectSame(answers: Answered, text: string): void {
  const [header, ...predictions] = rowsOf(text);
  expect(predictions.length).toBeGreaterThan(50);
  expect(predictions.filter(([row]) => Number(row) % 7 === 0).length).toBeGreaterThan(3);
  expect(predictions.filter(([row]) => Number(row) % 7 === 3).length).toBeGreaterThan(3);
  if ('value' in answers) {
    const logs = predictions.map(([, truth]) => Math.log(Number(truth)));
    const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
    const sd = Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / logs.length);
    for (const [row, , predicted] of predictions) {
      const ours = Math.log(Number(predicted));
      const off = Math.abs(Math.log(answers.value[Number(row)]![0]) - ours);
      // What the difference of a logarithm may be, and what 32 bits can tell of one.
      expect(off).toBeLessThan(1e-5 * sd + 1e-6 * Math.abs(ours));
    }
    return;
  }
  expect(header).toEqual(expect.arrayContaining(['id', 'label', 'prediction']));
  for (const [row, , predicted, ...scores] of predictions) {
    const theirs = answers.probabilities[Number(row)]!;
    const ours = scores.map(Number);
    const all = ours.length === 1 ? [1 - ours[0]!, ours[0]!] : ours;
    all.forEach((score, place) => {
      expect(Math.abs(theirs[place]! - score)).toBeLessThan(1e-5);
    });
    if (answers.label) expect(answers.label[Number(row)]).toBe(predicted);
  }
}

describe.each(EXAMPLES)('the export of $name', (example) => {
  let exported: Exported;
  beforeAll(async () => {
    exported = await exportExample(example);
  }, 180_000);

  for (const { name, here, ask } of RUNTIMES) {
    (here ? test : test.skip)(
      `gives its predictions row by row from the cells of the file in ${name}`,
      async () => expectSame(answered.parse(await ask(exported)), exported.predictions),
      180_000,
    );
  }
});

test('of many test rows an export is proven by another thread too, and by none of few', async () => {
  const proverOf = async (rows: number) => {
    const lines = Array.from(
      { length: rows },
      (_, i) => `${i % 9973},${(i * 7919) % 9967},${i % 2}`,
    );
    const folder = folderWith({
      'data.csv': `a,b,y\n${lines.join('\n')}\n`,
      'sluice.yml':
        'data: {path: data.csv, label: y}\ntrain: {epochs: 1, batch-size: 4096}\ngate: {conditions: [accuracy >= 0.01]}\n',
    });
    const { stderr } = await sluice(['run', 'sluice.yml'], {
      cwd: folder,
      env: { NODE_OPTIONS: '--cpu-prof --cpu-prof-dir=profiles' },
    });
    expect(stderr).toContain('✓ PASSED');
    const profiles = readdirSync(join(folder, 'profiles'));
    const seen = profiles.map((name) => readFileSync(join(folder, 'profiles', name), 'utf8'));
    return seen.filter((profile) => profile.includes('dist/prove/index.js')).length;
  };
  expect(await proverOf(5_000)).toBe(0);
  expect(await proverOf(260_000)).toBe(1);
});
