import { join } from 'node:path';
import type { SeedShares } from '../evaluate/statistics/seed-variance.js';
import type { Decision } from '../gate/finding.js';
import type { FinishedRecord } from '../record/run-record.js';
import type { EpochMetrics, TrainContext, Trained, Training } from '../train/trainer.js';

/** One training of several that differ by their seed alone. */
export interface SeedTraining {
  readonly seed: number;
  readonly trained: Trained;
}

/** Trainings of one recipe on one split, wherever they were done. At least one. */
export interface SeededTraining {
  /** The one whose model is exported. */
  readonly chosen: SeedTraining;
  readonly others: readonly SeedTraining[];
  /** The validation metric that it is the median by; null where not all of them have one. */
  readonly by: string | null;
}

/** What `auto` trains: fewer seeds tell too little of what a seed does. */
export const AUTO_SEEDS = { least: 3, most: 5 } as const;

/** What the others are called by is the same whichever is exported. */
export function choose(trainings: readonly SeedTraining[]): SeededTraining {
  const [first] = trainings;
  if (!first) throw new RangeError('nothing was trained');
  const measured = trainings.map(({ trained }) => validationOf(trained));
  const by =
    trainings.length > 1
      ? METRICS.find((name) => measured.every((of) => of[name] !== undefined))
      : undefined;
  const chosen =
    by === undefined
      ? first
      : median(
          trainings,
          measured.map((of) => of[by]!),
        );
  return { chosen, others: trainings.filter((one) => one !== chosen), by: by ?? null };
}

const METRICS = ['val_loss', 'val_auc', 'val_accuracy', 'val_mae'] as const;

/** Of the epoch whose weights were kept. */
function validationOf({ history, epochs }: Trained): EpochMetrics {
  return history[(epochs?.best ?? history.length) - 1] ?? {};
}

/** The lower one of two in the middle. */
function median(trainings: readonly SeedTraining[], values: readonly number[]): SeedTraining {
  const order = trainings.map((_, i) => i).sort((a, b) => values[a]! - values[b]! || a - b);
  return trainings[order[Math.floor((order.length - 1) / 2)]!]!;
}

/**
 * Trains one seed more than there are: the config's, and those that follow it.
 * @throws BrokenError when the training breaks
 */
export async function trainNext(
  training: Training,
  trainings: readonly SeedTraining[],
  first: number,
  context: Omit<TrainContext, 'seed'>,
): Promise<readonly SeedTraining[]> {
  const seed = (first + trainings.length) % 2 ** 32;
  const { checkpoints } = context;
  // What one seed went on from is not another's.
  const own =
    checkpoints === undefined || seed === first ? checkpoints : join(checkpoints, `seed-${seed}`);
  if (trainings.length > 0) context.emit({ type: 'seed', seed });
  const trained = await training.run({
    ...context,
    seed,
    ...(own !== undefined && { checkpoints: own }),
  });
  return [...trainings, { seed, trained }];
}

/**
 * Whether one seed more may decide what evidence has left open. What seeds rather than rows may
 * make uncertain is not decided before all of them are trained: whoever stops at the first lucky
 * few is wrong more often than the level says.
 */
export function isOpen({ verdict, findings }: Decision): boolean {
  const bySeeds = findings.some(
    ({ because }) => 'gain' in because && isLeftToSeeds(because.gain.seeds),
  );
  return bySeeds || isUndecided({ verdict, findings });
}

/** Whether seeds may make more of an error than rows do. */
export function isLeftToSeeds(shares: SeedShares | undefined): boolean {
  return shares !== undefined && (shares.seedsAtMost ?? shares.seeds) > shares.rows;
}

function isUndecided({ verdict, findings }: Decision): boolean {
  return (
    verdict === 'inconclusive' &&
    findings.some(
      ({ severity, verdict: of, comparison }) =>
        severity === 'error' && of === 'inconclusive' && comparison?.interval != null,
    )
  );
}

/** What the record says of them; undefined where there was one. */
export function seedsEntry({ chosen, others, by }: SeededTraining): FinishedRecord['seeds'] {
  if (others.length === 0) return undefined;
  const all = [chosen, ...others].toSorted((a, b) => a.seed - b.seed);
  const handed = all.flatMap(({ seed, trained }) =>
    trained.handed ? [{ seed, ...trained.handed }] : [],
  );
  return {
    trained: all.map(({ seed }) => seed),
    exported: chosen.seed,
    by,
    ...(handed.length > 0 && { handed }),
  };
}
