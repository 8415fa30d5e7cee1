import type { CommandSpec, RayPlace } from '../spec.js';
import type { JobPlan, Sent } from './task.js';

/** What trains there. */
export type JobOf = 'command' | 'network';

/** It, in a sentence. */
export const NAME = { command: 'the command', network: 'the training' } as const;

/** What is to run on a cluster, whichever seed it is run with. */
export interface Asked {
  readonly of: JobOf;
  readonly on: RayPlace;
  /** What runs there; the paths that it names are those of the cluster. */
  readonly task: Pick<JobPlan['task'], 'run' | 'predictions' | 'model'>;
  /** How long it may run, and say nothing. */
  readonly minutes: { readonly run: number; readonly silent: number };
  /** What it is told. */
  readonly told: Pick<CommandSpec, 'env' | 'params'>;
  /** Packs what is sent, once for all seeds. @param folder new */
  readonly send: (folder: string) => Promise<Sent>;
}
