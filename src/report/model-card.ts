import type { FinishedRecord } from '../record/run-record.js';
import { MARKS } from '../text/marks.js';
import { grouped, plural } from '../text/quantities.js';
import { cardFrontMatter } from './card-front-matter.js';
import { conditionsTable, prose, table, weakSlicesTable } from './markdown.js';
import { numbersOf, valueRange, valueText } from './metric-numbers.js';
import { viewOf } from './view.js';
import { elsewhereText, experimentName, shortSha, splitText } from './words.js';

/** Lies beside a model: what it is, how good it was found, and how it is loaded. */
export const MODEL_CARD = 'MODEL_CARD.md';

type Estimates = FinishedRecord['metrics']['test'];
type Row = readonly string[];

/**
 * The card of a model that passed, in Markdown with Hugging Face's front matter. All text that came
 * from files is escaped. Of two equal runs it differs in the run's id and time alone.
 */
export function modelCard(record: FinishedRecord): string {
  const { metrics, decision } = record;
  const view = viewOf(record);
  const parts = [
    `${cardFrontMatter(record)}\n# ${prose(experimentName(record))}`,
    `${MARKS[decision.verdict]} **${prose(view.why.main)}** ${prose(view.why.rest)}`.trimEnd(),
    '`verdict.json` says which files that is said of; `sluice verify FOLDER` holds them to it.',
    '## Conditions',
    conditionsTable(view.conditions),
    '## On the test rows',
    metricsTable(record),
    ...(metrics.slices.length > 0 ? ['## On slices', slicesTable(record)] : []),
    ...(view.weakSlices
      ? ['## Weak spots', weakSlicesTable(view.weakSlices), prose(view.weakSlices.note)]
      : []),
    '## Compared with',
    compared(record, view.comparedWith.text),
    '## Data',
    table(['', ''], dataRows(record)),
    ...loading(record),
    '## Made by',
    table(['', ''], originRows(record)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function metricsTable({ metrics, comparison }: FinishedRecord): string {
  const was = new Map(comparison?.metrics.map((row) => [row.metric, row.baseline]));
  const rows = Object.keys(metrics.test).map((name) => {
    const before = was.get(name);
    const interval = metrics.test[name]!.interval;
    const text = typeof before === 'number' ? valueText(before, interval, numbersOf(name)) : '';
    return [...estimateCells(metrics.test, name), ...(comparison ? [text] : [])];
  });
  return table(['Metric', 'Value', 'Likely range', ...(comparison ? ['Baseline'] : [])], rows);
}

function slicesTable({ metrics }: FinishedRecord): string {
  const rows = metrics.slices.flatMap(({ where, n, test }) =>
    Object.keys(test).map((name) => [...estimateCells(test, name), prose(where), grouped(n)]),
  );
  return table(['Metric', 'Value', 'Likely range', 'Where', 'Rows'], rows);
}

function estimateCells(estimates: Estimates, name: string): Row {
  const { value, interval, why } = estimates[name]!;
  const numbers = numbersOf(name);
  if (value === null) return [prose(name), '–', prose(why ?? '')];
  const range = interval === null ? '' : valueRange(interval, numbers);
  return [prose(name), valueText(value, interval, numbers), prose(range)];
}

function compared({ baseline, comparison }: FinishedRecord, text: string): string {
  const named = baseline.found && 'runId' in baseline ? `, run ${prose(baseline.runId)}` : '';
  const rows = comparison ? `, on ${plural(comparison.rows, 'row')} that both have` : '';
  return `${baseline.found ? '' : 'Nothing: '}${prose(text)}${named}${rows}.`;
}

function dataRows({ data, classes, params }: FinishedRecord): readonly Row[] {
  const { splits, columns } = data;
  const named = (role: (typeof columns)[number]['role']) =>
    columns.filter((one) => one.role === role).map(({ name }) => prose(name));
  const split =
    splits.method === 'own'
      ? prose(splitText(splits))
      : `${grouped(data.rows)}: ${grouped(splits.train)} to train, ${grouped(splits.validation)} to validate, ${grouped(splits.test)} to test (${prose(splits.method)}, seed ${splits.seed})`;
  const asked = params['data'];
  const path = asked !== null && typeof asked === 'object' && 'path' in asked ? asked.path : '';
  return [
    ...(typeof path === 'string' && path !== '' ? [['File', prose(path)]] : []),
    ['Rows', split],
    ['Label', named('label').join(', ')],
    ...(classes.length > 0 ? [['Classes', classes.map(prose).join(', ')]] : []),
    ['Columns', named('feature').join(', ')],
    ['Fingerprint', data.fingerprint],
    ['Of the test rows', data.testFingerprint],
    ...(data.warnings.length > 0
      ? [['Warnings', data.warnings.map(({ message }) => prose(message)).join('<br>')]]
      : []),
  ];
}

function originRows({ id, created, git, trainer, seeds, environment }: FinishedRecord) {
  const { sluice, node, platform, arch, cpu } = environment;
  const rows: readonly Row[] = [
    ['Run', `${prose(id)}, ${created}`],
    ['Commit', git === null ? 'none' : `${shortSha(git.sha)}${git.dirty ? ' with changes' : ''}`],
    [
      'Trained by',
      prose(`${trainer.kind}, ${trainer.engine} ${trainer.version}${elsewhereText(trainer)}`),
    ],
    ...(seeds ? [['Seeds', `${seeds.trained.join(', ')}; this is ${seeds.exported}`]] : []),
    ['Environment', prose(`Sluice ${sluice}, Node ${node}, ${platform} ${arch}, ${cpu}`)],
  ];
  return rows;
}

function loading({ formats = {}, task, parity = [] }: FinishedRecord): readonly string[] {
  const parts = Object.entries(formats).map(([format, files]) => {
    const near = parity.find((one) => one.format === format);
    const proven = near
      ? ` Read back, it gave the trained model’s answers on ${plural(near.rows, 'row')}; the largest difference was ${near.difference}.`
      : '';
    const names = files.map((file) => `\`${file}\``).join(', ');
    return [`### ${prose(format)}`, `${names}.${proven}`, howToLoad(format, files, task)];
  });
  return ['## How to load it', ...parts.flat()];
}

function howToLoad(format: string, files: readonly string[], task: FinishedRecord['task']): string {
  if (format === 'onnx') {
    const outputs = task === 'regression' ? '(value,)' : 'label, probabilities';
    return `One input a column, of its name and the shape [N, 1]. Numbers are float64, missing ones NaN; dates are days since 1970, likewise; all others are texts, missing ones \`''\` (not None or NaN: they would count as unseen).

\`\`\`python
import numpy as np, onnxruntime
session = onnxruntime.InferenceSession("model.onnx")
cell = lambda one: np.array([[np.nan]]) if "double" in one.type else np.array([[""]], object)
${outputs} = session.run(None, {one.name: cell(one) for one in session.get_inputs()})  # a row of missing cells
\`\`\``;
  }
  if (format === 'tfjs') {
    const encoding = files.find((file) => file.startsWith('encoding-'));
    return `Its inputs are the columns as \`${encoding ?? 'the encoding'}\` has them: \`features\` names them in order.

\`\`\`js
import * as tf from '@tensorflow/tfjs-node';
const model = await tf.loadLayersModel('file://model.json');
const answers = model.predict(tf.zeros([1, model.inputs[0].shape[1]]));
\`\`\``;
  }
  if (format === 'keras') {
    return `Its inputs are the columns as \`encoding.json\` inside the file has them: \`features\` names them in order.

\`\`\`python
import keras, numpy as np
model = keras.saving.load_model("model.keras")
answers = model.predict(np.zeros((1, model.input_shape[1])))
\`\`\``;
  }
  return 'The files that the training command left, byte for byte: load them as it does.';
}
