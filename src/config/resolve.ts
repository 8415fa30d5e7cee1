import { resolve } from 'node:path';
import type { DataSpec } from '../data/data-spec.js';
import { InputError, type Problem } from '../errors.js';
import { METRIC_NAMES } from '../evaluate/metrics.js';
import { type GateCondition, parseCondition } from '../gate/condition.js';
import type {
  Layer,
  Loss,
  ModelSpec,
  Optimizer,
  Schedule,
  TrainSpec,
} from '../train/model-spec.js';
import type { BaselineSource, Config } from './config.js';
import { suggest } from './nearest.js';
import { type ConfigValues, earlyStopping } from './schema.js';
import type { ConfigSource } from './source.js';

/**
 * Turns checked values into the types of the parts; paths are taken relative to `folder`.
 * @throws InputError for every condition that can't be parsed.
 */
export function resolveConfig(
  values: ConfigValues,
  source: ConfigSource,
  folder: string,
  file?: string,
): Config {
  const gate = values.gate;
  return {
    project: values.project,
    experiment: values.experiment,
    data: dataSpec(values.data, folder),
    model: modelSpec(values.model),
    train: trainSpec(values),
    gate: {
      conditions: gateConditions(gate.conditions, source),
      slices: gate.slices,
      confidence: gate.confidence,
      whenInconclusive: gate['when-inconclusive'],
    },
    baseline: baselineSource(values.baseline, folder),
    ...(values.export && {
      export: { path: resolve(folder, values.export.path), formats: values.export.formats },
    }),
    values,
    ...(file !== undefined && { file }),
  };
}

function dataSpec(data: ConfigValues['data'], folder: string): DataSpec {
  const { split, test } = data;
  return {
    path: resolve(folder, data.path),
    label: data.label,
    ...(data.positive !== undefined && { positive: data.positive }),
    task: data.task,
    ignore: data.ignore,
    test: typeof test === 'string' ? { path: resolve(folder, test) } : test,
    validation: data.validation,
    split:
      'stratify' in split
        ? { method: 'stratify', seed: split.seed }
        : 'group' in split
          ? { method: 'group', column: split.group, seed: split.seed }
          : 'time' in split
            ? { method: 'time', column: split.time, seed: split.seed }
            : { method: 'hash', seed: split.seed },
    ...(data.transform && { transform: data.transform }),
    ...(data['sample-weight'] !== undefined && { sampleWeight: data['sample-weight'] }),
  };
}

function modelSpec(model: ConfigValues['model']): ModelSpec {
  const loss: Loss | undefined =
    model.loss === 'huber' ? { kind: 'huber', delta: model['huber-delta'] ?? 1 } : model.loss;
  return { layers: model.layers.map(toLayer), ...(loss && { loss }) };
}

function toLayer(layer: ConfigValues['model']['layers'][number]): Layer {
  if ('dense' in layer) {
    const { dense: units, activation, initializer, l1, l2 } = layer;
    return { kind: 'dense', units, activation, initializer, l1, l2 };
  }
  if ('dropout' in layer) return { kind: 'dropout', rate: layer.dropout };
  return { kind: 'batch_normalization', ...layer['batch-normalization'] };
}

function trainSpec({ train, data }: ConfigValues): TrainSpec {
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

function toOptimizer(optimizer: ConfigValues['train']['optimizer']): Optimizer {
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

function toSchedule(rate: ConfigValues['train']['learning-rate']): Schedule {
  if (typeof rate === 'number') return { kind: 'constant', rate };
  if (rate.schedule === 'cosine') {
    const { 'warmup-epochs': warmupEpochs, 'final-rate': finalRate } = rate;
    return { kind: 'cosine', rate: rate.rate, warmupEpochs, finalRate };
  }
  const { 'decay-rate': decayRate, 'decay-epochs': decayEpochs } = rate;
  return { kind: 'exponential', rate: rate.rate, decayRate, decayEpochs };
}

function gateConditions(
  entries: ConfigValues['gate']['conditions'],
  source: ConfigSource,
): GateCondition[] {
  const problems: Problem[] = [];
  const conditions = entries.flatMap((entry, i): GateCondition[] => {
    const path = ['gate', 'conditions', i, ...(typeof entry === 'string' ? [] : ['if'])];
    const place = source.place(path);
    const text = typeof entry === 'string' ? entry : entry.if;
    const parsed = parseCondition(text);
    if (!parsed.ok) {
      problems.push({ message: `condition "${text}": ${parsed.message}`, at: place });
      return [];
    }
    const { metric } = parsed.condition;
    const name = metric.replace(/\(.*$/, '');
    if (!METRIC_NAMES.includes(name)) {
      const fix = suggest(name, METRIC_NAMES, 'metrics');
      problems.push({ message: `condition "${text}": unknown metric "${name}"`, at: place, fix });
      return [];
    }
    const { where, severity, confidence } =
      typeof entry === 'string' ? { severity: 'error' as const } : entry;
    return [
      {
        ...parsed.condition,
        severity,
        place,
        ...(where !== undefined && { where }),
        ...(confidence !== undefined && { confidence }),
      },
    ];
  });
  if (problems.length > 0) throw new InputError(problems);
  return conditions;
}

function baselineSource(text: string, folder: string): BaselineSource {
  const [kind, ...rest] = text.split(':');
  const value = rest.join(':');
  if (kind === 'run') return { kind: 'run', id: value };
  if (kind === 'file') return { kind: 'file', path: resolve(folder, value) };
  return { kind: kind === 'none' ? 'none' : 'auto' };
}
