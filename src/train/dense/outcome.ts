import type { Dataset } from '../../data/dataset.js';
import type { Predictions } from '../../evaluate/predictions.js';
import type { TrainedLayer, TrainedNetwork } from '../trainer.js';
import type { TargetScale } from './targets.js';

/** The test rows' predictions; a regression's in the units of the label column. */
export function predictTest(network: TrainedNetwork, dataset: Dataset): Predictions {
  const { test, testIds: ids, classes, encoding } = dataset;
  const outputs = network.predict(test.x);
  switch (dataset.task) {
    case 'binary':
      return {
        task: 'binary',
        ids,
        classes: [classes[0]!, classes[1]!],
        labels: Uint8Array.from(test.y),
        predicted: Uint8Array.from(outputs, (score) => (score > 0.5 ? 1 : 0)),
        scores: Float64Array.from(outputs),
      };
    case 'multiclass':
      return {
        task: 'multiclass',
        ids,
        classes,
        labels: Int32Array.from(test.y),
        predicted: Int32Array.from(test.y, (_, row) => argmax(outputs, row, classes.length)),
        scores: Float64Array.from(outputs),
      };
    case 'regression': {
      const log = encoding.label.task === 'regression' && encoding.label.transform === 'log';
      const inUnits = (values: Float64Array) => (log ? values.map(Math.exp) : values);
      return {
        task: 'regression',
        ids,
        labels: inUnits(test.y),
        predicted: inUnits(Float64Array.from(outputs)),
        ...(log && { transform: 'log' }),
      };
    }
  }
}

/** The first of a row's largest values. */
function argmax(values: Float32Array, row: number, columns: number): number {
  let best = 0;
  for (let column = 1; column < columns; column++) {
    if (values[row * columns + column]! > values[row * columns + best]!) best = column;
  }
  return best;
}

/**
 * The layers as exported: the output layer with its own activation, and the target's scale folded into its weights, so that
 * outputs are in the units of `Dataset.train.y`.
 */
export function exportedLayers(
  layers: readonly TrainedLayer[],
  output: TrainedLayer['layer'],
  { mean, sd }: TargetScale,
): TrainedLayer[] {
  const last = layers.at(-1)!;
  const weights = last.weights.map((weight) => ({
    ...weight,
    values: weight.values.map((value) => value * sd + (weight.name === 'bias' ? mean : 0)),
  }));
  return [...layers.slice(0, -1), { layer: output, weights }];
}
