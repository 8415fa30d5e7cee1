import type { CommandPlace } from '../command/place.js';
import type { NetworkPlace } from '../dense/dense-trainer.js';
import type { RayPlace, RaySpec } from '../spec.js';
import { pathThere } from './path-there.js';
import type { RayWorld } from './run-asked.js';
import type { Sent } from './task.js';
import { TIMING } from './timing.js';

// What talks to a cluster is read only where there is one.

const WORLD: RayWorld = { env: process.env, timing: TIMING };

/**
 * Runs a command as a job of a Ray cluster, by its Jobs API. Nothing but the command runs there: the
 * split, the labels of the test rows and the verdict stay in this job.
 */
export function onRay(on: RaySpec, world = WORLD): CommandPlace {
  return {
    prepare(spec, rows) {
      const { predictions, model } = spec;
      const left = {
        ...(predictions !== undefined && {
          predictions: pathThere(predictions, on, 'command.predictions'),
        }),
        ...(model !== undefined && { model: pathThere(model, on, 'command.model') }),
      };
      const send = once(async (folder) => {
        const { packJob } = await import('./job-package.js');
        return packJob(spec, on, rows, folder);
      });
      return async (context) => {
        const { commandThere } = await import('./command-there.js');
        return commandThere({ spec, on, left, send }, world, context);
      };
    },
  };
}

/**
 * Trains a network as a job of a Ray cluster: the engine and the encoded rows are sent there, and
 * weights come back. Nothing is known there of the test rows.
 */
export function networkOnRay(on: RayPlace, world = WORLD): NetworkPlace {
  return (lesson) => {
    const send = once(async (folder) => {
      const { packNetwork } = await import('./network-package.js');
      return packNetwork(lesson, on, folder);
    });
    return async (context) => {
      const { networkThere } = await import('./network-there.js');
      return networkThere({ lesson, on, send }, world, context);
    };
  };
}

/** What is sent is the same for all seeds. */
function once(pack: (folder: string) => Promise<Sent>): (folder: string) => Promise<Sent> {
  let sent: Promise<Sent> | undefined;
  return (folder) => {
    sent ??= pack(folder);
    return sent;
  };
}
