import { join } from 'node:path';
import type { Config } from '../config/config.js';
import { BrokenError, InputError, InterruptedError } from '../errors.js';
import { writeAtomic } from '../files/atomic-write.js';
import type { KeptPart } from '../host/host.js';
import type { WrittenModel } from '../models/export-folder.js';
import type { TrainedModel } from '../models/model.js';
import { RUN_FILES } from '../record/run-folder.js';
import { TRAINED_SCHEMA } from '../record/schema-version.js';
import type { TrainedRecord } from '../record/trained-record.js';
import type { Trained } from '../train/trainer.js';
import { readyRun } from './before-training.js';
import type { Evaluated } from './evaluate-model.js';
import type { ReadData } from './judged-rows.js';
import { beginRun, type RunScope, recordHeader } from './run-scope.js';
import type { RunState } from './run-state.js';
import { choose } from './seeds.js';
import { tellWeights } from './track-run.js';
import { dropCheckpoints, dropScratch, openRun, startRun, trainContext } from './training.js';
import type { World } from './world.js';

/** Which one of several trainings it is, that jobs side by side leave to be judged together. */
export interface TrainPart {
  /** Left out: the config's. */
  readonly seed?: number;
  /** What of the config was written over, as `KEY=VALUE`. */
  readonly variant?: readonly string[];
}

export interface TrainRun {
  readonly record: TrainedRecord;
  /** Where a later job of this workflow run finds it. */
  readonly left: KeptPart;
}

/**
 * Trains, and leaves predictions and model to a later job: the first half of `gateRun`. It asks for
 * no rules but the config's own, for no baseline, and for no verdict; what is left counts as
 * nothing before a job has judged it.
 * @throws InputError when config or data are wrong; nothing was trained then
 * @throws BrokenError when something broke, or there is no later job to leave anything to
 * @throws InterruptedError when the signal was aborted
 */
export async function trainRun(
  config: Config,
  world: World,
  part: TrainPart = {},
): Promise<TrainRun> {
  if (config.trainer.kind === 'given') {
    throw InputError.of('the config has predictions, and nothing to train', {
      ...(config.file !== undefined && { at: { file: config.file } }),
      fix: 'Give it to the action in judge/.',
    });
  }
  if (config.trainer.kind === 'own-split') {
    throw inOneJob('what a command splits off by itself', config);
  }
  if (config.train.seeds !== 1 && part.seed === undefined) {
    throw inOneJob('what several seeds train', config);
  }
  const { job } = await world.host.place;
  if (!job) throw new BrokenError('there is no workflow run whose later jobs could be left a run');
  let scope = await beginRun({ config }, world);
  let state: RunState = { stage: 'begun' };
  try {
    const { ready } = await readyRun(scope);
    const { data, work } = ready;
    if (!data || work.kind !== 'training') {
      throw new RangeError('only a training of rows that are known is handed on');
    }
    const opened = openRun(ready, scope);
    state = opened;
    scope = { ...scope, id: opened.id };
    await startRun(opened, ready, scope);
    const { folder } = opened;
    const { seed = config.train.seed } = part;
    const trained = await work.training.run({ ...(await trainContext(folder, scope)), seed });
    const steps = await import('./after-training.js');
    const seeded = choose([{ seed, trained }]);
    const all = { folder, writes: 'all' } as const;
    const evaluated = await steps.evaluateModel(seeded, data, all, scope);
    await tellWeights(trained.model, scope);
    world.signal.throwIfAborted();
    const formats = HANDED_ON[kindOf(trained.model).kind];
    const place = { data, folder };
    const written = await steps.writeProven(formats, trained, evaluated, place, scope);
    await dropScratch(state, scope);
    const results = { trained, evaluated, written, data };
    const record = await recordOf(results, { job, ...part, seed }, scope);
    const text = `${JSON.stringify(record, null, 2)}\n`;
    await writeAtomic(join(folder.path, RUN_FILES.trained), text);
    scope.events.release();
    const left = await world.host.carrier.leave(record, folder.path);
    await dropCheckpoints(scope);
    scope.emit({ type: 'run-finished', status: 'finished', seconds: scope.stopwatch.total() });
    return { record, left };
  } catch (error) {
    const status = error instanceof InterruptedError ? 'interrupted' : 'broke';
    scope.emit({ type: 'run-finished', status, seconds: scope.stopwatch.total() });
    throw error;
  } finally {
    await dropScratch(state, scope);
    await scope.events.end();
    // It is no run of this store: what it left lies with the host.
    if (state.stage !== 'begun') await state.folder.remove();
  }
}

function inOneJob(what: string, { file }: Config): InputError {
  return InputError.of(`${what} can not be handed from one job to another`, {
    ...(file !== undefined && { at: { file } }),
    fix: 'Train and judge it in one step: uses: sluice-ml/sluice.',
  });
}

/** A network is handed on in the format that gives back its very weights. */
const HANDED_ON = { network: ['tfjs'], tfjs: ['tfjs'], files: ['as-is'], none: [] } as const;

function kindOf(model: TrainedModel): TrainedRecord['model'] {
  const { kind } = model;
  return kind === 'files' ? { kind, flavour: model.flavour } : { kind };
}

interface Results {
  readonly trained: Trained;
  readonly evaluated: Evaluated;
  readonly written: WrittenModel;
  readonly data: ReadData;
}

async function recordOf(
  { trained, evaluated, written, data }: Results,
  { job, seed, variant }: Pick<TrainedRecord, 'job' | 'seed' | 'variant'>,
  scope: RunScope,
): Promise<TrainedRecord> {
  const { predictions, files } = evaluated;
  return {
    ...(await recordHeader(scope)),
    schema: TRAINED_SCHEMA,
    job,
    seed,
    ...(variant && { variant }),
    trainer: trained.by,
    data: data.summary,
    task: data.judged.task,
    classes: data.judged.classes,
    ...(predictions.task === 'regression' &&
      predictions.transform && { transform: predictions.transform }),
    ...(predictions.own && { own: predictions.own.map(({ values: _, ...one }) => one) }),
    ...(trained.epochs && { epochs: trained.epochs }),
    history: trained.history,
    ...(trained.reported && { reported: trained.reported }),
    ...(trained.continued && { continued: trained.continued }),
    predictions: files,
    model: kindOf(trained.model),
    artifacts: written.files,
    ...(written.files.length > 0 && { formats: written.formats }),
  };
}
