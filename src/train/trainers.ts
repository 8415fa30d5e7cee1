import { commandTrainer } from './command/command-trainer.js';
import { ownSplitTrainer } from './command/own-split-trainer.js';
import type { CommandPlace } from './command/place.js';
import { here } from './command/run-command.js';
import { denseTrainer } from './dense/dense-trainer.js';
import { givenTrainer } from './given/given-trainer.js';
import { networkOnRay, onRay } from './ray/on-ray.js';
import type { CommandSpec, TrainerSpec } from './spec.js';
import { bundledChild } from './tfjs/child-program.js';
import { tfjsTrainer } from './tfjs/tfjs-trainer.js';
import type { RunData, Trainer, Training, TrainWorld } from './trainer.js';

export { type ScoreSpec, scoreByCommand } from './command/score.js';
/** The own engine's name and version, by which it repeats. */
export { engine as ownEngine } from './dense/kernels.js';
/** What runs layers, for the formats that a model is read back from. */
export { networkFrom } from './dense/network.js';
export { readNumbers } from './given/numbers/read-numbers.js';

type Kind = TrainerSpec['kind'];
type SpecOf<K extends Kind> = Extract<TrainerSpec, { readonly kind: K }>;

/** The trainers that there are: a line each. */
const TRAINERS: { readonly [K in Kind]: () => Trainer<SpecOf<K>> } = {
  dense: () => denseTrainer(undefined, ({ on }) => on && networkOnRay(on)),
  tfjs: () => tfjsTrainer(denseTrainer(), bundledChild()),
  command: () => commandTrainer(placeOf),
  'own-split': () => ownSplitTrainer(placeOf),
  given: givenTrainer,
};

function placeOf({ on }: CommandSpec): CommandPlace {
  return on ? onRay(on) : here;
}

/** A trainer with the spec that asked for it. */
export interface OpenTrainer extends Pick<Trainer<TrainerSpec>, 'kind' | 'allocate' | 'tables'> {
  prepare(data: RunData, world: TrainWorld): Promise<Training>;
}

export function openTrainer<K extends Kind>(spec: SpecOf<K>): OpenTrainer {
  const trainer = TRAINERS[spec.kind]();
  return {
    ...trainer,
    prepare: (data, world) => trainer.prepare(spec, data, world),
  };
}

/**
 * Whether a training goes on from a checkpoint that it finds: a command is told of the folder
 * whatever it makes of it.
 */
export function usesCheckpoints(spec: TrainerSpec): boolean {
  switch (spec.kind) {
    case 'dense':
      return spec.on === undefined && spec.train.checkpointEvery !== undefined;
    case 'tfjs':
      return spec.train.checkpointEvery !== undefined;
    case 'command':
      return spec.on === undefined;
    case 'own-split':
      return spec.command.on === undefined;
    case 'given':
      return false;
  }
}
