import type { LabelEncoding, TargetCenter } from '../../data/encoding/encoding.js';
import { fromOutputs } from '../../evaluate/from-outputs.js';
import type { Predictions } from '../../evaluate/predictions.js';
import type { EvaluationSet } from '../trainer.js';
import type { TargetScale } from './targets.js';

/**
 * The test rows' predictions; a regression's in the units of the label column.
 * @param outputs of the network, rows × outputs, row-major
 */
export function testPredictions(outputs: Float32Array, evaluation: EvaluationSet): Predictions {
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
  return fromOutputs(outputs, truth);
}

/**
 * What a network that learnt scaled targets gives, as it is exported: in the units of
 * `Dataset.train.y`, or in those of the label's `center`.
 */
export function exportedScale({ mean, sd }: TargetScale, label: LabelEncoding): TargetScale {
  const { center, unit } = targetOf(label).center ?? { center: 0, unit: 1 };
  return { mean: (mean - center) / unit, sd: sd / unit };
}

function targetOf(label: LabelEncoding): {
  readonly transform?: 'log';
  readonly center?: TargetCenter;
} {
  return label.task === 'regression' ? label : {};
}
