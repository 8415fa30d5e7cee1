import { rocAuc } from '../network/auc.js';
import type { Objective } from '../network/objective.js';
import type { TargetScale } from '../network/targets.js';
import type { EpochMetrics } from '../trainer.js';
import type { Program, TrainingRows } from './program.js';

/** Validation rows in one call of the kernels. */
const CHUNK = 8192;

export interface EpochMeasurement {
  readonly metrics: EpochMetrics;
  /** Mean over the epoch's steps, before clipping. */
  readonly gradientNorm: number;
}

/**
 * An epoch's metrics. As in Keras, the training loss is the mean over the epoch as it ran, and both losses include the
 * regularisers' penalty. A regression's are in the target's units.
 */
export async function measure(
  program: Program,
  objective: Objective,
  validation: TrainingRows,
  { sd }: TargetScale,
  learningRate: number,
  yieldToEventLoop: () => Promise<void>,
): Promise<EpochMeasurement> {
  const sums = program.takeSums();
  const square = sd ** 2;
  // Where 64 bits can't hold a square, losses stay in those of the target's standard deviations:
  // early stopping compares them.
  const squared = square > 0 && Number.isFinite(square) ? square : 1;
  const lossUnit = objective.loss === 'mae' ? sd : squared;
  const metric = objective.task === 'regression' ? 'mae' : 'accuracy';
  const metrics: Record<string, number> = {
    loss: (sums.loss / program.rows) * lossUnit,
    [metric]: (sums.metric / program.rows) * sd,
  };
  const { rows } = validation.x;
  if (rows > 0) {
    const seen = await validate(program, objective, validation, yieldToEventLoop);
    metrics.val_loss = (seen.loss / rows + program.penalty()) * lossUnit;
    metrics[`val_${metric}`] = (seen.metric / rows) * sd;
    if (objective.task === 'binary') {
      const auc = rocAuc(seen.outputs, validation.y);
      if (!Number.isNaN(auc)) metrics.val_auc = auc;
    }
  }
  metrics.learningRate = learningRate;
  return { metrics, gradientNorm: sums.norm / program.batches };
}

async function validate(
  program: Program,
  { fromLogits, task }: Objective,
  validation: TrainingRows,
  yieldToEventLoop: () => Promise<void>,
) {
  const { rows } = validation.x;
  const outputs = new Float32Array(task === 'binary' ? rows : 0);
  let loss = 0;
  let metric = 0;
  for (let first = 0; first < rows; first += CHUNK) {
    const seen = program.validate(first, Math.min(CHUNK, rows - first), fromLogits);
    loss += seen.loss;
    metric += seen.metric;
    if (task === 'binary') outputs.set(seen.outputs, first);
    await yieldToEventLoop();
  }
  return { loss, metric, outputs };
}
