import type { ModelSpec } from '../../models/layers.js';
import { VERSION } from '../../version.js';
import type { Objective } from '../network/objective.js';
import { BEGINNING, type Progress } from '../network/progress.js';
import type { TrainSpec } from '../spec.js';
import type { LearningRows, TrainContext } from '../trainer.js';
import type { Settings } from './checkpoint.js';
import { engine } from './kernels.js';
import type { Program } from './program.js';
import type { Blocks } from './weights.js';

/** Finds and writes a training's checkpoints, where it has a folder for them. */
export interface CheckpointKeeper {
  /** The progress to go on from, with the program put into that state. */
  resume(program: Program): Promise<Progress<Blocks>>;
  /** After an epoch. */
  save(progress: Progress<Blocks>, program: Program): Promise<void>;
}

/** A training that may go on from a checkpoint. */
export interface Resumable {
  readonly training: LearningRows;
  readonly model: ModelSpec;
  readonly emit: TrainContext['emit'];
  readonly checkpoints?: string | undefined;
}

export async function checkpointKeeper(
  resumable: Resumable,
  train: TrainSpec,
  { loss, delta }: Objective,
): Promise<CheckpointKeeper> {
  const { checkpoints: folder, training, model, emit } = resumable;
  const every = train.checkpointEvery;
  if (folder === undefined || every === undefined) {
    return { resume: async () => BEGINNING, save: async () => {} };
  }
  const { hashData, readCheckpoint, sweepCheckpoints, writeCheckpoint } = await import(
    './checkpoint.js'
  );
  const { engine: simd, version } = engine();
  const settings: Settings = {
    engine: `sluice ${VERSION} ${simd} ${version}`,
    data: hashData(training),
    task: training.task,
    classes: training.classes,
    loss: { name: loss, delta },
    layers: model.layers,
    train,
  };
  return {
    async resume(program) {
      await sweepCheckpoints(folder);
      const found = await readCheckpoint(folder, settings, program.stateBytes);
      if (found.kind === 'useless') {
        emit({
          type: 'warning',
          message: `training starts over, not from the checkpoint in ${folder}: ${found.why}`,
        });
      }
      if (found.kind !== 'checkpoint') return BEGINNING;
      const { progress, state } = found.checkpoint;
      program.setState(state);
      emit({ type: 'resumed', epoch: progress.epoch, path: found.file });
      return progress;
    },
    async save(progress, program) {
      const last = progress.stopped || progress.epoch === train.epochs;
      if (progress.epoch % every !== 0 && !last) return;
      const path = await writeCheckpoint(folder, settings, { progress, state: program.state() });
      emit({ type: 'checkpoint', epoch: progress.epoch, path });
    },
  };
}
