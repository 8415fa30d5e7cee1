import type { CommandPlace } from './command/place.js';
import type { scoreByCommand as ScoreByCommand } from './command/score.js';
import { denseTrainer } from './dense/dense-trainer.js';
import type { readNumbers as ReadNumbers } from './given/numbers/read-numbers.js';
import { networkOnRay, onRay } from './ray/on-ray.js';
import type { CommandSpec, TrainerSpec } from './spec.js';
import type { RunData, Trainer, Training, TrainWorld } from './trainer.js';

export type { ScoreSpec } from './command/score.js';
/** The own engine's name and version, by which it repeats. */
export { engine as ownEngine } from './dense/kernels.js';
/** What runs layers, for the formats that a model is read back from. */
export { networkFrom } from './dense/network.js';

type Kind = TrainerSpec['kind'];
type SpecOf<K extends Kind> = Extract<TrainerSpec, { readonly kind: K }>;

/**
 * The trainers that there are. All are in the bundle, and what the usual one does not need is read
 * when it is asked for.
 */
const TRAINERS: { readonly [K in Kind]: () => Promise<Trainer<SpecOf<K>>> } = {
  dense: async () => denseTrainer(undefined, ({ on }) => on && networkOnRay(on)),
  async tfjs() {
    const { tfjsTrainer } = await import('./tfjs/tfjs-trainer.js');
    const { bundledChild } = await import('./tfjs/child-program.js');
    return tfjsTrainer(denseTrainer(), bundledChild());
  },
  async command() {
    const { commandTrainer } = await import('./command/command-trainer.js');
    return commandTrainer(await places());
  },
  async 'own-split'() {
    const { ownSplitTrainer } = await import('./command/own-split-trainer.js');
    return ownSplitTrainer(await places());
  },
  async given() {
    const { givenTrainer } = await import('./given/given-trainer.js');
    return givenTrainer();
  },
};

/** Where a command is run, by what its spec says. */
async function places(): Promise<(spec: CommandSpec) => CommandPlace> {
  const { here } = await import('./command/run-command.js');
  return ({ on }) => (on ? onRay(on) : here);
}

/** A trainer with the spec that asked for it. */
export interface OpenTrainer extends Pick<Trainer<TrainerSpec>, 'kind' | 'allocate' | 'tables'> {
  prepare(data: RunData, world: TrainWorld): Promise<Training>;
}

export async function openTrainer<K extends Kind>(spec: SpecOf<K>): Promise<OpenTrainer> {
  const trainer = await TRAINERS[spec.kind]();
  return {
    ...trainer,
    prepare: (data, world) => trainer.prepare(spec, data, world),
  };
}

export const scoreByCommand: typeof ScoreByCommand = async (...asked) =>
  (await import('./command/score.js')).scoreByCommand(...asked);

export const readNumbers: typeof ReadNumbers = async (...asked) =>
  (await import('./given/numbers/read-numbers.js')).readNumbers(...asked);

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
