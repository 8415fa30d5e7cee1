import type { LabelEncoding } from '../../data/encoding/encoding.js';
import type { TrainedLayer } from '../../models/network.js';
import type { TargetScale } from '../network/targets.js';
import { exportedScale } from '../network/test-predictions.js';

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
  const { mean, sd } = exportedScale(scale, label);
  const last = layers.at(-1)!;
  const weights = last.weights.map((weight) => ({
    ...weight,
    values: weight.values.map((value) => value * sd + (weight.name === 'bias' ? mean : 0)),
  }));
  return [...layers.slice(0, -1), { layer: output, weights }];
}
