import type { TrainedModel } from '../models/model.js';
import { paramLeaves } from '../record/param-leaves.js';
import type { TrackedRun } from '../subscribers/tracker.js';
import type { RunScope } from './run-scope.js';

/** What experiment trackers are told of a run beside its events. */
export async function trackedRun({
  config,
  world,
}: RunScope): Promise<Pick<TrackedRun, 'params' | 'commit'>> {
  const { git } = await world.host.place;
  return {
    params: new Map(
      paramLeaves(config.values).flatMap(([key, value]) =>
        value === undefined ? [] : [[key, asParam(value)] as const],
      ),
    ),
    ...(git && { commit: git.sha }),
  };
}

function asParam(value: unknown): string | number | boolean {
  const plain =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return plain ? value : JSON.stringify(value);
}

/** Says how the weights of what was trained are spread, where that is asked for. */
export async function tellWeights(
  model: TrainedModel,
  { config, emit }: Pick<RunScope, 'config' | 'emit'>,
): Promise<void> {
  const { tensorboard, histograms } = config.track;
  if (tensorboard === undefined || !histograms) return;
  const { weightHistograms } = await import('../models/weight-histograms.js');
  const weights = weightHistograms(model);
  if (weights.length > 0) emit({ type: 'weights', weights });
}
