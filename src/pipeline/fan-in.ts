import { BrokenError, InputError } from '../errors.js';
import type { RunCarrier, TakenRun } from '../host/host.js';
import type { ExperimentKey } from '../record/experiment.js';
import type { TrainedRecord } from '../record/trained-record.js';
import type { Trained, Training } from '../train/trainer.js';
import { openHanded, readTrained, refuseOther } from './handed-run.js';
import type { ReadData } from './read-data.js';
import type { RunScope } from './run-scope.js';
import type { Handover } from './world.js';

type Gathered = Extract<Handover, { readonly kind: 'runs' }>;

/** A run that a job side by side with others left, whose record says which one it is. */
interface Part extends TakenRun {
  readonly record: TrainedRecord;
}

/**
 * In the place of a training: what jobs side by side left, one for each seed that the config asks
 * for. They are judged as those that one job trains one after the other.
 * @throws BrokenError when a seed is missing, is there twice, or is not to be judged here
 * @throws InputError when the config asks for other seeds, or one was trained on other data
 */
export async function gatheredSeeds(
  gathered: Gathered,
  data: ReadData,
  scope: RunScope,
): Promise<Training> {
  const { config, world } = scope;
  const seeds = seedsAsked(config.train, gathered.expect, config.file);
  const parts = latest(await gather(gathered, scope.key, world.host));
  refuseOtherSeeds(parts, seeds);
  const trainings = new Map<number, Trained>();
  for (const part of parts) {
    const { trained } = await ofPart(part, () => openHanded(part, data, scope));
    trainings.set(part.record.seed, trained);
  }
  return {
    async run({ seed, signal }) {
      signal.throwIfAborted();
      const trained = trainings.get(seed);
      if (!trained) throw new RangeError(`no job left seed ${seed}`);
      return trained;
    },
  };
}

/** @throws InputError where the config does not ask for as many seeds as there are to be */
function seedsAsked(
  { seed, seeds }: RunScope['config']['train'],
  expect: number,
  file: string | undefined,
): readonly number[] {
  if (seeds === expect) return Array.from({ length: seeds }, (_, k) => (seed + k) % 2 ** 32);
  const asks = seeds === 'auto' ? 'as many seeds as it takes' : `${seeds} of them`;
  throw InputError.of(
    `${expect} seeds are to be judged together, and the config asks for ${asks}`,
    {
      at: { file: file ?? 'input "config"' },
      fix: `Write seeds: ${expect} below train, or below command. One job that trains them all does the same then.`,
    },
  );
}

/** Takes what was left, each once it is known to be of this commit and workflow run. */
async function gather(
  { expect, named }: Gathered,
  key: ExperimentKey,
  host: { readonly carrier: RunCarrier; readonly place: RunScope['world']['host']['place'] },
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
  return parts;
}

/**
 * Of a seed that a later attempt trained again, what that left: all jobs were run again, or one whose
 * next step had failed.
 */
function latest(parts: readonly Part[]): readonly Part[] {
  return parts.filter(({ record }) =>
    parts.every(
      (other) =>
        other.record.seed !== record.seed || other.record.job.attempt <= record.job.attempt,
    ),
  );
}

function refuseOtherSeeds(parts: readonly Part[], seeds: readonly number[]): void {
  const variant = parts.find(({ record }) => record.variant);
  if (variant) throw refused(`${nameOf(variant)} is a variant of the config, and no seed of it`);
  const other = parts.find(({ record }) => !seeds.includes(record.seed));
  if (other) throw refused(`${nameOf(other)} is none of the seeds ${seeds.join(', ')}`);
  const twice = parts.find(({ record }, k) =>
    parts.slice(0, k).some((before) => before.record.seed === record.seed),
  );
  if (twice) {
    const { seed } = twice.record;
    const both = parts.filter(({ record }) => record.seed === seed).map(({ record }) => record.id);
    throw refused(`seed ${seed} was trained twice: ${both.join(' and ')}`);
  }
  const missing = seeds.filter((seed) => !parts.some(({ record }) => record.seed === seed));
  if (missing.length > 0) {
    throw new BrokenError(
      `${parts.length} of ${seeds.length} seeds were left, and there is no verdict without the others: seed ${missing.join(', ')} is missing`,
      'Run the failed jobs again: what the others left is judged together with it then.',
    );
  }
}

function refused(why: string): BrokenError {
  return new BrokenError(
    `the runs that were handed over can't be judged together: ${why}`,
    'Let each job of the matrix train another seed of the same config, on the same commit, in one workflow run.',
  );
}

function nameOf({ record }: Part): string {
  return `run ${record.id} (seed ${record.seed})`;
}

/** Says of an error which one of several it is about. */
async function ofPart<T>(part: Part, work: () => Promise<T>): Promise<T> {
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
