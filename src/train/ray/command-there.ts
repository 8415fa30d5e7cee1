import { basename, join } from 'node:path';
import type { LeftByCommand } from '../command/place.js';
import { USUAL, whatItLeft } from '../command/what-it-left.js';
import type { CommandSpec, RaySpec } from '../spec.js';
import type { TrainContext } from '../trainer.js';
import type { Asked } from './asked.js';
import { type RayWorld, runAsked } from './run-asked.js';

/** A command on a cluster. */
export interface AskedCommand extends Pick<Asked, 'send'> {
  readonly spec: CommandSpec;
  readonly on: RaySpec;
  /** The paths that its config names, as the cluster has them. */
  readonly left: Pick<Asked['task'], 'predictions' | 'model'>;
}

/** Runs a command on a cluster, as one seed, and finds what it left. It throws what `runAsked` throws. */
export async function commandThere(
  { spec, on, left, send }: AskedCommand,
  world: RayWorld,
  context: TrainContext,
): Promise<LeftByCommand> {
  const asked: Asked = {
    of: 'command',
    on,
    task: { ...left, run: spec.run },
    minutes: { run: spec.timeoutMinutes, silent: spec.silentMinutes },
    told: spec,
    send,
  };
  const there = await runAsked(asked, world, context);
  const predictions = basename(left.predictions ?? USUAL.predictions);
  const before = new Map();
  const trained = await whatItLeft(
    there.reports,
    {
      path: join(there.folder, 'predictions', predictions),
      shown: left.predictions ?? `${USUAL.predictions} in SLUICE_OUT`,
      before,
    },
    {
      path: join(there.folder, 'model'),
      shown: left.model ?? USUAL.model,
      before,
      named: spec.model !== undefined,
    },
  );
  return { ...trained, by: { ...trained.by, on: there.on } };
}
