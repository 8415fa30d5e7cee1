import { stringify } from 'yaml';
import type { Task } from '../data/dataset.js';

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
  readonly rows: number;
  readonly columns: number;
  readonly ignore: readonly string[];
}

/** A config that runs as it is and explains its keys. */
export function configText(facts: DataFacts): string {
  const { path, label, task, classes, rows, columns, ignore } = facts;
  const positive =
    task === 'binary'
      ? `\n  positive: ${scalar(classes[1]!)}    # the class that precision, recall and auc are about`
      : '';
  const ignored =
    ignore.length > 0
      ? `\n  ignore: [${ignore.map(scalar).join(', ')}]    # they name rows, they say nothing about them`
      : '';
  return `# ${rows} rows, ${columns} columns when this was written.
project: default
experiment: default

data:
  path: ${scalar(path)}
  label: ${scalar(label)}    # the column to predict${positive}
  task: ${task}${ignored}
  test: 0.2          # held out for the verdict
  validation: 0.1    # of the other rows: training watches them to stop early
  split:
    seed: 7          # or stratify: true, group: COLUMN, time: COLUMN

gate:
  conditions:
${conditions(facts).join('\n')}

export:
  path: models/production    # written only when every condition holds
`;
}

function conditions({ task, majority }: DataFacts): string[] {
  if (task === 'regression') {
    return [
      '    - r2 > 0                      # better than always answering the mean',
      '    - mae <= baseline * 1.05      # from the second run on: at most 5 % more error',
    ];
  }
  const floor = Math.floor(majority * 1000) / 1000;
  return [
    `    - accuracy > ${floor}            # better than always answering the most frequent class`,
    ...(task === 'binary' ? ['    - auc >= baseline - 1pp       # from the second run on'] : []),
    '    - accuracy >= baseline - 2pp  # from the second run on: no worse, within 2 percentage points',
  ];
}

/** One YAML scalar on one line, quoted where it has to be. */
function scalar(text: string): string {
  return stringify(text, { lineWidth: 0, defaultStringType: 'PLAIN' }).trimEnd();
}

/** A workflow that gates pull requests, and retrains when main moves. */
export function workflowText(): string {
  return `name: Sluice
on:
  pull_request:
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
      - uses: actions/checkout@v6
      - uses: sluice-ml/sluice@v1
        with:
          config: sluice.yml
`;
}
