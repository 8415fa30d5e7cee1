import { resolve } from 'node:path';
import type { EvalTool } from '../data/eval-tools/tool.js';
import { InputError } from '../errors.js';
import {
  classColumns,
  type OwnColumnSpec,
  USUAL_COLUMNS,
} from '../evaluate/answers/answer-spec.js';
import type { OwnMetric } from '../evaluate/predictions.js';
import type { ClusterSpec } from '../gate/cluster-spec.js';
import type { GivenSource } from './config.js';
import type { ConfigValues, GivenValues, OwnSplitValues } from './schema/config-schema.js';

type MetricValues = ConfigValues['gate']['metrics'];

/** Metrics of the user's own, in the order in which they are written. */
export function ownMetricsOf(metrics: MetricValues): readonly OwnMetric[] {
  return Object.entries(metrics).map(([name, { better, range }]) => ({ name, better, range }));
}

export function ownColumnsOf(metrics: MetricValues): readonly OwnColumnSpec[] {
  return ownMetricsOf(metrics).map((one) => ({
    ...one,
    column: metrics[one.name]?.column ?? one.name,
  }));
}

/**
 * @param path of the file with the predictions; its columns are those of the config
 * @param measured what else is measured of them
 * @throws InputError where a file of several seeds is named twice
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
  const paths = [path, ...others.map((other) => other.path)];
  const twice = seeds.find((_, i) => paths.indexOf(paths[i + 1]!) <= i);
  if (twice !== undefined) {
    throw InputError.of('the file is named twice among those of several seeds', {
      at: { file: twice },
      fix: 'Name each file once: what a seed moves is seen between files.',
    });
  }
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
export function givenClusters({
  gate: { cluster },
}: GivenValues | OwnSplitValues): ClusterSpec | undefined {
  return typeof cluster === 'string'
    ? { kind: 'group', column: cluster, key: 'gate.cluster' }
    : undefined;
}
