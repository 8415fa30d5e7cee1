import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { expectCalm } from './calm.js';
import { type Files, filesIn, folderWith, runsIn } from './folder.js';
import { sluiceHere } from './in-process.js';
import { type Ended, limiter, sluice } from './process.js';
import { config, csv, purchases, type Row } from './purchases.js';

interface Case {
  readonly name: string;
  readonly files: Files;
  /** What a user reads. */
  readonly says: readonly (string | RegExp)[];
  readonly args?: readonly string[];
  /** Done to the folder before the run. */
  readonly prepare?: (folder: string) => void;
}

const ROWS = purchases(200);
const PLAIN = csv(ROWS);
const changed = (rows: readonly Row[], at: readonly number[], change: (row: Row) => Row) =>
  rows.map((row, i) => (at.includes(i) ? change(row) : row));
const withData = (data: string | Uint8Array, options?: Parameters<typeof config>[0]): Files => ({
  'sluice.yml': config(options),
  'data.csv': data,
});
const withConfig = (text: string): Files => ({ 'sluice.yml': text, 'data.csv': PLAIN });

/** Wrong input: nothing is trained and nothing is left behind. */
const REFUSED: readonly Case[] = [
  {
    name: 'no such config file',
    files: withConfig(config()),
    args: ['run', 'sluce.yml'],
    says: ['sluce.yml: there is no such config file', 'Did you mean "sluice.yml"?'],
  },
  {
    name: 'a folder in place of the config',
    files: withConfig(config()),
    args: ['run', '.'],
    says: ['is a folder, not a config file'],
  },
  {
    name: 'no such data file',
    files: { 'sluice.yml': config(), 'dates.csv': PLAIN },
    says: ['data.csv: no such file', /Did you mean "?dates.csv"?\?/],
  },
  {
    name: 'an empty file',
    files: withData(''),
    says: ['data.csv: the file is empty', 'It needs a header line and rows.'],
  },
  {
    name: 'a header and nothing more',
    files: withData(csv([])),
    says: ['data.csv: the file has a header but no rows'],
  },
  {
    name: 'a label column that is not there',
    files: withConfig(config().replace('label: bought', 'label: bougth')),
    says: ['data.csv: no column "bougth", which data.label names', 'Did you mean "bought"?'],
  },
  {
    name: 'a label with one class',
    files: withData(csv(ROWS.map(([size, color]) => [size!, color!, 'yes']))),
    says: ['data.csv: label "bought" has the one value "yes" in every row'],
  },
  {
    name: 'a label that is missing in every row',
    files: withData(csv(ROWS.map(([size, color]) => [size!, color!, '']))),
    says: ['data.csv: label "bought" is missing in every row'],
  },
  {
    name: 'a positive class that is not there',
    files: withData(PLAIN, { data: '  positive: yse' }),
    says: ['label "bought" has no class "yse"', 'The classes are: no, yes'],
  },
  {
    name: 'one row',
    files: withData(csv(ROWS.slice(0, 1))),
    says: [/data\.csv: label "bought" has the one value "(yes|no)" in every row/],
  },
  {
    name: 'two rows',
    files: withData(
      csv([
        ['1', 'red', 'no'],
        ['9', 'red', 'yes'],
      ]),
    ),
    says: [/data\.csv: .*row/, /more rows/],
  },
  {
    name: 'a ragged row',
    files: withData(csv(changed(ROWS, [7, 11], (row) => [...row, 'x']))),
    says: [
      'data.csv:9: the row has 4 cells, the header has 3',
      'data.csv:13: the row has 4 cells, the header has 3',
      'Quote cells that hold the delimiter',
    ],
  },
  {
    name: 'a ragged row after quoted newlines',
    files: withData(
      csv(
        changed(
          changed(ROWS, [2, 3], ([size, , label]) => [size!, '"dark\nred"', label!]),
          [7],
          () => ['1'],
        ),
      ),
    ),
    says: ['data.csv:11: the row has 1 cell, the header has 3'],
  },
  {
    name: 'a quote that is never closed',
    files: withData(csv(changed(ROWS, [4], ([size, , label]) => [size!, '"red', label!]))),
    says: ['data.csv:6: a quote that opens in the record that starts here is never closed'],
  },
  {
    name: 'a column name that stands twice',
    files: withData(csv(ROWS, ['size', 'size', 'bought'])),
    says: [/data\.csv:1.*: column "size" stands more than once in the header/, 'a name of its own'],
  },
  {
    name: 'UTF-16 without a byte order mark',
    files: withData(Buffer.from(PLAIN, 'utf16le')),
    says: ['data.csv:1: a NUL byte', 'UTF-16', 'iconv -f UTF-16LE -t UTF-8 data.csv'],
  },
  {
    name: 'Latin-1',
    files: withData(
      Buffer.from(csv(changed(ROWS, [9], ([size, , label]) => [size!, 'grün', label!])), 'latin1'),
    ),
    says: ['data.csv:11: not UTF-8: byte 0xFC', 'Latin-1', 'iconv -f WINDOWS-1252'],
  },
  {
    name: 'a damaged Parquet file named .csv',
    files: withData(Buffer.concat([Buffer.from('PAR1'), Buffer.alloc(100)])),
    says: ["data.csv: the Parquet file can't be read"],
  },
  {
    name: 'Infinity',
    files: withData(csv(changed(ROWS, [5], ([, ...rest]) => ['Infinity', ...rest]))),
    says: [/data\.csv:7: column "size": Infinity is infinite/, 'leave the cell empty'],
  },
  {
    name: '1e400',
    files: withData(csv(changed(ROWS, [5], ([, ...rest]) => ['1e400', ...rest]))),
    says: [/data\.csv:7: column "size": 1e400 is too large/],
  },
  {
    name: 'no column that could be learnt from',
    files: withData(csv(ROWS.map(([, , label]) => ['1', 'red', label!])), {
      data: '  split: {stratify: true}',
    }),
    says: ['no column is left to learn from', 'column "size"', 'column "color"'],
  },
  {
    name: 'a path that leaves the workspace through a link',
    files: { 'inside/sluice.yml': config(), 'outside/data.csv': PLAIN },
    args: ['run', 'inside/sluice.yml'],
    prepare: (folder) =>
      symlinkSync(join(folder, 'outside', 'data.csv'), join(folder, 'inside', 'data.csv')),
    says: ['data.csv: the file lies outside the workspace', 'Copy it into the workspace'],
  },
  {
    name: 'a path that leaves the workspace by itself',
    files: {
      'inside/sluice.yml': config().replace('data.csv', '../outside/data.csv'),
      'outside/data.csv': PLAIN,
    },
    args: ['run', 'inside/sluice.yml'],
    says: ['the file lies outside the workspace'],
  },
  {
    name: 'an unknown key',
    files: withConfig(config({ data: '  postive: yes' })),
    says: ['sluice.yml:4:3: unknown key "postive" in "data"', 'Did you mean "positive"?'],
  },
  {
    name: 'epochs: many',
    files: withConfig(config({ train: 'epochs: many' })),
    says: ['sluice.yml:6:11: "train.epochs" must be a number, not "many"'],
  },
  {
    name: 'a condition about acuracy',
    files: withConfig(config({ conditions: '[acuracy >= 0.8]' })),
    says: [
      'sluice.yml:8:16: condition "acuracy >= 0.8": unknown metric "acuracy"',
      'Did you mean "accuracy"?',
    ],
  },
  {
    name: 'a condition about a class that is not there',
    files: withConfig(config({ conditions: '[recall(maybe) >= 0.8]' })),
    says: ['sluice.yml:8:16: condition "recall(maybe) >= 0.8"', 'has no metric "recall(maybe)"'],
  },
  {
    name: 'a condition about a metric of another task',
    files: withConfig(config({ conditions: '[r2 >= 0.8]' })),
    says: ['a binary model has no metric "r2"', 'The metrics are: accuracy'],
  },
  {
    name: 'no conditions',
    files: withConfig(config({ conditions: '[]' })),
    says: ['sluice.yml:8:15: "gate.conditions": a gate needs at least one condition'],
  },
  {
    name: 'no gate',
    files: withConfig('data: {path: data.csv, label: bought}\n'),
    says: ['sluice.yml:1:1: "gate" is missing', 'accuracy >= 85%'],
  },
  {
    name: 'several problems, all at once',
    files: withConfig(config({ train: 'epochs: 0', conditions: '[auc > 101, auc]' })),
    says: ['"train.epochs" must be more than 0, not 0', 'condition "auc"'],
  },
  {
    name: 'YAML that is none',
    files: withConfig('data: [1\ngate: 2\n'),
    says: [/sluice\.yml:\d+:\d+: /],
  },
  {
    name: 'a monitor that no epoch has',
    files: withConfig(config({ train: 'early-stopping: {monitor: val_acuracy}' })),
    says: ['no epoch has the metric "val_acuracy"', 'val_accuracy'],
  },
  {
    name: 'an unknown option',
    files: withConfig(config()),
    args: ['run', 'sluice.yml', '--epochs', '5'],
    says: ["unknown option '--epochs'", '--help'],
  },
  {
    name: 'a --set without a value',
    files: withConfig(config()),
    args: ['run', 'sluice.yml', '--set', 'train.epochs'],
    says: ['--set train.epochs: expected KEY=VALUE', '--set train.epochs=5'],
  },
];

/** Odd input that is read all the same, and said where a user should know. */
const READ: readonly (Case & { readonly rows: number })[] = [
  {
    name: 'rows whose label is missing',
    files: withData(csv(changed(ROWS, [3, 50, 99], ([size, color]) => [size!, color!, '']))),
    rows: 197,
    says: ['3 rows of data.csv have no label and are left out', '197 rows'],
  },
  { name: 'UTF-8 with a byte order mark', files: withData(`\ufeff${PLAIN}`), rows: 200, says: [] },
  {
    name: 'UTF-16 with a byte order mark',
    files: withData(Buffer.from(`\ufeff${PLAIN}`, 'utf16le')),
    rows: 200,
    says: [],
  },
  { name: 'CRLF', files: withData(PLAIN.replaceAll('\n', '\r\n')), rows: 200, says: [] },
  {
    name: 'cells in quotes',
    files: withData(csv(ROWS.map((row) => row.map((cell) => `"${cell}"`)))),
    rows: 200,
    says: [],
  },
  {
    name: 'newlines, quotes and commas within quotes',
    files: withData(
      csv(ROWS.map(([size, color, label]) => [size!, `"${color},\r\n""dark"""`, label!])),
    ),
    rows: 200,
    says: [],
  },
  {
    name: 'a numeric column with three text cells',
    files: withData(csv(changed(ROWS, [10, 20, 30], ([, ...rest]) => ['n/k', ...rest]))),
    rows: 200,
    says: [
      'column "size" of data.csv holds numbers, but 3 cells are none',
      'line 12 "n/k", line 22 "n/k", line 32 "n/k"',
    ],
  },
  {
    name: 'a column that is missing in every row',
    files: withData(
      csv(
        ROWS.map(([size, color, label]) => [size!, color!, '', label!]),
        ['size', 'color', 'weight', 'bought'],
      ),
    ),
    rows: 200,
    says: ['column "weight" is missing in every row; it is not used'],
  },
];

const results = new Map<Case, { readonly folder: string; readonly ended: () => Promise<Ended> }>();

beforeAll(() => {
  const limited = limiter(1);
  // What dist/ makes of each kind; the others differ in what is said.
  const shipped = new Set([...REFUSED.slice(0, 2), ...READ.slice(0, 2)]);
  for (const one of [...REFUSED, ...READ]) {
    const folder = folderWith({ ...one.files, 'model/model.json': 'the old model' });
    mkdirSync(join(folder, 'inside'), { recursive: true });
    one.prepare?.(folder);
    const args = one.args ?? ['run', 'sluice.yml'];
    let ended = shipped.has(one) ? limited(() => sluice(args, { cwd: folder })) : undefined;
    results.set(one, {
      folder,
      // In this process only while a test runs: Jest lets nothing be imported between two.
      ended() {
        ended ??= sluiceHere(args, { cwd: folder });
        return ended;
      },
    });
  }
});

async function resultOf(one: Case): Promise<Ended & { readonly folder: string }> {
  const { folder, ended } = results.get(one)!;
  return { folder, ...(await ended()) };
}

describe('wrong input', () => {
  test.each(REFUSED.map((one) => [one.name, one] as const))(
    '%s: exit 2, says what and where, and leaves nothing behind',
    async (_, one) => {
      const result = await resultOf(one);
      for (const text of one.says) expect(result.stderr).toMatch(text);
      expect(result.code).toBe(2);
      expectCalm(result);
      const before = [...Object.keys(one.files), 'model/model.json'];
      if (one.prepare) before.push('inside/data.csv');
      expect(filesIn(result.folder, '.sluice/.gitignore')).toEqual(before.sort());
      expect(readFileSync(join(result.folder, 'model/model.json'), 'utf8')).toBe('the old model');
    },
    60_000,
  );
});

describe('odd input', () => {
  test.each(READ.map((one) => [one.name, one] as const))(
    '%s is read, and said where a user should know',
    async (_, one) => {
      const result = await resultOf(one);
      for (const text of one.says) expect(result.stderr).toMatch(text);
      expect(result.code).toBe(0);
      expectCalm(result);
      const [run] = runsIn(result.folder);
      expect(run?.record).toMatchObject({ status: 'finished', data: { rows: one.rows } });
      expect(filesIn(result.folder).filter((path) => path.endsWith('.tmp'))).toEqual([]);
    },
    60_000,
  );

  test('gives the same predictions however the file is written', async () => {
    const plain = folderWith(withData(PLAIN));
    await sluice(['run', 'sluice.yml'], { cwd: plain });
    const predictions = (folder: string) =>
      readFileSync(join(runsIn(folder)[0]!.path, 'predictions.csv'), 'utf8');
    for (const name of [
      'UTF-8 with a byte order mark',
      'UTF-16 with a byte order mark',
      'CRLF',
      'cells in quotes',
    ]) {
      const { folder } = await resultOf(READ.find((one) => one.name === name)!);
      expect(predictions(folder)).toBe(predictions(plain));
    }
  }, 60_000);
});
