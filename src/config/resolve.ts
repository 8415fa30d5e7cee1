import { resolve } from 'node:path';
import type { BaselineSource } from '../baseline/search.js';
import type { CsvSpec } from '../data/csv/dialect.js';
import type { DataSpec } from '../data/data-spec.js';
import type { EvalTool } from '../data/eval-tools/tool.js';
import type { ColumnSpec } from '../data/table/column-spec.js';
import {
  classColumns,
  type OwnColumnSpec,
  USUAL_COLUMNS,
} from '../evaluate/answers/answer-spec.js';
import type { OwnMetric } from '../evaluate/predictions.js';
import type { ClusterSpec } from '../gate/cluster-spec.js';
import type { GateCondition } from '../gate/condition-kinds.js';
import type { ConfirmSpec } from '../gate/confirm-rows.js';
import type { ReferenceSpec } from '../gate/gate-spec.js';
import type { Layer, Loss, ModelSpec } from '../models/layers.js';
import { DEFAULTS } from '../train/defaults.js';
import type {
  CommandSpec,
  NumbersSpec,
  Optimizer,
  RayPlace,
  RayResults,
  Schedule,
  TrainSpec,
} from '../train/spec.js';
import type { Config, GivenSource } from './config.js';
import type {
  ConfigValues,
  GivenValues,
  NumbersValues,
  OwnSplitValues,
} from './schema/config-schema.js';
import { earlyStopping } from './schema/train-schema.js';

/** Turns checked values into the types of the parts; paths are taken relative to `folder`. */
export function resolveConfig(
  values: ConfigValues,
  conditions: readonly GateCondition[],
  origin: Pick<Config, 'source' | 'folder' | 'file'>,
): Config {
  const { folder } = origin;
  return {
    project: values.project,
    experiment: values.experiment,
    data: {
      kind: 'dataset',
      spec: dataSpec(values.data, folder),
      ...confirmSpec(confirmOfHeldOut(values.data), values.data.split.seed),
    },
    ...training(values, folder),
    gate: gateSpec(
      values.gate,
      conditions,
      'command' in values ? values.command.metrics : [],
      clusterSpec(values),
    ),
    baseline: baselineSource(values.baseline, folder),
    ...exported(values, folder),
    track: tracking(values, folder),
    reuse: values.reuse,
    ...keptRuns(values),
    values,
    ...origin,
  };
}

function exported(
  { export: to }: ConfigValues | OwnSplitValues,
  folder: string,
): Pick<Config, 'export'> {
  return to ? { export: { path: resolve(folder, to.path), formats: to.formats } } : {};
}

/** Likewise, of predictions that somebody else made. */
export function resolveGiven(
  values: GivenValues,
  conditions: readonly GateCondition[],
  origin: Pick<Config, 'source' | 'folder' | 'file'>,
): Config {
  const { folder } = origin;
  const { project, experiment, predictions, baseline } = values;
  const own = ownColumnsOf(values.gate.metrics);
  const { rows, trainer } = givenSource(
    predictions,
    resolve(folder, predictions.path),
    folder,
    own,
  );
  const other = /^predictions:(.+)$/s.exec(baseline)?.[1];
  return {
    project,
    experiment,
    data: { kind: 'rows', spec: rows, ...confirmSpec(predictions.confirm) },
    trainer,
    train: { seed: DEFAULTS.seed, seeds: 1 },
    gate: gateSpec(values.gate, conditions, [], givenClusters(values)),
    ...(values.numbers && { numbers: numbersSpec(values.numbers, folder) }),
    baseline:
      other === undefined
        ? baselineSource(baseline, folder)
        : {
            kind: 'predictions',
            ...givenSource({ ...predictions, seeds: [] }, resolve(folder, other), folder, own),
          },
    track: tracking(values, folder),
    reuse: false,
    ...keptRuns(values),
    values,
    ...origin,
  };
}

/** Likewise, of single numbers alone. */
export function resolveNumbers(
  values: NumbersValues,
  conditions: readonly GateCondition[],
  origin: Pick<Config, 'source' | 'folder' | 'file'>,
): Config {
  const { folder } = origin;
  return {
    project: values.project,
    experiment: values.experiment,
    data: { kind: 'numbers' },
    trainer: { kind: 'given', answers: { scale: 'probability' }, seeds: [] },
    train: { seed: DEFAULTS.seed, seeds: 1 },
    gate: gateSpec(values.gate, conditions, [], undefined),
    numbers: numbersSpec(values.numbers, folder),
    baseline: baselineSource(values.baseline, folder),
    track: tracking(values, folder),
    reuse: false,
    ...keptRuns(values),
    values,
    ...origin,
  };
}

function numbersSpec({ path, names }: NumbersValues['numbers'], folder: string): NumbersSpec {
  return { path: resolve(folder, path), names };
}

/** Likewise, of a command that splits its data by itself. */
export function resolveOwnSplit(
  values: OwnSplitValues,
  conditions: readonly GateCondition[],
  origin: Pick<Config, 'source' | 'folder' | 'file'>,
): Config {
  const { folder } = origin;
  const { project, experiment, command, predictions: left } = values;
  const { labels, ...beside } = left;
  const { path } = left;
  // Without a path it is a file in a folder that each run makes anew.
  const file = resolve(folder, path ?? '');
  const own = ownColumnsOf(values.gate.metrics);
  const { rows, trainer } = givenSource(beside, file, folder, own);
  const { path: _, ...form } = rows;
  return {
    project,
    experiment,
    data: {
      ...(labels
        ? { kind: 'rows', spec: givenSource(left, file, folder).rows }
        : { kind: 'own-split' }),
      ...confirmSpec(left.confirm),
    },
    trainer: {
      kind: 'own-split',
      command: {
        ...commandSpec({ ...command, predictions: path }, [], folder),
        ...place(values, labels ? [labels.path] : [], folder),
      },
      answers: trainer.answers,
      form,
    },
    train: { seed: command.seed, seeds: command.seeds },
    gate: gateSpec(values.gate, conditions, command.metrics, givenClusters(values)),
    baseline: baselineSource(values.baseline, folder),
    ...exported(values, folder),
    track: tracking(values, folder),
    reuse: false,
    ...keptRuns(values),
    values,
    ...origin,
  };
}

function tracking(
  { track = { histograms: false } }: ConfigValues | GivenValues | NumbersValues | OwnSplitValues,
  folder: string,
): Config['track'] {
  const { tensorboard, mlflow, histograms } = track;
  return {
    ...(tensorboard !== undefined && { tensorboard: resolve(folder, tensorboard) }),
    ...(mlflow !== undefined && { mlflow: resolve(folder, mlflow) }),
    histograms,
  };
}

function keptRuns({
  store,
}: ConfigValues | GivenValues | NumbersValues | OwnSplitValues): Pick<Config, 'keep'> {
  return store?.keep === undefined ? {} : { keep: store.keep };
}

type MetricValues = ConfigValues['gate']['metrics'];

/** Metrics of the user's own, in the order in which they are written. */
export function ownMetricsOf(metrics: MetricValues): readonly OwnMetric[] {
  return Object.entries(metrics).map(([name, { better, range }]) => ({ name, better, range }));
}

function ownColumnsOf(metrics: MetricValues): readonly OwnColumnSpec[] {
  return ownMetricsOf(metrics).map((one) => ({
    ...one,
    column: metrics[one.name]?.column ?? one.name,
  }));
}

/**
 * @param path of the file with the predictions; its columns are those of the config
 * @param measured what else is measured of them
 */
export function givenSource(
  values: Omit<GivenValues['predictions'], 'path'>,
  path: string,
  folder: string,
  measured: readonly OwnColumnSpec[] = [],
): GivenSource {
  const { id, label, prediction, score, scores, positive, task, labels, seeds = [] } = values;
  const tool = toolOf(values);
  const answers = {
    scale: scores,
    ...(measured.length > 0 && { own: measured }),
    ...(prediction !== undefined && { prediction }),
    ...(score !== undefined && { score }),
  };
  const asked = {
    task,
    classColumns: classColumns(answers),
    ...(positive !== undefined && { positive }),
  };
  const own = {
    path,
    prediction: prediction ?? USUAL_COLUMNS.prediction,
    ...(id !== undefined && { id }),
    ...(tool && { tool }),
  };
  const others = seeds.map((other) => ({ ...own, path: resolve(folder, other) }));
  const trainer = { kind: 'given', answers, seeds: others } as const;
  if (!labels) {
    return { rows: { ...own, label, ...asked }, trainer };
  }
  const truth = {
    ...own,
    path: resolve(folder, labels.path),
    label: labels.label,
    ...(labels.id !== undefined && { id: labels.id }),
  };
  return { rows: { ...truth, ...asked }, trainer: { ...trainer, file: own } };
}

function toolOf({
  format,
  metric,
}: Pick<GivenValues['predictions'], 'format' | 'metric'>): EvalTool | undefined {
  if (format !== 'lm-eval') return format && { format };
  return { format, ...(metric !== undefined && { metric }) };
}

/** Rows that somebody else split off were not split by a column that would say what belongs together. */
function givenClusters({
  gate: { cluster },
}: GivenValues | OwnSplitValues): ClusterSpec | undefined {
  return typeof cluster === 'string'
    ? { kind: 'group', column: cluster, key: 'gate.cluster' }
    : undefined;
}

function gateSpec(
  gate: ConfigValues['gate'],
  conditions: readonly GateCondition[],
  reported: readonly string[],
  cluster: ClusterSpec | undefined,
): Config['gate'] {
  return {
    conditions,
    reported,
    own: ownMetricsOf(gate.metrics),
    slices: gate.slices,
    ...(cluster && { cluster }),
    reference: referenceSpec(gate.reference),
    budget: gate.budget,
    looks: gate.looks,
    confidence: gate.confidence,
    whenInconclusive: gate['when-inconclusive'],
    whenNotCompared: gate['when-not-compared'],
  };
}

function referenceSpec(text: string): ReferenceSpec {
  const run = /^run:(.+)$/s.exec(text)?.[1];
  if (run !== undefined) return { kind: 'run', id: run };
  return { kind: text === 'best' || text === 'first' ? text : 'none' };
}

type NetworkValues = Extract<ConfigValues, { readonly train: unknown }>;

function training(values: ConfigValues, folder: string): Pick<Config, 'trainer' | 'train'> {
  if ('command' in values) {
    const { command, data, gate } = values;
    const own = ownColumnsOf(gate.metrics);
    return {
      trainer: {
        ...commandSpec(command, data.ignore, folder),
        ...place(
          values,
          [data.path, ...(typeof data.test === 'string' ? [data.test] : [])],
          folder,
        ),
        ...(own.length > 0 && { own }),
      },
      train: { seed: command.seed, seeds: command.seeds },
    };
  }
  const train = trainSpec(values);
  const { model } = values;
  const seeded = { ...train, seeds: values.train.seeds };
  if ('file' in model) {
    const { file } = model;
    const loss = lossOf(model);
    const { engine } = values.train;
    const made = { file: resolve(folder, file), name: file, engine, ...(loss && { loss }) };
    return { trainer: { kind: 'tfjs', ...made, train }, train: seeded };
  }
  const { on } = values.train;
  const dense = { kind: 'dense', model: modelSpec(model), train } as const;
  return { trainer: { ...dense, ...(on && { on: rayPlace(on) }) }, train: seeded };
}

function commandSpec(
  command: Extract<ConfigValues, { readonly command: unknown }>['command'],
  hidden: readonly string[],
  folder: string,
): CommandSpec {
  const { run, predictions, model, params, env, inputs } = command;
  return {
    kind: 'command',
    run,
    folder,
    ...(predictions !== undefined && { predictions: resolve(folder, predictions) }),
    ...(model !== undefined && { model: resolve(folder, model) }),
    env,
    inputs: inputs.map((path) => resolve(folder, path)),
    params,
    timeoutMinutes: command['timeout-minutes'],
    silentMinutes: command['silent-minutes'],
    hidden,
  };
}

const GIB = 2 ** 30;

/**
 * Where a command runs, unless it runs here.
 * @param labelled the files with the labels that judge
 */
function place(
  { train }: { readonly train?: OwnSplitValues['train'] },
  labelled: readonly string[],
  folder: string,
): Pick<CommandSpec, 'on'> {
  if (!train) return {};
  return {
    on: {
      ...rayPlace(train.on),
      folder: resolve(folder, train.on['working-dir']),
      exclude: train.on.exclude,
      withheld: labelled.map((path) => resolve(folder, path)),
    },
  };
}

function rayPlace(on: NonNullable<OwnSplitValues['train']>['on']): RayPlace {
  const { ray, cpus, gpus, memory, results, insecure } = on;
  return {
    address: ray,
    ...(cpus !== undefined && { cpus }),
    ...(gpus !== undefined && { gpus }),
    ...(memory !== undefined && { memory: Math.ceil(memory * GIB) }),
    waitMinutes: on['timeout-minutes'],
    ...(results !== undefined && { results: resultsSpec(results) }),
    insecure,
  };
}

function resultsSpec(
  results: NonNullable<NonNullable<OwnSplitValues['train']>['on']['results']>,
): RayResults {
  if (typeof results !== 'string') return { kind: 'signed', ...results };
  return { kind: 'folder', path: results };
}

function dataSpec(data: ConfigValues['data'], folder: string): DataSpec {
  const { test } = data;
  return {
    path: resolve(folder, data.path),
    label: data.label,
    ...(data.positive !== undefined && { positive: data.positive }),
    task: data.task,
    ...(data.id !== undefined && { id: data.id }),
    ignore: data.ignore,
    // What is kept for the last word is held out with the test rows, and parted from them later.
    test: typeof test === 'string' ? { path: resolve(folder, test) } : test + (data.confirm ?? 0),
    validation: data.validation,
    split: splitSpec(data),
    ...(data.transform && { transform: data.transform }),
    ...(data['sample-weight'] !== undefined && { sampleWeight: data['sample-weight'] }),
    csv: csvSpec(data),
    columns: {
      ...(data.missing && { missing: data.missing }),
      columns: new Map(
        Object.entries(data.columns ?? {}).map(([name, one]) => [name, columnSpec(one)]),
      ),
    },
  };
}

/** The share for the last word of all rows that are held out. */
function confirmOfHeldOut({ test, confirm }: ConfigValues['data']): number | undefined {
  if (confirm === undefined || typeof test === 'string') return confirm;
  return confirm / (test + confirm);
}

function confirmSpec(
  share: number | undefined,
  seed: number = DEFAULTS.seed,
): { readonly confirm?: ConfirmSpec } {
  return share === undefined ? {} : { confirm: { share, seed } };
}

const DELIMITERS = {
  ',': ',',
  ';': ';',
  '|': '|',
  '^': '^',
  '~': '~',
  ':': ':',
  tab: '\t',
  space: ' ',
} as const;

function csvSpec({ delimiter, header, comment }: ConfigValues['data']): CsvSpec {
  return {
    ...(delimiter !== undefined && { delimiter: DELIMITERS[delimiter] }),
    ...(header !== undefined && { header }),
    ...(comment !== undefined && { comment }),
  };
}

function columnSpec(column: NonNullable<ConfigValues['data']['columns']>[string]): ColumnSpec {
  if (column === 'number') return { as: { kind: 'number', format: '1234.56' } };
  if (column === 'category') return { as: { kind: 'category' } };
  if (column === 'text') return { as: { kind: 'text', exact: false } };
  const missing = column.missing && { missing: column.missing };
  if ('number' in column) return { as: { kind: 'number', format: column.number }, ...missing };
  if ('date' in column) return { as: { kind: 'date', format: column.date }, ...missing };
  if ('text' in column) return { as: { kind: 'text', exact: true }, ...missing };
  return { ...missing };
}

/** What the split keeps together is together in the verdict, too. */
function clusterSpec({ gate, data }: ConfigValues): ClusterSpec | undefined {
  const { cluster } = gate;
  const { split, test } = data;
  if (typeof cluster === 'string') return { kind: 'group', column: cluster, key: 'gate.cluster' };
  if (cluster && 'time' in split) {
    const { time: column } = split;
    return { kind: 'calendar', column, key: 'data.split.time', block: cluster.time };
  }
  // A test file of its own was not split by it, and need not have the column.
  if (typeof test !== 'number') return undefined;
  if ('group' in split) return { kind: 'group', column: split.group, key: 'data.split.group' };
  if ('time' in split) return { kind: 'time', column: split.time, key: 'data.split.time' };
  return undefined;
}

function splitSpec({ split, id, test }: ConfigValues['data']): DataSpec['split'] {
  const { seed } = split;
  if ('stratify' in split) return { method: 'stratify', seed };
  if ('group' in split) return { method: 'group', column: split.group, seed };
  if ('time' in split) return { method: 'time', column: split.time, seed };
  // A row that has a name keeps its side by it, whatever becomes of its cells.
  if (id !== undefined && typeof test === 'number') return { method: 'group', column: id, seed };
  return { method: 'hash', seed };
}

type LayerValues = Extract<NetworkValues['model'], { readonly layers: unknown }>;

function lossOf(model: NetworkValues['model']): Loss | undefined {
  return model.loss === 'huber' ? { kind: 'huber', delta: model['huber-delta'] ?? 1 } : model.loss;
}

function modelSpec(model: LayerValues): ModelSpec {
  const loss = lossOf(model);
  return { layers: model.layers.map(toLayer), ...(loss && { loss }) };
}

function toLayer(layer: LayerValues['layers'][number]): Layer {
  if ('dense' in layer) {
    const { dense: units, activation, initializer, l1, l2 } = layer;
    return { kind: 'dense', units, activation, initializer, l1, l2 };
  }
  if ('dropout' in layer) return { kind: 'dropout', rate: layer.dropout };
  return { kind: 'batch_normalization', ...layer['batch-normalization'] };
}

function trainSpec({ train, data }: NetworkValues): TrainSpec {
  const stopping = train['early-stopping'] ?? (data.validation > 0 && earlyStopping.parse({}));
  const plateau = train['reduce-lr-on-plateau'];
  const clipNorm = train['clip-norm'];
  const classWeights = train['class-weights'];
  const checkpointEvery = train['checkpoint-every'];
  return {
    epochs: train.epochs,
    batchSize: train['batch-size'],
    optimizer: toOptimizer(train.optimizer),
    learningRate: toSchedule(train['learning-rate']),
    seed: train.seed,
    ...(stopping && {
      earlyStopping: {
        monitor: stopping.monitor,
        patience: stopping.patience,
        minDelta: stopping['min-delta'],
        restoreBest: stopping['restore-best'],
      },
    }),
    ...(plateau && {
      reduceLrOnPlateau: {
        monitor: plateau.monitor,
        factor: plateau.factor,
        patience: plateau.patience,
        minDelta: plateau['min-delta'],
        cooldown: plateau.cooldown,
        minRate: plateau['min-rate'],
      },
    }),
    ...(clipNorm !== undefined && { clipNorm }),
    ...(classWeights && { classWeights }),
    ...(checkpointEvery !== undefined && { checkpointEvery }),
    batchEvents: train['batch-events'],
  };
}

function toOptimizer(optimizer: NetworkValues['train']['optimizer']): Optimizer {
  switch (optimizer.name) {
    case 'sgd':
      return { kind: 'sgd', momentum: optimizer.momentum, nesterov: optimizer.nesterov };
    case 'rmsprop': {
      const { rho, momentum, epsilon } = optimizer;
      return { kind: 'rmsprop', rho, momentum, epsilon };
    }
    case 'adagrad': {
      const { 'initial-accumulator': initialAccumulator, epsilon } = optimizer;
      return { kind: 'adagrad', initialAccumulator, epsilon };
    }
    case 'adam': {
      const { 'beta-1': beta1, 'beta-2': beta2, epsilon } = optimizer;
      return { kind: 'adam', beta1, beta2, epsilon };
    }
    case 'adamw': {
      const { 'beta-1': beta1, 'beta-2': beta2, 'weight-decay': weightDecay, epsilon } = optimizer;
      return { kind: 'adamw', beta1, beta2, epsilon, weightDecay };
    }
  }
}

function toSchedule(rate: NetworkValues['train']['learning-rate']): Schedule {
  if (typeof rate === 'number') return { kind: 'constant', rate };
  if (rate.schedule === 'constant') return { kind: 'constant', rate: rate.rate };
  if (rate.schedule === 'cosine') {
    const { 'warmup-epochs': warmupEpochs, 'final-rate': finalRate } = rate;
    return { kind: 'cosine', rate: rate.rate, warmupEpochs, finalRate };
  }
  const { 'decay-rate': decayRate, 'decay-epochs': decayEpochs } = rate;
  return { kind: 'exponential', rate: rate.rate, decayRate, decayEpochs };
}

function baselineSource(text: string, folder: string): BaselineSource {
  const [kind, ...rest] = text.split(':');
  const value = rest.join(':');
  if (kind === 'run') return { kind: 'run', id: value };
  if (kind === 'branch') return { kind: 'branch', name: value };
  if (kind === 'file') return { kind: 'file', path: resolve(folder, value) };
  return { kind: kind === 'none' ? 'none' : 'auto' };
}
