import type { LabelEncoding, TargetCenter } from '../data/encoding/encoding.js';
import { spreadOf } from '../data/encoding/target-center.js';
import type { Table } from '../data/table/table.js';
import type { Answers, Predictions } from '../evaluate/predictions.js';
import type { Model } from './model.js';

/** Rows with what the trained model says of them. */
export interface AnsweredRows {
  readonly table: Table;
  readonly answers: Answers;
  /** In what numbers are compared. Left out: in their own unit. Probabilities need none. */
  readonly scale?: NumberScale;
}

/** After the label's transform: what the network gives. */
export interface NumberScale {
  /** The label's standard deviation over the test rows. */
  readonly sd: number;
  /** Where the network counts from. */
  readonly center: number;
}

/** How near an exported model was found to the trained one. */
export interface Parity {
  readonly format: string;
  /** Compared: all test rows, and generated ones with missing, unknown and extreme cells. */
  readonly rows: number;
  /** The largest difference: of a probability, or of a number in `NumberScale`'s measure. */
  readonly difference: number;
  readonly tolerance: number;
}

/** Undefined for classes. */
export function scaleOf(predictions: Predictions, label: LabelEncoding): NumberScale | undefined {
  if (predictions.task !== 'regression' || label.task !== 'regression') return undefined;
  const { labels, transform } = predictions;
  const { sd } = spreadOf(transform ? labels.map(Math.log) : labels);
  const { center }: Pick<TargetCenter, 'center'> = label.center ?? { center: 0 };
  return { sd, center };
}

/**
 * How far a model is from the one that gave the answers: the largest difference of a probability,
 * or of a number, in the measure of its scale. Infinity where the two can't be compared.
 */
export async function disagreement(model: Model, rows: AnsweredRows): Promise<number> {
  return differenceOf(await model.predict(rows.table), rows);
}

function differenceOf(a: Answers, { answers: b, scale }: AnsweredRows): number {
  if (a.task === 'regression' || b.task === 'regression') {
    if (a.task !== b.task || a.task !== 'regression' || b.task !== 'regression') {
      return Number.POSITIVE_INFINITY;
    }
    if (a.transform !== b.transform) return Number.POSITIVE_INFINITY;
    return numberDifference(a.predicted, b.predicted, b.transform, scale);
  }
  const sameClasses = a.task === b.task && a.classes.join('\0') === b.classes.join('\0');
  if (!sameClasses) return Number.POSITIVE_INFINITY;
  if (a.scores && b.scores) {
    return Math.max(largestDifference(a.scores, b.scores), classDifference(a.predicted, b));
  }
  return a.scores === b.scores && largestDifference(a.predicted, b.predicted) === 0
    ? 0
    : Number.POSITIVE_INFINITY;
}

/** Of a number's seven digits in 32 bits, the last may differ: a number far out may be off by more. */
const FAR = 0.1;

function numberDifference(
  a: Float64Array,
  b: Float64Array,
  transform: 'log' | undefined,
  scale: NumberScale | undefined,
): number {
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  const learnt = transform ? Math.log : (value: number) => value;
  let largest = 0;
  for (let i = 0; i < a.length; i++) {
    // Overflow in both, of an extreme row, is the same answer.
    if (a[i] === b[i]) continue;
    const [x, y] = [learnt(a[i]!), learnt(b[i]!)];
    const unit = scale ? scale.sd + FAR * Math.abs(y - scale.center) : 1;
    const difference = Math.abs(x - y) / unit;
    if (!Number.isFinite(difference)) return Number.POSITIVE_INFINITY;
    largest = Math.max(largest, difference);
  }
  return largest;
}

/**
 * Where another class is predicted: how far the probabilities are from a tie of the two, in which
 * either may be.
 */
function classDifference(
  predicted: ArrayLike<number>,
  answers: Exclude<Answers, { readonly task: 'regression' }>,
): number {
  const { task, classes, scores } = answers;
  const probability = (row: number, place: number) => {
    if (task === 'multiclass') return scores![row * classes.length + place]!;
    return place === 1 ? scores![row]! : 1 - scores![row]!;
  };
  if (predicted.length !== answers.predicted.length) return Number.POSITIVE_INFINITY;
  let largest = 0;
  for (let row = 0; row < predicted.length; row++) {
    const [theirs, ours] = [predicted[row]!, answers.predicted[row]!];
    if (theirs === ours) continue;
    largest = Math.max(largest, (probability(row, ours) - probability(row, theirs)) / 2);
  }
  return largest;
}

/**
 * The largest absolute difference between two lists of numbers; Infinity where a value is not
 * finite or the lengths differ, so that what can't be compared never counts as equal.
 */
export function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  let largest = 0;
  for (let i = 0; i < a.length; i++) {
    const difference = Math.abs(a[i]! - b[i]!);
    if (!(difference <= largest)) largest = difference;
    if (!Number.isFinite(largest)) return Number.POSITIVE_INFINITY;
  }
  return largest;
}
