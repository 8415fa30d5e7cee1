import { z } from 'zod';
import { BrokenError, messageOf } from '../errors.js';
import { header, jobPlace, results } from './record-schema.js';
import type { DeepReadonly } from './run-record.js';
import { TRAINED_SCHEMA } from './schema-version.js';

const { trainer, data, task, classes, transform, own, epochs, history, reported } = results;
const { continued, predictions, artifacts, formats } = results;

/**
 * What a job that only trains leaves beside its predictions and its model. It holds no verdict, and
 * nothing that reads the records of runs takes it for one.
 */
const trainedRecord = z.object({
  ...header,
  schema: z.literal(TRAINED_SCHEMA),
  job: jobPlace,
  /** What it was trained with, whichever the config names. */
  seed: z.int().nonnegative(),
  /** What of the config was written over, as `KEY=VALUE`; absent where nothing was. */
  variant: z.array(z.string()).exactOptional(),
  trainer,
  data,
  task: task.unwrap(),
  classes,
  transform,
  own,
  epochs,
  history,
  reported,
  continued,
  predictions,
  /** How the model is to be read: as a network, as one of tf.js's own layers, or by its own framework alone. */
  model: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('network') }),
    z.object({ kind: z.literal('tfjs') }),
    z.object({ kind: z.literal('files'), flavour: z.string() }),
    z.object({ kind: z.literal('none') }),
  ]),
  artifacts,
  formats,
});

export type TrainedRecord = DeepReadonly<z.infer<typeof trainedRecord>>;

/**
 * Reads the record of a run that was only trained.
 * @throws BrokenError when it is none, or does not hold what one holds
 */
export function parseTrained(text: string, source: string): TrainedRecord {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new BrokenError(`${source} is not JSON: ${messageOf(cause)}`, undefined, { cause });
  }
  const parsed = trainedRecord.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new BrokenError(
    `${source} is not what train leaves: ${issue?.path.join('.')}: ${issue?.message}`,
    'Let train and judge be of the same version of Sluice.',
  );
}
