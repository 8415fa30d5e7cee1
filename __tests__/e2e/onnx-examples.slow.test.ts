import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { askPython, describeWithPython } from '../python/python.js';
import { folderWith, runsIn } from './folder.js';
import { sluice } from './process.js';

/** An example, and a column of texts in which cells of a level that nothing knows are put. */
const EXAMPLES = [
  { name: 'credit', texts: 'Home', condition: 'auc >= 0.5' },
  { name: 'loans', texts: 'addr_state', condition: 'auc >= 0.5' },
  { name: 'penguins', texts: 'island', condition: 'accuracy >= 0.5' },
  { name: 'housing', texts: 'Neighborhood', condition: 'r2 >= 0' },
] as const;

const answered = z.union([
  z.object({ label: z.array(z.string()), probabilities: z.array(z.array(z.number())) }),
  z.object({ value: z.array(z.tuple([z.number()])) }),
]);

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

describeWithPython(['onnx', 'onnxruntime'])('of an example, onnxruntime gives', () => {
  test.each(EXAMPLES)(
    'the predictions of $name row by row, from the cells of the file',
    async ({ name, texts, condition }) => {
      const folder = folderWith({});
      cpSync(join('examples', name), folder, { recursive: true });
      const table = readdirSync(join(folder, 'data')).find((file) => file.endsWith('.csv'))!;
      const path = join(folder, 'data', table);
      const config = readFileSync(join(folder, 'sluice.yml'), 'utf8');
      const label = /label: (\w+)/.exec(config)![1]!;
      writeFileSync(path, spoilt(readFileSync(path, 'utf8'), label, texts));
      const changes = ['data.id=row', 'data.split={seed: 7}', `gate.conditions=[${condition}]`];
      const ended = await sluice(
        ['run', 'sluice.yml', ...changes.flatMap((change) => ['--set', change])],
        { cwd: folder },
      );
      expect(ended.stderr).toContain('✓ PASSED');

      const [run] = runsIn(folder);
      const [header, ...predictions] = rowsOf(
        readFileSync(join(run!.path, 'predictions.csv'), 'utf8'),
      );
      const answers = answered.parse(
        askPython('onnx_from_csv.py', join(folder, 'models/production/model.onnx'), path),
      );
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
        expect(answers.label[Number(row)]).toBe(predicted);
      }
    },
    180_000,
  );
});
