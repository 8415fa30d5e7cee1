import { resolve } from 'node:path';
import type { Layer, Loss, ModelSpec } from '../models/layers.js';
import { ONCE } from '../schemas.js';
import type {
  CommandSpec,
  Optimizer,
  RayPlace,
  RayResults,
  Schedule,
  TrainSpec,
} from '../train/spec.js';
import type { Config } from './config.js';
import { ownColumnsOf } from './resolve-given.js';
import type { ConfigValues, OwnSplitValues } from './schema/config-schema.js';
import { earlyStopping } from './schema/train-schema.js';

type NetworkValues = Extract<ConfigValues, { readonly train: unknown }>;

export function training(values: ConfigValues, folder: string): Pick<Config, 'trainer' | 'train'> {
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

export function commandSpec(
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
export function place(
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

function resultsSpec(
  results: NonNullable<NonNullable<OwnSplitValues['train']>['on']['results']>,
): RayResults {
  if (typeof results !== 'string') return { kind: 'signed', ...results };
  return { kind: 'folder', path: results };
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

export function trainSpec({ train, data }: NetworkValues): TrainSpec {
  const stopping =
    train['early-stopping'] ?? (data.validation > 0 && earlyStopping.parse({}, ONCE));
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
