import type { Examples } from '../../data/dataset.js';
import { BrokenError } from '../../errors.js';
import type { ModelSpec } from '../../models/layers.js';
import type { TrainSpec } from '../spec.js';
import type { LearningRows } from '../trainer.js';
import type { StepResult } from './step.js';

/** Standard deviations from the mean beyond which an input explains a loss that overflows. */
const WILD = 1e4;
/** Times 1, the usual weight of a row, beyond which its weight does. */
const HEAVY = 1e4;

/** A number that is not finite, and when it was met. */
export interface Failure {
  readonly what: keyof typeof WORDS;
  readonly value: number;
  readonly epoch: number;
  /** From 1; of the validation loss and the weights the last one before. */
  readonly batch: number;
  /** The learning rate in use. */
  readonly rate: number;
}

const WORDS = {
  loss: 'the loss became',
  penalty: 'the penalty of l1 and l2 became',
  gradient: 'the gradient became',
  'validation loss': 'the loss on the validation rows became',
  weights: 'the weights became',
} as const;

/** What the training was doing. */
export interface Seen {
  readonly training: LearningRows;
  readonly model: ModelSpec;
  readonly train: TrainSpec;
  /** The training rows of the batch. */
  readonly rows: Uint32Array;
}

/** Which of a batch's numbers is not finite. A loss of infinity may be the penalty's, one that is no number is not. */
export function brokenBatch({ loss, penalty, norm }: StepResult): Pick<Failure, 'what' | 'value'> {
  if (Number.isFinite(loss)) return { what: 'gradient', value: norm };
  const regular = !Number.isNaN(loss) && !Number.isFinite(penalty);
  return { what: regular ? 'penalty' : 'loss', value: loss };
}

/** The error for a training that diverged: where it happened, the likely cause, and the input column when it shows. */
export function diverged(failure: Failure, seen: Seen): BrokenError {
  const { what, value, epoch, batch } = failure;
  const number = Number.isNaN(value) ? 'not a number' : 'infinite';
  const { cause, fix } = likelyCause(failure, seen);
  return new BrokenError(
    `${WORDS[what]} ${number} in epoch ${epoch}, batch ${batch}: ${cause}`,
    fix,
  );
}

interface Cause {
  readonly cause: string;
  readonly fix: string;
}

/** Certain causes first, then those that stand out, then the usual one. */
function likelyCause({ what, rate }: Failure, { training, model, train, rows }: Seen): Cause {
  const examples = what === 'validation loss' ? training.validation : training.train;
  const looked = what === 'validation loss' ? everyRow(examples) : rows;
  const input = largestInput(examples, training.features, looked);
  const column = JSON.stringify(input.feature);
  if (!Number.isFinite(input.value)) {
    return {
      cause: `the input ${column} is not a finite number`,
      fix: 'Clean the column, or leave it out with data.ignore.',
    };
  }
  if (!Number.isFinite(largest(examples.y, looked))) {
    return { cause: 'a label is not a finite number', fix: 'Clean the label column.' };
  }
  const weight = examples.weights ? largest(examples.weights, looked) : 1;
  if (!(Math.abs(weight) <= HEAVY)) {
    return {
      cause: `a row weighs ${inWords(weight)}, where 1 is usual`,
      fix: 'Divide the column that data.sample-weight names by its mean, or clip it.',
    };
  }
  const heaviest = heaviestClass(train.classWeights);
  if (heaviest && heaviest.weight > HEAVY) {
    return {
      cause: `the class ${JSON.stringify(heaviest.name)} weighs ${inWords(heaviest.weight)}, where 1 is usual`,
      fix: 'Make train.class-weights smaller.',
    };
  }
  const regular = strongestPenalty(model);
  if (regular && regular.pull * rate >= 1) {
    return {
      cause: `with the learning rate ${rate}, ${regular.name} ${regular.value} is too large: a step carries weights past 0`,
      fix: `Make ${regular.name} in model.layers smaller; 0.01 is a large value already.`,
    };
  }
  if (Math.abs(input.value) > WILD) {
    return {
      cause: `the input ${column} reaches ${input.value.toPrecision(3)} standard deviations, far outside what a network can learn from`,
      fix: 'Scale or clip the column, or leave it out with data.ignore.',
    };
  }
  return {
    cause: `the learning rate ${rate} is likely too high`,
    fix: 'Lower train.learning-rate by a factor of ten, or set train.clip-norm: 1.',
  };
}

/** The regulariser that moves a weight furthest: by rate · l1, or by rate · 2 l2 times its size. */
function strongestPenalty({ layers }: ModelSpec) {
  return layers
    .flatMap((layer) =>
      layer.kind === 'dense'
        ? [
            { name: 'l1', value: layer.l1, pull: layer.l1 },
            { name: 'l2', value: layer.l2, pull: 2 * layer.l2 },
          ]
        : [],
    )
    .sort((a, b) => b.pull - a.pull)[0];
}

function heaviestClass(spec: TrainSpec['classWeights']) {
  return Object.entries(typeof spec === 'object' ? spec : {})
    .map(([name, weight]) => ({ name, weight }))
    .sort((a, b) => b.weight - a.weight)[0];
}

function everyRow({ x }: Examples): Uint32Array {
  return Uint32Array.from({ length: x.rows }, (_, row) => row);
}

/** The input of largest magnitude in the rows; one that is not finite before any other. */
function largestInput({ x }: Examples, features: readonly string[], rows: Uint32Array) {
  const { data, columns } = x;
  let found = { feature: '', value: 0 };
  for (const row of rows) {
    for (let column = 0; column < columns; column++) {
      const value = data[row * columns + column]!;
      if (!(Math.abs(value) <= Math.abs(found.value))) {
        found = { feature: features[column] ?? `input ${column + 1}`, value };
      }
      if (!Number.isFinite(value)) return found;
    }
  }
  return found;
}

function largest(values: ArrayLike<number>, rows: Uint32Array): number {
  let most = 0;
  for (const row of rows) {
    const value = values[row]!;
    if (!Number.isFinite(value)) return value;
    if (Math.abs(value) > Math.abs(most)) most = value;
  }
  return most;
}

function inWords(value: number): string {
  return Number.isFinite(value) ? value.toPrecision(3) : 'no finite number';
}
