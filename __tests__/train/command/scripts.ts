import type { RunEvent } from '../../../src/events.js';
import { commandTrainer } from '../../../src/train/command/command-trainer.js';
import type { CommandSpec } from '../../../src/train/spec.js';
import type { EvaluationSet, RunData, Trained } from '../../../src/train/trainer.js';
import { dataset } from '../dense/datasets.js';
import { tableOf } from './tables.js';

const ROWS = 20;

/** Two classes; the command is handed rows by the names `row 0`, `row 1`, … */
export function data(): RunData & { readonly evaluation: EvaluationSet } {
  const binary = dataset('binary');
  const testIds = binary.testIds.slice(0, ROWS);
  const y = binary.test.y.slice(0, ROWS);
  const rows = {
    ...binary,
    testIds,
    test: { ...binary.test, y },
    testTable: tableOf({ x: [...y].map((_, row) => row / 2), label: [...y].map(String) }),
    tables: {
      train: tableOf({ x: [1, 2, 3], label: ['0', '1', '0'] }),
      validation: tableOf({ x: [4], label: ['1'] }),
    },
  };
  return { training: rows, evaluation: rows };
}

/** What the script of a test finds ready: where it is to write, and how it writes what it owes. */
const PRELUDE = `
const fs = require('node:fs');
const { SLUICE_EVENTS, SLUICE_OUT, SLUICE_DATA, SLUICE_SEED } = process.env;
const say = (...events) => fs.appendFileSync(SLUICE_EVENTS, events.map((e) => JSON.stringify(e) + '\\n').join(''));
const lines = () => fs.readFileSync(SLUICE_DATA + '/test-features.csv', 'utf8').trim().split('\\n').slice(1);
const ids = () => lines().map((line) => line.split(',')[0]);
const score = (i) => ((i * 37 + Number(SLUICE_SEED)) % 100) / 100;
const predict = (rows = ids(), header = 'id,score', cells = (id, i) => id + ',' + score(i)) =>
  fs.writeFileSync(SLUICE_OUT + '/predictions.csv', [header, ...rows.map(cells)].join('\\n') + '\\n');
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
`;

/** A command that runs a script of JavaScript, which needs nothing installed. */
export function spec(script: string, rest: Partial<CommandSpec> = {}): CommandSpec {
  const code = `${PRELUDE}(async () => {${script}})()`;
  const quoted = `'${code.replaceAll("'", `'\\''`)}'`;
  return {
    kind: 'command',
    run: `exec '${process.execPath}' -e ${quoted}`,
    folder: process.cwd(),
    env: [],
    inputs: [],
    timeoutMinutes: 10,
    silentMinutes: 10,
    params: {},
    hidden: [],
    ...rest,
  };
}

export interface Ran {
  readonly trained?: Trained;
  readonly error?: unknown;
  readonly events: readonly RunEvent[];
  readonly warnings: readonly string[];
  readonly output: readonly string[];
}

/** Runs a command to its end, however it ends. */
export async function run(
  command: CommandSpec,
  scratch: string,
  {
    signal = new AbortController().signal,
    rows = data(),
    onEvent = () => {},
  }: {
    readonly signal?: AbortSignal;
    readonly rows?: RunData;
    readonly onEvent?: (event: RunEvent) => void;
  } = {},
): Promise<Ran> {
  const events: RunEvent[] = [];
  const emit = (event: RunEvent) => {
    events.push(event);
    onEvent(event);
  };
  const training = await commandTrainer().prepare(command, rows, {
    workspace: scratch,
    emit,
  });
  const told = () => ({
    events,
    warnings: events.flatMap((event) => (event.type === 'warning' ? [event.message] : [])),
    output: events.flatMap((event) => (event.type === 'output' ? [event.text] : [])),
  });
  try {
    const trained = await training.run({ seed: 7, emit, signal, scratch });
    return { trained, ...told() };
  } catch (error) {
    return { error, ...told() };
  }
}
