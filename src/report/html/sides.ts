import { factsOf } from '../../evaluate/facts.js';
import type { BinaryPredictions, Predictions } from '../../evaluate/predictions.js';
import { seedsOf } from '../../evaluate/seeds.js';
import { shorten } from '../../text/shorten.js';
import type { PageInput } from './page-input.js';

/** A model in a drawing. */
export interface Side<P extends Predictions = Predictions> {
  /** As it is called in the text. */
  readonly name: string;
  /** Of its lines. */
  readonly style: string;
  /** Of its marks. */
  readonly dot: string;
  /** In the order that all numbers are computed in. */
  readonly predictions: P;
}

/** The classes as drawings and tables call them: a longer name would not fit anywhere. */
export function classNames({
  classes,
}: {
  readonly classes: readonly string[];
}): readonly string[] {
  return classes.map((name) => shorten(name, LONGEST_CLASS));
}

/** Likewise, of two classes. */
export function twoNames({ classes: [negative, positive] }: BinaryPredictions) {
  return { negative: shorten(negative, LONGEST_CLASS), positive: shorten(positive, LONGEST_CLASS) };
}

const LONGEST_CLASS = 30;

export const THIS = { name: 'this model', style: 'm', dot: 'dot' } as const;
export const BASELINE = { name: 'baseline', style: 'b', dot: 'ring' } as const;

/** Predictions of a task. */
type Of<T extends Predictions['task']> = Extract<Predictions, { readonly task: T }>;

/** The model and, on the rows that both answered, the baseline; of several seeds the exported one. */
export function sidesOf<T extends Predictions['task']>(
  { predictions, baseline }: PageInput,
  task: T,
): readonly Side<Of<T>>[] {
  const sides = [
    sideOf(THIS, predictions, task),
    baseline?.paired && sideOf(BASELINE, baseline.paired.baseline, task),
  ];
  return sides.flatMap((side) => side ?? []);
}

/** The predictions of a model that are drawn: of several seeds the exported one's, in the order that all numbers are computed in. */
export function drawnOf(predictions: Predictions): Predictions {
  return factsOf(seedsOf(predictions)[0]!).predictions;
}

/** A model as it is drawn; undefined where it is of another task. */
export function sideOf<T extends Predictions['task']>(
  drawn: Omit<Side, 'predictions'>,
  predictions: Predictions,
  task: T,
): Side<Of<T>> | undefined {
  const first = drawnOf(predictions);
  return isOf(first, task) ? { ...drawn, predictions: first } : undefined;
}

function isOf<T extends Predictions['task']>(
  predictions: Predictions,
  task: T,
): predictions is Of<T> {
  return predictions.task === task;
}
