import { parse } from 'yaml';
import { InterruptedError } from '../../src/errors.js';
import type { Metric } from '../../src/evaluate/metrics/metric.js';
import { METRICS } from '../../src/evaluate/metrics/metrics.js';
import { EXIT, exitCodeOfError } from '../../src/exit.js';
import { code, table } from './markdown.js';

interface ActionFile {
  readonly inputs: Readonly<Record<string, { description: string; default?: string }>>;
  readonly outputs: Readonly<Record<string, { description: string }>>;
}

/** @param actionYml the text of action.yml */
export function inputsTable(actionYml: string): string {
  const { inputs } = parse(actionYml) as ActionFile;
  return table(
    ['Input', 'Meaning', 'Default'],
    Object.entries(inputs).map(([name, input]) => [
      code(name),
      sentence(input.description),
      input.default === undefined || input.default === '' ? '' : code(input.default),
    ]),
  );
}

/** @param actionYml the text of action.yml */
export function outputsTable(actionYml: string): string {
  const { outputs } = parse(actionYml) as ActionFile;
  return table(
    ['Output', 'Meaning'],
    Object.entries(outputs).map(([name, { description }]) => [code(name), sentence(description)]),
  );
}

function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/** What each code tells, and what becomes of the step in a workflow. */
const EXIT_MEANING: Readonly<Record<keyof typeof EXIT, readonly [meaning: string, step: string]>> =
  {
    passed: ['The gate passed.', 'green'],
    failed: ['The gate failed. The model is not exported.', 'red'],
    usage: ['The config, the data or the usage is wrong. Nothing was trained.', 'red'],
    inconclusive: [
      'The evidence does not decide, and `when-inconclusive` is `hold`. The model is not exported.',
      'green, with a warning',
    ],
    broke: [
      'Something broke: the gate has not decided, or what it decided could not be printed.',
      'red',
    ],
  };

export function exitCodesTable(): string {
  const interrupted = (['SIGHUP', 'SIGINT', 'SIGTERM'] as const).map((signal) =>
    exitCodeOfError(new InterruptedError(signal)),
  );
  const rows = Object.entries(EXIT)
    .sort(([, a], [, b]) => a - b)
    .map(([name, exit]) => [code(String(exit)), ...EXIT_MEANING[name as keyof typeof EXIT]]);
  const stopped = interrupted.map((exit) => code(String(exit))).join(', ');
  return table(
    ['Code', 'Meaning', 'Step in a workflow'],
    [
      ...rows,
      [
        stopped,
        'Interrupted by Ctrl-C, SIGTERM or a terminal that closed. No model.',
        'red, or cancelled',
      ],
    ],
  );
}

/** The metrics by what kind of model has them. */
export function metricsTable(): string {
  const names = (test: (metric: Metric) => boolean) =>
    METRICS.filter(test)
      .map(({ name }) => code(name))
      .join(', ');
  return table(
    ['Model', 'Metrics'],
    [
      ['two classes', names(({ tasks }) => tasks.includes('binary'))],
      ['more classes', names(({ tasks }) => tasks.includes('multiclass'))],
      ['one class of them, as in `recall(bad)`', names(({ perClass }) => perClass.length > 0)],
      ['a number', names(({ tasks, log }) => tasks.includes('regression') && !log)],
      ['a number with `transform: log`, also', names(({ log }) => log)],
    ],
  );
}
