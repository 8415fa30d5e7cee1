import { isDeepStrictEqual } from 'node:util';
import { BrokenError, InputError } from '../errors.js';
import type { TakenRun } from '../host/host.js';
import type { TrainedRecord } from '../record/trained-record.js';
import { readTrained, refuseOther } from './handed-run.js';
import type { RunScope } from './run-scope.js';
import type { Handover } from './world.js';

export type Gathered = Extract<Handover, { readonly kind: 'runs' }>;

/** A run that a job side by side with others left, whose record says which one it is. */
export interface Part extends TakenRun {
  readonly record: TrainedRecord;
}

/**
 * Takes what jobs side by side left, each once it is known to be of this commit and workflow run. Of
 * one that a later attempt trained again, what that left: all jobs were run again, or one whose
 * next step had failed.
 * @throws BrokenError when one is of another commit, workflow run or attempt, or can't be read
 */
export async function gatherParts(
  { expect, named }: Gathered,
  { key, world: { host } }: Pick<RunScope, 'key' | 'world'>,
): Promise<readonly Part[]> {
  const wanted = named ? { digests: named.map(({ digest }) => digest) } : { key, expect };
  const taken = await host.carrier.gather(wanted);
  const place = await host.place;
  const parts: Part[] = [];
  for (const [k, { id, ...one }] of taken.entries()) {
    const record = await readTrained(one.folder);
    const part = { ...one, record };
    await ofPart(part, async () => refuseOther(record, named?.[k]?.id ?? id, place));
    parts.push(part);
  }
  return parts.filter(({ record }) =>
    parts.every(
      (other) => !isSame(other.record, record) || other.record.job.attempt <= record.job.attempt,
    ),
  );
}

/** Two that are the same one of those that are to be there. */
export function twiceIn(parts: readonly Part[]): readonly [Part, Part] | undefined {
  for (const [k, part] of parts.entries()) {
    const before = parts.slice(0, k).find(({ record }) => isSame(record, part.record));
    if (before) return [before, part];
  }
  return undefined;
}

function isSame(one: TrainedRecord, other: TrainedRecord): boolean {
  return one.seed === other.seed && isDeepStrictEqual(one.variant, other.variant);
}

/** What of the config was written over; empty where nothing was. */
export function variantText({ variant = [] }: Pick<TrainedRecord, 'variant'>): string {
  return variant.join(', ');
}

export function refused(why: string, fix = ONE_MATRIX): BrokenError {
  return new BrokenError(`the runs that were handed over can't be judged together: ${why}`, fix);
}

const ONE_MATRIX =
  'Let each job of the matrix train another seed, or another variant, of the same config, on the same commit, in one workflow run.';

/** What stands in the place of a verdict while one is missing. */
export function missing(what: string): BrokenError {
  return new BrokenError(
    what,
    'Run the failed jobs again: what the others left is judged together with it then.',
  );
}

export function nameOf({ record }: Part): string {
  const { id, seed, variant } = record;
  return `run ${id} (${variant ? variantText(record) : `seed ${seed}`})`;
}

/** Says of an error which one of several it is about. */
export async function ofPart<T>(part: Part, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const name = nameOf(part);
    if (cause instanceof BrokenError) {
      throw new BrokenError(`${name}: ${cause.message}`, cause.fix, { cause });
    }
    if (cause instanceof InputError) {
      const problems = cause.problems.map((one) => ({
        ...one,
        message: `${name}: ${one.message}`,
      }));
      throw new InputError(problems, { cause });
    }
    throw cause;
  }
}
