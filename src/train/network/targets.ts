import type { Examples } from '../../data/dataset.js';
import { spreadOf } from '../../data/encoding/target-center.js';
import { InputError } from '../../errors.js';
import { fill } from '../../numeric/typed-arrays.js';
import { suggest } from '../../text/did-you-mean.js';
import type { TrainSpec } from '../spec.js';
import type { LearningRows } from '../trainer.js';

/** The training targets' mean and standard deviation; 0 and 1 for classes. */
export interface TargetScale {
  readonly mean: number;
  readonly sd: number;
}

export function targetScale({ task, train }: LearningRows): TargetScale {
  if (task !== 'regression') return { mean: 0, sd: 1 };
  const { mean, sd } = spreadOf(train.y);
  return { mean, sd: sd || 1 };
}

export function scaledTargets(y: Float64Array, { mean, sd }: TargetScale): Float32Array {
  return fill(new Float32Array(y.length), (row) => (y[row]! - mean) / sd);
}

/**
 * Each training row's weight in the loss: its own times its class's; undefined where all are 1.
 * @throws InputError for a class that the label does not have
 */
export function rowWeights(
  { train, classes }: LearningRows,
  spec: TrainSpec['classWeights'],
): Float32Array | undefined {
  if (spec === undefined) return train.weights;
  const weights = classWeights(train, classes, spec);
  const { y } = train;
  return fill(new Float32Array(y.length), (row) => weights[y[row]!]! * (train.weights?.[row] ?? 1));
}

function classWeights(
  { y }: Examples,
  classes: readonly string[],
  spec: NonNullable<TrainSpec['classWeights']>,
): readonly number[] {
  if (classes.length === 0) {
    throw InputError.of('class weights are for classes, but the label is a number', {
      fix: 'Leave class-weights out.',
    });
  }
  if (spec === 'balanced') {
    const counts = classes.map(() => 0);
    for (const label of y) counts[label]! += 1;
    return counts.map((count) => (count > 0 ? y.length / (classes.length * count) : 0));
  }
  const unknown = Object.keys(spec).filter((name) => !classes.includes(name));
  if (unknown.length > 0) {
    throw new InputError(
      unknown.map((name) => ({
        message: `class-weights: the label has no class ${JSON.stringify(name)}`,
        fix: suggest(name, classes, 'classes'),
      })),
    );
  }
  return classes.map((name) => (Object.hasOwn(spec, name) ? spec[name]! : 1));
}
