import type { CommandPlace } from '../command/place.js';
import type { RaySpec } from '../spec.js';
import { pathThere } from './path-there.js';
import type { RayWorld } from './ray-training.js';
import type { Sent } from './task.js';
import { TIMING } from './timing.js';

/**
 * Runs a command as a job of a Ray cluster, by its Jobs API. Nothing but the command runs there: the
 * split, the labels of the test rows and the verdict stay in this job.
 */
export function onRay(
  on: RaySpec,
  world: RayWorld = { env: process.env, timing: TIMING },
): CommandPlace {
  return {
    prepare(spec, rows) {
      const { predictions, model } = spec;
      const left = {
        ...(predictions !== undefined && {
          predictions: pathThere(predictions, on, 'command.predictions'),
        }),
        ...(model !== undefined && { model: pathThere(model, on, 'command.model') }),
      };
      let sent: Promise<Sent> | undefined;
      const send = (folder: string) => {
        sent ??= import('./job-package.js').then(({ packJob }) => packJob(spec, on, rows, folder));
        return sent;
      };
      return async (context) => {
        // What talks to a cluster is read only where there is one.
        const { trainOnRay } = await import('./ray-training.js');
        return trainOnRay({ spec, on, left, send }, world, context);
      };
    },
  };
}
