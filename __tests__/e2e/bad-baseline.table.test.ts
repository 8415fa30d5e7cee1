import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ofEachKind } from '../of-each-kind.js';
import { type Files, folderWith, runsIn } from './folder.js';
import { sluiceHere } from './in-process.js';
import { sluice } from './process.js';
import { config, csv, HEADER, purchases } from './purchases.js';

const ROWS = purchases(600);
/** A model that is compared at all passes this. */
const TOLERANT = '[accuracy >= baseline - 90pp]';
const TASK = (rows: readonly (readonly string[])[], header: readonly string[] = HEADER) => ({
  'data.csv': csv(rows, header),
});

interface Case {
  readonly name: string;
  /** The baseline's data, where it is not the candidate's. */
  readonly base?: {
    readonly rows: readonly (readonly string[])[];
    readonly set?: readonly string[];
  };
  /** What happens to the baseline's folder. */
  readonly tamper?: (folder: string) => void;
  /** What the candidate is compared with, from the baseline's folder. */
  readonly baseline?: string;
  readonly data?: readonly (readonly string[])[];
  /** Of both files. */
  readonly header?: readonly string[];
  readonly set?: readonly string[];
  readonly code: number;
  readonly says: RegExp;
}

const edit = (name: string, change: (text: string) => string) => (folder: string) => {
  const path = join(folder, name);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
};
const remove = (name: string) => (folder: string) =>
  rmSync(join(folder, name), { recursive: true });

const DAYS = ['day', ...HEADER];
/** The rows, an hour after each other. */
const inTime = (rows: readonly (readonly string[])[]) =>
  rows.map((row, i) => [new Date(Date.UTC(2024, 0, 1) + i * 3_600_000).toISOString(), ...row]);

const otherRows = purchases(1800).slice(600);

const CASES: readonly Case[] = [
  {
    name: 'whole, and of the same rows',
    code: 0,
    says: /baseline +\S+run\.json, as configured, same \d+ test rows/,
  },
  {
    name: 'whole, of the same rows in another order',
    data: ROWS.toReversed(),
    code: 0,
    says: /baseline +\S+run\.json, as configured, same \d+ test rows/,
  },
  {
    name: 'of another version of the schema',
    tamper: edit('run.json', (text) => text.replace('sluice/run@2', 'sluice/run@9')),
    code: 4,
    says: /sluice\/run@9/,
  },
  {
    name: 'truncated',
    tamper: edit('run.json', (text) => text.slice(0, text.length / 2)),
    code: 4,
    says: /run\.json/,
  },
  {
    name: 'without a number that it must have',
    tamper: edit('run.json', (text) => text.replace(/"rows": \d+/, '"rows": "many"')),
    code: 4,
    says: /rows/,
  },
  {
    name: 'with predictions that are not those it recorded',
    tamper: edit('predictions.csv', (text) => text.replace(/\d(?=\n$)/, (x) => String(9 - +x))),
    code: 4,
    says: /predictions\.csv/,
  },
  {
    name: 'without its predictions',
    tamper: remove('predictions.csv'),
    code: 4,
    says: /predictions\.csv/,
  },
  {
    name: 'a run that broke',
    tamper: edit('run.json', (text) => {
      const { id, project, experiment, created, git, params, environment, schema } =
        JSON.parse(text);
      return JSON.stringify({
        ...{ schema, id, project, experiment, created, git, params, environment },
        ...{ status: 'broke', error: 'no space left', promoted: false, artifacts: [] },
      });
    }),
    code: 4,
    says: /a run that broke/,
  },
  {
    name: 'of another label',
    base: { rows: ROWS, set: ['data.label=color'] },
    code: 3,
    says: /the baseline predicts "color", this model "bought"/,
  },
  {
    name: 'of other classes',
    base: { rows: ROWS.map(([a, b, c]) => [a!, b!, c === 'yes' ? 'ja' : 'nein']) },
    code: 3,
    says: /the baseline's classes are .*ja/,
  },
  {
    name: 'of another task',
    base: {
      rows: ROWS.map(([a, b], i) => [a!, b!, String(Number(a) + (i % 7) / 7)]),
      set: ['gate.conditions=[r2 > -9]'],
    },
    code: 3,
    says: /the baseline's task is regression, the candidate's is binary/,
  },
  {
    name: 'of other rows, split alike, with its model',
    base: { rows: otherRows },
    code: 0,
    says: /the baseline's model was scored on the \d+ test rows of this run/,
  },
  {
    name: 'of other rows, its model gone',
    base: { rows: otherRows },
    tamper: remove('model'),
    code: 4,
    says: /model/,
  },
  {
    name: 'of other rows, its model not kept',
    base: { rows: otherRows },
    tamper: (folder) => {
      remove('model')(folder);
      edit('run.json', (text) => JSON.stringify({ ...JSON.parse(text), artifacts: [] }))(folder);
    },
    code: 3,
    says: /the test data changed, and the baseline's model was not kept/,
  },
  {
    name: 'of other rows, its model damaged',
    base: { rows: otherRows },
    tamper: edit('model/model.json', (text) => text.replace('"relu"', '"tanh"')),
    code: 4,
    says: /model\.json/,
  },
  {
    name: 'of no row in common, which it may have been trained on',
    base: { rows: ROWS, set: ['data.split.seed=99'] },
    data: ROWS.slice(0, 150),
    set: ['data.test=0.02'],
    code: 3,
    says: /the baseline may have seen these rows/,
  },
  {
    name: 'of the same rows, written otherwise',
    data: ROWS.map(([size, ...rest]) => [`${size}e0`, ...rest]),
    code: 3,
    says: /the rows are written otherwise: the baseline may have seen these rows/,
  },
  {
    name: 'of the same rows under other labels',
    data: ROWS.map(([size, color, bought], i) => [
      ...[size!, color!, i % 4 > 0 ? bought! : bought === 'yes' ? 'no' : 'yes'],
    ]),
    code: 0,
    says: /compared on the same \d+ test rows; \d\d of the \d+ rows .* have another label now/,
  },
  {
    name: 'of other rows, with a column that its model can not read',
    base: { rows: otherRows },
    data: ROWS.map(([size, ...rest]) => [`about ${size}`, ...rest]),
    code: 3,
    says: /column "size" holds other texts, where the model needs numbers/,
  },
  {
    name: 'of earlier rows, split by time',
    base: { rows: inTime(otherRows), set: ['data.split={time: day}'] },
    data: inTime([...otherRows, ...ROWS]),
    header: DAYS,
    set: ['data.split={time: day}'],
    code: 0,
    says: /the baseline's model was scored on the \d+ test rows of this run/,
  },
  {
    name: 'a record alone',
    tamper: remove('predictions.csv'),
    baseline: 'run.json',
    set: ['gate.conditions=[accuracy >= baseline - 90pp, precision >= baseline - 90pp]'],
    code: 0,
    says: /accuracy >= baseline - 90pp[\s\S]*precision >= baseline - 90pp[\s\S]*compared by numbers alone, unpaired: .*not kept/,
  },
  ...(
    [
      [
        'of another label',
        { rows: ROWS, set: ['data.label=color'] },
        /the baseline predicts "color"/,
      ],
      [
        'of other classes',
        { rows: ROWS.map(([a, b, c]) => [a!, b!, c === 'yes' ? 'ja' : 'nein']) },
        /the baseline's classes are .*ja/,
      ],
      [
        'of the other positive class',
        { rows: ROWS, set: ['data.positive=no'] },
        /the baseline's positive class is "no", the candidate's "yes"/,
      ],
      [
        'of another task',
        {
          rows: ROWS.map(([a, b], i) => [a!, b!, String(Number(a) + (i % 7) / 7)]),
          set: ['gate.conditions=[r2 > -9]'],
        },
        /the baseline's task is regression, the candidate's is binary/,
      ],
      [
        'of other rows',
        { rows: otherRows, set: ['data.positive=yes'] },
        /the test data changed, and the baseline's predictions were not kept/,
      ],
    ] as const
  ).map(
    ([name, base, says]): Case => ({
      name: `a record alone, ${name}`,
      base: { ...base },
      tamper: remove('predictions.csv'),
      baseline: 'run.json',
      set: [
        'data.positive=yes',
        'gate.conditions=[loss <= baseline + 9, precision >= baseline - 0.99]',
      ],
      code: 3,
      says,
    }),
  ),
  {
    name: 'a record alone, asked for a loss and a slice',
    tamper: remove('predictions.csv'),
    baseline: 'run.json',
    set: [
      "gate.conditions=[loss <= baseline + 9, {if: accuracy >= baseline - 90pp, where: 'color = red'}]",
    ],
    code: 3,
    says: /Only two numbers: nothing tells chance from change[\s\S]*the baseline's predictions were not kept/,
  },
];

/** Of each kind: compared, scored again, by numbers alone, not compared, broken. */
const SHOWN = [
  'whole, and of the same rows',
  'of other rows, split alike, with its model',
  'a record alone',
  'truncated',
];

describe('a baseline that is', () => {
  const cases = ofEachKind(
    CASES.map((one) => [one.name, one] as const),
    SHOWN,
  );

  test.each(cases)('%s', async (_, each) => {
    const { code, says } = each;
    const ended = await compareWith(each);
    expect({ code: ended.code, said: says.test(ended.stderr) ? 'so' : ended.stderr }).toEqual({
      code,
      said: 'so',
    });
    // Nothing but a pass leaves a model.
    expect(/^ {2}model +\S+ \(\d+ files/m.test(ended.stderr)).toBe(code === 0);
  });

  test.each([
    ['run:20200101', 2, /20200101/],
    ['file:nowhere', 2, /nowhere does not exist/],
    ['branch:main', 2, /on GitHub/],
  ])('%s, which is not there, is wrong usage', async (baseline, code, says) => {
    const folder = folderWith({ 'sluice.yml': config({ conditions: TOLERANT }), ...TASK(ROWS) });
    const ended = await sluice(['run', 'sluice.yml', '--set', `baseline=${baseline}`], {
      cwd: folder,
    });
    expect(ended.code).toBe(code);
    expect(ended.stderr).toMatch(says);
  });

  test('the last promoted one of the store and damaged breaks the run, and check tells before', async () => {
    const folder = folderWith({ 'sluice.yml': config({ conditions: TOLERANT }), ...TASK(ROWS) });
    expect((await sluice(['run', 'sluice.yml'], { cwd: folder })).code).toBe(0);
    edit('run.json', (text) => text.slice(0, -200))(runsIn(folder)[0]!.path);
    for (const command of ['check', 'run']) {
      const ended = await sluice([command, 'sluice.yml'], { cwd: folder });
      expect(ended.code).toBe(4);
      expect(ended.stderr).toContain('run.json');
    }
  });
});

/** What dist/ makes of a baseline that is compared with, of one that is not, and of one that is broken. */
const SHIPPED = ['whole, and of the same rows', 'of another label', 'truncated'];

const FILES = { 'sluice.yml': config({ conditions: TOLERANT }) };
const sets = (values: readonly string[]) => values.flatMap((value) => ['--set', value]);

/** The folders of the runs that were made, by what they were made of: many cases begin with the same. */
const made = new Map<string, Promise<string>>();

/** The folder of a run that passed. */
function baseRun({ base, header }: Pick<Case, 'base' | 'header'>): Promise<string> {
  const files = { ...FILES, ...TASK(base?.rows ?? ROWS, header) };
  const args = ['run', 'sluice.yml', ...sets(base?.set ?? [])];
  const key = JSON.stringify([files, args]);
  const run = made.get(key) ?? passedRun(files, args);
  made.set(key, run);
  return run;
}

async function passedRun(files: Files, args: readonly string[]): Promise<string> {
  const folder = folderWith(files);
  const { code, stderr } = await sluiceHere(args, { cwd: folder });
  if (code !== 0) throw new Error(stderr);
  return runsIn(folder)[0]!.path;
}

async function compareWith({
  name,
  base,
  tamper,
  baseline = '',
  data = ROWS,
  header,
  set = [],
}: Case) {
  const before = await baseRun({ ...(base && { base }), ...(header && { header }) });
  const folder = folderWith({ ...FILES, ...TASK(data, header) });
  cpSync(before, join(folder, 'base'), { recursive: true });
  tamper?.(join(folder, 'base'));
  const source = `baseline=file:${join('base', baseline)}`;
  const run = SHIPPED.includes(name) ? sluice : sluiceHere;
  return run(['run', 'sluice.yml', ...sets([source, ...set])], { cwd: folder });
}
