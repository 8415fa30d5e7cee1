import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Config } from '../config/config.js';
import { BrokenError, InputError, messageOf } from '../errors.js';
import type { Predictions } from '../evaluate/predictions.js';
import { parsePredictions } from '../evaluate/predictions-file.js';
import { readVerified, refuseLinkOut } from '../files/verified-file.js';
import type { Place, TakenRun } from '../host/host.js';
import type { NetworkExporter } from '../models/exporter.js';
import { DEFAULT_FORMATS, exporters, readNetwork, readTfjsOwn } from '../models/exporters.js';
import { askable } from '../models/layered-model.js';
import type { Model, TrainedModel } from '../models/model.js';
import { RUN_FILES } from '../record/run-folder.js';
import type { RecordHeader } from '../record/run-record.js';
import { parseTrained, type TrainedRecord } from '../record/trained-record.js';
import type { EvaluationSet, Trained, Training } from '../train/trainer.js';
import { networkFrom } from '../train/trainers.js';
import type { ReadData } from './judged-rows.js';
import { askAgain, TOLERANCE, withTruth } from './own-answers.js';
import { headOf } from './rules.js';
import type { RunScope } from './run-scope.js';
import type { HandedRun } from './world.js';

/** A run that another job trained, once nothing speaks against it. */
export interface OpenedRun {
  readonly record: TrainedRecord;
  readonly trained: Trained;
}

/**
 * In the place of a training: what another job left, once nothing speaks against it.
 * @throws BrokenError when it is not what was left, is of another commit, config or workflow run, or
 *   can't be read
 * @throws InputError when it was trained on other data, or answers other rows, than this job has
 */
export async function handedTraining(
  { id, digest }: HandedRun,
  data: ReadData,
  scope: RunScope,
): Promise<Training> {
  const { config, world } = scope;
  if (config.train.seeds !== 1) throw refused('is of one seed, and the config asks for several');
  const taken = await world.host.carrier.take('trained', digest);
  const record = await readTrained(taken.folder);
  refuseOther(record, id, await world.host.place);
  refuseOnePart(record, config.train.seed);
  const { trained } = await openHanded({ ...taken, record }, data, headOf(scope.rules), config);
  return {
    async run({ signal }) {
      signal.throwIfAborted();
      return trained;
    },
  };
}

/**
 * What a run that was taken says, on the data of this job. The rows and their labels are those that
 * this job has read; of a network the answers are too. What only its own framework can ask is taken
 * by its word.
 * @param trainedBy the work's own config, whatever it is judged by
 * @throws BrokenError and InputError as `handedTraining`
 */
export async function openHanded(
  { record, folder, part }: TakenRun & { readonly record: TrainedRecord },
  data: ReadData,
  trainedBy: Config,
  config: Config,
): Promise<OpenedRun> {
  const { source } = data;
  if (source.kind !== 'dataset') {
    throw InputError.of('a run that was trained is judged on its data');
  }
  if (!isDeepStrictEqual(record.params, plain(trainedBy.values))) {
    throw refused(`was trained by another config than the one here`);
  }
  const { dataset } = source;
  refuseOtherData(record, data);
  if (!isDeepStrictEqual(record.own ?? [], config.gate.own)) {
    throw refused('was asked for other metrics of its own (gate.metrics)');
  }
  for (const file of record.artifacts) await readVerified(join(folder, RUN_FILES.model), file);
  const said = withTruth(await predictionsOf(record, folder), dataset);
  if (!said) {
    throw InputError.of('the run that was handed over answers other rows than the test rows');
  }
  const { model, asked } = await modelOf(record, folder);
  const predictions = asked ? await answersOf(asked, said, dataset) : said;
  const { trainer: by, epochs, history, reported, continued } = record;
  const handed = {
    runId: record.id,
    attempt: record.job.attempt,
    sha256: part.digest.slice('sha256:'.length),
  };
  return {
    record,
    trained: {
      by,
      handed,
      outcome: { kind: 'predictions', predictions },
      ...(epochs && { epochs }),
      history,
      ...(reported && { reported }),
      ...(continued && { continued }),
      model,
    },
  };
}

/** @throws BrokenError where it is not what `train` leaves */
export async function readTrained(folder: string): Promise<TrainedRecord> {
  const file = join(folder, RUN_FILES.trained);
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw refused(`has no record: ${messageOf(cause)}`);
  });
  return parseTrained(text, 'the record of the run that was handed over');
}

/**
 * A run that was handed over counts for its commit and its workflow run, and no other.
 * @throws BrokenError saying which it is of
 */
export function refuseOther(
  record: Pick<RecordHeader, 'id' | 'git' | 'job'>,
  id: string,
  { git, job }: Place,
): void {
  if (record.id !== id) throw refused(`is ${record.id}, and not ${id}`);
  if (!job || record.job?.run !== job.run) {
    throw refused(`is of ${record.job ? `workflow run ${record.job.run}` : 'no workflow run'}`);
  }
  if (record.job.attempt > job.attempt) {
    throw refused(`is of attempt ${record.job.attempt}, which has not begun`);
  }
  const commit = record.git?.sha;
  if (commit === undefined || commit !== git?.sha) {
    throw refused(
      `is of ${commit?.slice(0, 7) ?? 'no commit'}, and ${git?.sha.slice(0, 7) ?? 'none'} is checked out here`,
    );
  }
  if (record.git?.dirty) {
    throw refused('comes from files that git tracks and that were changed before');
  }
}

/** One of several that are to be judged together is not judged alone. */
function refuseOnePart({ seed, variant }: TrainedRecord, asked: number): void {
  if (variant) throw refused(`is a variant of the config: ${variant.join(', ')}`);
  if (seed !== asked) {
    throw refused(`was trained with seed ${seed}, and the config asks for ${asked}`);
  }
}

function refused(why: string): BrokenError {
  return new BrokenError(
    `the run that was handed over ${why}`,
    'Let all jobs check out the same commit, in one workflow run, and hand on run-id and run-digest of the job before.',
  );
}

/** As it is once it was written to a file and read. */
function plain(values: unknown): unknown {
  return JSON.parse(JSON.stringify(values));
}

function refuseOtherData(
  { data, task, classes }: TrainedRecord,
  { summary, judged }: ReadData,
): void {
  const fix =
    'Let both jobs read the same file, and on a pull request let what is asked of the data be as it is at the base.';
  if (data.fingerprint !== summary.fingerprint) {
    throw InputError.of('the run that was handed over was trained on other data', { fix });
  }
  const asked = [summary.testFingerprint, judged.task, judged.classes];
  if (isDeepStrictEqual([data.testFingerprint, task, classes], asked)) return;
  throw InputError.of(
    'the run that was handed over was tested on other rows, or asked for another label',
    { fix },
  );
}

async function predictionsOf(record: TrainedRecord, folder: string): Promise<Predictions> {
  const [entry] = record.predictions;
  const file = join(folder, entry.path);
  await refuseLinkOut(file, folder);
  const text = (await readVerified(folder, entry)).toString('utf8');
  return parsePredictions(text, record, 'the predictions that were handed over');
}

interface TakenModel {
  readonly model: TrainedModel;
  /** What asks it again; absent where only its own framework can. */
  readonly asked?: Model;
}

async function modelOf(record: TrainedRecord, folder: string): Promise<TakenModel> {
  const { model, artifacts } = record;
  const models = join(folder, RUN_FILES.model);
  switch (model.kind) {
    case 'network': {
      const network = await readNetwork(models, networkFrom);
      return { model: network, asked: askable(network) };
    }
    case 'tfjs': {
      const own = await readTfjsOwn(models);
      return { model: own, asked: await tfjsReader().read(models) };
    }
    case 'files': {
      const files = artifacts.map(({ path }) => path);
      return { model: { ...model, folder: models, files } };
    }
    case 'none':
      return { model };
  }
}

function tfjsReader(): NetworkExporter {
  const found = exporters(networkFrom, DEFAULT_FORMATS.tfjs).find(({ of }) => of === 'network');
  if (found?.of !== 'network') throw new RangeError('nothing reads networks of tf.js');
  return found;
}

/**
 * A network answers here itself, so that nobody can say for it what it does not say.
 * @throws BrokenError where it does not say what was handed over
 */
async function answersOf(
  asked: Model,
  said: Predictions,
  dataset: EvaluationSet,
): Promise<Predictions> {
  const { answers, difference } = await askAgain(asked, said, dataset);
  if (difference <= TOLERANCE) return answers;
  throw refused(
    `holds predictions that its model does not make: they differ by up to ${difference}`,
  );
}
