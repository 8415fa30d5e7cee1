import { resolve } from 'node:path';
import type { GateCondition } from '../gate/condition-kinds.js';
import { DEFAULTS } from '../train/defaults.js';
import type { NumbersSpec } from '../train/spec.js';
import type { Config } from './config.js';
import { clusterSpec, confirmOfHeldOut, confirmSpec, dataSpec } from './resolve-data.js';
import { baselineSource, gateSpec } from './resolve-gate.js';
import { givenClusters, givenSource, ownColumnsOf } from './resolve-given.js';
import { commandSpec, place, training } from './resolve-training.js';
import type {
  ConfigValues,
  GivenValues,
  NumbersValues,
  OwnSplitValues,
} from './schema/config-schema.js';

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
