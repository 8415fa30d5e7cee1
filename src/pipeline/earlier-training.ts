import { join } from 'node:path';
import type { KeptRun } from '../baseline/search.js';
import { BrokenError } from '../errors.js';
import { seedsOf } from '../evaluate/seeds.js';
import { readVerified, refuseLinkOut } from '../files/verified-file.js';
import { readNetwork } from '../models/exporters.js';
import { askable } from '../models/layered-model.js';
import type { TrainedModel } from '../models/model.js';
import { RUN_FILES } from '../record/run-folder.js';
import type { FinishedRecord } from '../record/run-record.js';
import type { EvaluationSet, Trained } from '../train/trainer.js';
import { networkFrom } from '../train/trainers.js';
import { askAgain, TOLERANCE, withTruth } from './own-answers.js';
import type { SeededTraining } from './seeds.js';

/** What a run before left, in place of training it once more. */
export interface EarlierTraining {
  readonly seeded: SeededTraining;
  readonly from: NonNullable<FinishedRecord['reused']>;
  /** Absent of one that did not pass: should this one pass, its model has to be trained. */
  readonly hasModel: boolean;
}

/**
 * The training that a run did before. Its files are proven by the digests in its record, its labels
 * are those that were read here, and its network is asked again.
 * @returns undefined where it is no whole training of this recipe
 * @throws BrokenError or InputError where it can't be taken as it was
 */
export async function earlierTraining(
  kept: KeptRun,
  recipe: string,
  dataset: EvaluationSet,
): Promise<EarlierTraining | undefined> {
  if (kept.recordFile !== undefined) return undefined;
  // In the bundle, but not read before there is a run.
  const { readRun } = await import('../baseline/past-run.js');
  const { record, predictions } = await readRun(kept.folder);
  // Of one that went on from a checkpoint of its own making, nobody knows what a whole one gives.
  if (record.recipe !== recipe || record.continued || !predictions) return undefined;
  const model = await modelOf(kept, record);
  const [first, ...others] = seedsOf(predictions).map((said) => {
    const own = withTruth(said, dataset);
    if (own) return own;
    throw new BrokenError(`run ${record.id} answers other rows than were read here`);
  });
  const answers =
    model?.kind === 'network' ? await answersOf(model, first!, dataset, record.id) : first!;
  const { trainer: by, epochs, history, reported, predictions: files } = record;
  const trained = (
    outcome: Trained['outcome'] & { readonly kind: 'predictions' },
    more: Partial<Trained>,
  ): Trained => ({ by, outcome, history: [], model: { kind: 'none' }, ...more });
  return {
    seeded: {
      chosen: {
        seed: seedOf(files[0]),
        trained: trained(
          { kind: 'predictions', predictions: answers },
          {
            history,
            ...(epochs && { epochs }),
            ...(reported && { reported }),
            ...(model && { model }),
          },
        ),
      },
      others: others.map((said, k) => ({
        seed: seedOf(files[k + 1]),
        trained: trained({ kind: 'predictions', predictions: said }, {}),
      })),
      by: record.seeds?.by ?? null,
    },
    from: { runId: record.id, sha: kept.sha },
    hasModel: model !== undefined,
  };
}

function seedOf(entry: { readonly seed?: number } | undefined): number {
  if (entry?.seed === undefined) throw new BrokenError('it does not say which seed it trained');
  return entry.seed;
}

/** Undefined where the run kept none that can be gone on with. */
async function modelOf(
  { folder, fetchModel }: KeptRun,
  { artifacts, formats = {}, trainer, decision }: FinishedRecord,
): Promise<TrainedModel | undefined> {
  const own = trainer.kind === 'dense';
  const paths = formats[own ? 'tfjs' : 'as-is'];
  if (!paths) {
    const leftNone = !own && decision.verdict === 'passed' && artifacts.length === 0;
    return leftNone ? { kind: 'none' } : undefined;
  }
  await fetchModel?.(paths);
  const models = join(folder, RUN_FILES.model);
  await refuseLinkOut(models, folder);
  for (const file of artifacts.filter(({ path }) => paths.includes(path))) {
    await readVerified(models, file);
  }
  if (!own) return { kind: 'files', folder: models, files: paths, flavour: trainer.kind };
  return readNetwork(models, networkFrom);
}

async function answersOf(
  model: Parameters<typeof askable>[0],
  said: Parameters<typeof askAgain>[1],
  dataset: EvaluationSet,
  runId: string,
) {
  const { answers, difference } = await askAgain(askable(model), said, dataset);
  if (difference <= TOLERANCE) return answers;
  throw new BrokenError(
    `run ${runId} holds predictions that its model does not make: they differ by up to ${difference}`,
  );
}
