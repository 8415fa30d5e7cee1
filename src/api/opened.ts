import type { GivenValues } from '../config/schema/config-schema.js';
import { InputError } from '../errors.js';
import type { EvaluateOptions } from '../evaluate/evaluate.js';
import type { ReadGiven } from '../pipeline/given-baseline.js';
import { DEFAULTS } from '../train/defaults.js';
import type { Confidence, Predictions } from './types.js';

/** What lies behind the predictions that a caller holds. */
export interface Opened extends ReadGiven {
  /** What was said of the file. */
  readonly columns: GivenValues['predictions'];
  /** The file that holds the predictions. Absolute. */
  readonly path: string;
  /** What a person should know of how it was read. */
  readonly warnings: readonly string[];
}

const behind = new WeakMap<Predictions, Opened>();

/** @param file its path for messages */
export function handOut(opened: Opened, file: string): Predictions {
  const { task, classes, testIds } = opened.rows;
  const predictions: Predictions = {
    file,
    task,
    classes: [...classes],
    rows: testIds.length,
    warnings: [...opened.warnings],
  };
  behind.set(predictions, opened);
  return predictions;
}

/** @throws InputError for anything but what `readPredictions` gave */
export function openedOf(predictions: Predictions): Opened {
  const opened = behind.get(predictions);
  if (opened) return opened;
  throw InputError.of('these are no predictions that readPredictions read', {
    fix: "Read them first: await readPredictions('new.csv')",
  });
}

/** A key of what a caller said, for messages. */
export function keyOf(name: string): (path: readonly PropertyKey[]) => string {
  return (path) => [name, ...path].map(String).join('.');
}

/** @throws InputError where the confidence is none */
export function optionsOf({ confidence = 0.95 }: Confidence): EvaluateOptions {
  if (confidence > 0 && confidence < 1) return { confidence, seed: DEFAULTS.seed };
  throw InputError.of(`confidence is ${confidence}, and has to lie between 0 and 1`);
}
