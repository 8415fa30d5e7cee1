import { stringify } from 'yaml';
import type { Task } from '../data/dataset.js';
import type { ReadAs } from '../data/table/column-spec.js';
import { plural } from '../text/quantities.js';

/** What the written files name: the action, and the schema of the config that this action reads. */
const ACTION = 'sluice-ml/sluice';
const REF = 'v1';
export const SCHEMA_URL = `https://raw.githubusercontent.com/${ACTION}/${REF}/sluice.schema.json`;

/** Where the model goes that passed. */
const MODEL_PATH = 'models/production';

/** What `init` found out about a data file. */
export interface DataFacts {
  /** Relative to the config. */
  readonly path: string;
  readonly label: string;
  readonly task: Task;
  /** Binary: [negative, positive]. */
  readonly classes: readonly string[];
  /** The share of the most frequent class. */
  readonly majority: number;
  /** Percentage points that have to be tolerated, so that an equal model is shown equal. */
  readonly points: number;
  readonly rows: number;
  readonly columns: number;
  /** Columns that look as if rows of one value belong together. */
  readonly groups: readonly string[];
  readonly ignore: readonly string[];
  /** A class has so few rows that one side may have none of them. */
  readonly rare: boolean;
  /** Of columns that were not read plainly. */
  readonly formats: readonly ColumnFormat[];
}

/** How a column's cells are written. */
export interface ColumnFormat {
  readonly name: string;
  readonly as: Extract<ReadAs, { readonly kind: 'number' | 'date' }>;
  readonly missing: readonly string[];
}

/** A config that runs as it is and explains its keys. */
export function configText(facts: DataFacts): string {
  const { path, label, task, classes, rows, columns, ignore, formats } = facts;
  const data: Line[] = [
    [`path: ${scalar(path)}`],
    [`label: ${scalar(label)}`, 'the column to predict'],
    ...(task === 'binary'
      ? [[`positive: ${scalar(classes[1]!)}`, 'precision, recall and auc are about it'] as const]
      : []),
    [`task: ${task}`],
    ...(ignore.length > 0
      ? [[`ignore: [${ignore.map(scalar).join(', ')}]`, 'name rows, say nothing of them'] as const]
      : []),
    ...(formats.length > 0
      ? [[`columns: {${formats.map(columnText).join(', ')}}`, 'how they are written'] as const]
      : []),
    ['test: 0.2', 'held out for the verdict'],
    ['validation: 0.1', 'of the other rows: training watches them to stop early'],
    facts.rare
      ? ['split: {stratify: true, seed: 7}', 'a class is rare: each side gets its share of it']
      : ['split: {seed: 7}', 'or stratify: true, group: COLUMN, time: COLUMN'],
    ...facts.groups.map(
      (name): Line => [
        `# split: {group: ${scalar(name)}}`,
        'in its place, if rows of one value belong together',
      ],
    ),
  ];
  return `# yaml-language-server: $schema=${SCHEMA_URL}
# ${plural(rows, 'row')}, ${plural(columns, 'column')} when this was written.
project: default
experiment: default

data:
${commented(data, 2)}

gate:
  conditions:
${commented(conditions(facts), 4)}
  reference: best  # small losses can't add up: no worse than the best run by twice the tolerance

export:
  path: ${MODEL_PATH}  # written only when the gate passes
`;
}

function columnText({ name, as: { kind, format }, missing }: ColumnFormat): string {
  const words = missing.map((word) => JSON.stringify(word)).join(', ');
  const more = words === '' ? '' : `, missing: [${words}]`;
  return `${scalar(name)}: {${kind}: ${JSON.stringify(format)}${more}}`;
}

/** A line of YAML, and what it means. */
type Line = readonly [yaml: string, comment?: string];

/** Comments stand in one column, but for those of very long lines. */
function commented(lines: readonly Line[], indent: number): string {
  const width = Math.max(...lines.map(([yaml]) => (yaml.length <= 40 ? yaml.length : 0)));
  return lines
    .map(([yaml, comment]) => (comment ? `${yaml.padEnd(width)}  # ${comment}` : yaml))
    .map((line) => ' '.repeat(indent) + line)
    .join('\n');
}

function conditions({ task, majority, points }: DataFacts): Line[] {
  if (task === 'regression') {
    return [
      ['- r2 > 0', 'better than always answering the mean'],
      ['- mae <= baseline * 1.05', 'from the second run on: at most 5 % more error'],
    ];
  }
  const tolerated = `from the second run on: no worse, within ${plural(points, 'point')}, which this data can show`;
  if (task === 'binary') {
    return [
      ['- auc > 0.5', 'better than a coin'],
      [`- auc >= baseline - ${points}pp`, tolerated],
    ];
  }
  const floor = Math.floor(majority * 1000) / 1000;
  return [
    [`- accuracy > ${floor}`, 'better than always answering the most frequent class'],
    [`- accuracy >= baseline - ${points}pp`, tolerated],
  ];
}

/** One YAML scalar on one line, quoted where any YAML would take it for something else than a text (`no`, `1`). */
function scalar(text: string): string {
  const quoted = JSON.stringify(text);
  if (/[\p{Cc}\u2028\u2029,[\]{}]/u.test(text)) return quoted;
  // What YAML 1.1 has names for, and the library does not know.
  if (text === '=' || text === '<<') return quoted;
  return stringify(text, { lineWidth: 0, version: '1.1', singleQuote: false }).trimEnd();
}

/** A workflow that gates pull requests, and retrains when main moves. */
export function workflowText(): string {
  return `name: Sluice
on:
  pull_request:
    types: [opened, synchronize, reopened, edited]
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
  actions: read
  pull-requests: write
  checks: write
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: ${ACTION}@${REF}
        with:
          config: sluice.yml
`;
}

/** What keeps the exported model out of git: it is made anew by each run that passes. */
export const IGNORED = `/${MODEL_PATH}/`;

/**
 * A `.gitignore` that keeps the exported model out of git; undefined where it does so already.
 * @param text what it holds so far; empty where there is none
 */
export function ignoreText(text: string): string | undefined {
  const folders = MODEL_PATH.split('/').map((_, depth, all) => all.slice(0, depth + 1).join('/'));
  const known = text.split(/\r?\n/).map((line) => line.trim().replace(/^\/|\/$/g, ''));
  if (folders.some((folder) => known.includes(folder))) return undefined;
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return `${before}# The model that Sluice exports when the gate passes.\n${IGNORED}\n`;
}
