import type { NamedTensorMap, Scalar, Tensor, Variable } from '@tensorflow/tfjs-core';
import type { Tf } from '../../models/tfjs/tf.js';
import { Random } from '../../numeric/random.js';
import { report } from '../child/report.js';
import { rocAuc } from '../network/auc.js';
import { advance, BEGINNING, epochsOf, type Progress, rateOf } from '../network/progress.js';
import type { EpochMetrics, Epochs } from '../trainer.js';
import { openCheckpoints } from './checkpoints.js';
import type { Fit } from './fit.js';
import { metricSum, rowLosses, targetsOf } from './losses.js';
import { decay, optimizerOf, setRate } from './optimizer.js';
import { one, predictRows } from './predict-rows.js';
import type { Learnt } from './task.js';
import { setWeights, type Weights, weightsOf } from './weights.js';

export interface Fitted {
  readonly epochs: Epochs;
  readonly history: Record<string, number>[];
}

/**
 * Trains with the callbacks that every network has here. Each epoch draws its own order and its own
 * random numbers, by the seed and its number alone, so that it can be gone on from.
 * @throws Error when a loss is no longer finite
 */
export async function fitModel(fit: Fit): Promise<Fitted> {
  const { tf, model, ask, drawBy } = fit;
  const { train, training } = ask;
  const optimizer = optimizerOf(tf, train.optimizer);
  const batches = Math.ceil(training.x.rows / train.batchSize);
  const checkpoints = await openCheckpoints(fit, optimizer);
  const beginning: Progress<Weights> = (await checkpoints.resume()) ?? BEGINNING;
  let progress = beginning;
  while (progress.epoch < train.epochs && !progress.stopped) {
    const epoch = progress.epoch + 1;
    const rateAt = rateOf({ train, batches }, progress.plateau);
    const started = performance.now();
    drawBy(train.seed, `epoch ${epoch}`);
    const sums = { loss: 0, metric: 0 };
    const order = Uint32Array.from({ length: training.x.rows }, (_, row) => row);
    new Random(train.seed, `tf.js/order ${epoch}`).shuffle(order);
    for (let batch = 0; batch < batches; batch++) {
      const first = batch * train.batchSize;
      const rows = order.subarray(first, first + train.batchSize);
      const rate = rateAt(progress.epoch * batches + batch);
      setRate(optimizer, rate);
      const seen = await step(fit, optimizer, picked(training, rows), rate);
      if (!Number.isFinite(seen.loss)) {
        throw new Error(
          `the training loss is ${seen.loss} in epoch ${epoch}, batch ${batch + 1} of ${batches}`,
        );
      }
      if (train.batchEvents) {
        report({ type: 'batch', epoch, batch: batch + 1, batches, loss: seen.loss });
      }
      sums.loss += seen.loss * rows.length;
      sums.metric += seen.metric;
    }
    const rate = rateAt(epoch * batches - 1);
    const metrics = { ...(await measure(fit, sums)), learningRate: rate };
    const seconds = (performance.now() - started) / 1000;
    const { learningRate, ...told } = metrics;
    report({ type: 'epoch', epoch, epochs: train.epochs, metrics: told, learningRate, seconds });
    const snapshot = () => weightsOf(model);
    progress = advance({ train, batches, emit: report, snapshot }, progress, metrics, rate);
    await checkpoints.save(progress);
  }
  if (progress.best) setWeights(tf, model, progress.best);
  const history = progress.history.map((epoch) => ({ ...epoch }));
  return { epochs: epochsOf(train, progress, beginning), history };
}

function picked({ x, y, weights }: Learnt, rows: Uint32Array): Learnt {
  const { columns } = x;
  const data = new Float32Array(rows.length * columns);
  rows.forEach((row, i) => {
    data.set(x.data.subarray(row * columns, (row + 1) * columns), i * columns);
  });
  const cells = (values: Float32Array) => Float32Array.from(rows, (row) => values[row]!);
  return {
    x: { data, rows: rows.length, columns },
    y: cells(y),
    ...(weights && { weights: cells(weights) }),
  };
}

/** One step of the optimizer. @returns the batch's mean loss, and its metric's sum, before the step */
async function step(
  { tf, model, task, ask: { train } }: Fit,
  optimizer: ReturnType<typeof optimizerOf>,
  { x, y, weights }: Learnt,
  rate: number,
): Promise<{ readonly loss: number; readonly metric: number }> {
  const variables = model.trainableWeights.map((weight) => weight.read() as Variable);
  const seen: Tensor[] = tf.tidy(() => {
    const inputs = tf.tensor2d(x.data, [x.rows, x.columns]);
    const targets = targetsOf(tf, y, task);
    let outputs: Tensor | undefined;
    const { value, grads } = tf.variableGrads(() => {
      const answers = one(model.apply(inputs, { training: true })) as Tensor;
      outputs = tf.keep(answers.clone());
      const losses = rowLosses(tf, targets, answers, task);
      const weighted = weights ? losses.mul(tf.tensor1d(weights)) : losses;
      const penalties = model.calculateLosses() as Scalar[];
      return penalties.reduce((sum, penalty) => sum.add(penalty), weighted.mean()) as Scalar;
    }, variables);
    decay(tf, train.optimizer, rate, variables);
    optimizer.applyGradients(
      train.clipNorm === undefined ? grads : clipped(tf, grads, train.clipNorm),
    );
    return [value, outputs!];
  });
  const [loss, outputs] = await Promise.all(seen.map((tensor) => tensor.data()));
  tf.dispose(seen);
  return { loss: loss![0]!, metric: metricSum(Float32Array.from(outputs!), y, task) };
}

/** Gradients scaled down to this L2 norm, over all of them. */
function clipped(tf: Tf, grads: NamedTensorMap, most: number): NamedTensorMap {
  const squares = Object.values(grads).map((grad) => grad.square().sum());
  const norm = tf.addN(squares).sqrt();
  const factor = tf.scalar(most).div(norm.maximum(most));
  return Object.fromEntries(Object.entries(grads).map(([name, grad]) => [name, grad.mul(factor)]));
}

/** As in Keras, the training loss is the epoch's mean as it ran; a number's are in its own units. */
async function measure(
  { tf, model, task, ask }: Fit,
  sums: { readonly loss: number; readonly metric: number },
): Promise<EpochMetrics> {
  const { training, validation, sd } = ask;
  const square = sd ** 2;
  const lossUnit =
    task.objective.loss === 'mae' ? sd : Number.isFinite(square) && square > 0 ? square : 1;
  const name = task.info.task === 'regression' ? 'mae' : 'accuracy';
  const metrics: Record<string, number> = {
    loss: (sums.loss / training.x.rows) * lossUnit,
    [name]: (sums.metric / training.x.rows) * sd,
  };
  const { rows } = validation.x;
  if (rows === 0) return metrics;
  const outputs = await predictRows(tf, model, validation.x, task.info.outputs);
  const loss = tf.tidy(() => {
    const answers = tf.tensor2d(outputs, [rows, task.info.outputs]);
    const losses = rowLosses(tf, targetsOf(tf, validation.y, task), answers, task);
    const weighted = validation.weights ? losses.mul(tf.tensor1d(validation.weights)) : losses;
    const penalties = model.calculateLosses() as Scalar[];
    return penalties.reduce((sum, penalty) => sum.add(penalty), weighted.mean());
  });
  metrics['val_loss'] = (await loss.data())[0]! * lossUnit;
  loss.dispose();
  if (!Number.isFinite(metrics['val_loss'])) {
    throw new Error(`the validation loss is ${metrics['val_loss']}`);
  }
  metrics[`val_${name}`] = (metricSum(outputs, validation.y, task) / rows) * sd;
  if (task.info.task === 'binary') {
    const auc = rocAuc(outputs, validation.y);
    if (!Number.isNaN(auc)) metrics['val_auc'] = auc;
  }
  return metrics;
}
