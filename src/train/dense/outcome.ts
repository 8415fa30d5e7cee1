import type { LabelEncoding, TargetCenter } from '../../data/encoding/encoding.js';
import { fromOutputs } from '../../evaluate/from-outputs.js';
import type { Predictions } from '../../evaluate/predictions.js';
import type { TrainedLayer, TrainedNetwork } from '../../models/network.js';
import type { EvaluationSet } from '../trainer.js';
import type { TargetScale } from './targets.js';

/** The test rows' predictions; a regression's in the units of the label column. */
export function predictTest(network: TrainedNetwork, evaluation: EvaluationSet): Predictions {
  const { task, test, testIds: ids, classes, encoding } = evaluation;
  const { transform, center } = targetOf(encoding.label);
  const truth = {
    task,
    ids,
    classes,
    y: test.y,
    ...(transform && { transform }),
    ...(center && { center }),
  };
  return fromOutputs(network.predict(test.x), truth);
}

function targetOf(label: LabelEncoding): {
  readonly transform?: 'log';
  readonly center?: TargetCenter;
} {
  return label.task === 'regression' ? label : {};
}

/**
 * The layers as exported: the output layer with its own activation, and the target's scale folded
 * into its weights, so that outputs are in the units of `Dataset.train.y`, or in those of the
 * label's `center`.
 */
export function exportedLayers(
  layers: readonly TrainedLayer[],
  output: TrainedLayer['layer'],
  scale: TargetScale,
  label: LabelEncoding,
): TrainedLayer[] {
  const { center, unit } = targetOf(label).center ?? { center: 0, unit: 1 };
  const [mean, sd] = [(scale.mean - center) / unit, scale.sd / unit];
  const last = layers.at(-1)!;
  const weights = last.weights.map((weight) => ({
    ...weight,
    values: weight.values.map((value) => value * sd + (weight.name === 'bias' ? mean : 0)),
  }));
  return [...layers.slice(0, -1), { layer: output, weights }];
}
