import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrokenError, InputError } from '../../errors.js';
import type { TfjsNetwork } from '../../models/network.js';
import { fittingCallbacks } from '../network/monitors.js';
import { type Objective, objectiveOf } from '../network/objective.js';
import { rowWeights, scaledTargets, type TargetScale, targetScale } from '../network/targets.js';
import { exportedScale, testPredictions } from '../network/test-predictions.js';
import type { DenseSpec, TfjsSpec } from '../spec.js';
import type {
  EvaluationSet,
  RunData,
  TrainContext,
  Trained,
  Trainer,
  Training,
  TrainingSets,
  TrainWorld,
} from '../trainer.js';
import { ask, type ChildProgram } from './ask-child.js';
import { knownLayers } from './known-layers.js';
import type { Learnt, ModelInfo, TfjsTask } from './task.js';
import { resolveTfjsNode } from './tfjs-node.js';

/**
 * Trains the model that a file of the user's makes with tf.js. The file runs in a process of its own,
 * which is handed encoded rows, no labels of the test rows, and no token.
 * @param dense trains what it has the layers for
 */
export function tfjsTrainer(dense: Trainer<DenseSpec>, child: ChildProgram): Trainer<TfjsSpec> {
  return {
    kind: 'tfjs',
    async prepare(spec, data, world) {
      const prepared = await prepare(spec, data, world);
      const { engine } = spec;
      const own: Training = { run: (context) => trainInChild(prepared, child, context) };
      const made = await inPassing((folder) =>
        describe(prepared, child, { seed: 0, folder, signal: world.signal ?? NEVER }),
      );
      if (engine === 'tfjs' || engine === 'tfjs-node') return own;
      if (knownLayers(made, prepared.objective)) {
        return { run: (context) => trainDense(prepared, dense, child, data, world, context) };
      }
      if (engine === 'auto') return own;
      throw InputError.of(`${spec.name} has layers that the dense engine lacks`, {
        fix: 'Leave train.engine out: tf.js trains it then.',
      });
    },
  };
}

const NEVER = new AbortController().signal;

/** What every seed has in common. */
interface Prepared {
  readonly spec: TfjsSpec;
  readonly training: TrainingSets;
  readonly evaluation: EvaluationSet;
  readonly objective: Objective;
  readonly scale: TargetScale;
  readonly learnt: Learnt;
  readonly watched: Learnt;
  readonly info: Omit<ModelInfo, 'seed'>;
}

/** @throws InputError when rows or tfjs-node are missing, or loss, weights or callbacks do not fit the data */
async function prepare(spec: TfjsSpec, data: RunData, { emit }: TrainWorld): Promise<Prepared> {
  const { training, evaluation } = data;
  if (process.platform === 'win32') {
    throw InputError.of('a file that makes a model needs Linux or macOS', {
      fix: 'There a process and all that it starts can be ended together. Use runs-on: ubuntu-latest.',
    });
  }
  if (!training || !evaluation) {
    throw InputError.of('a model needs rows to train on and rows to test on', {
      fix: 'Name a file and its label: data: {path: FILE.csv, label: COLUMN}',
    });
  }
  if (!(await stat(spec.file).catch(() => undefined))?.isFile()) {
    throw InputError.of(`there is no file ${spec.name}`, { fix: 'Name a module: model.mjs' });
  }
  if (spec.engine === 'tfjs-node' && resolveTfjsNode(spec.file) === undefined) {
    throw InputError.of('engine: tfjs-node needs @tensorflow/tfjs-node, which is not installed', {
      fix: `Run npm install @tensorflow/tfjs-node beside ${spec.name}, or leave the engine out: without it tf.js trains on WebAssembly.`,
    });
  }
  const objective = objectiveOf({ layers: [], ...(spec.loss && { loss: spec.loss }) }, training);
  const train = fittingCallbacks(spec.train, training, objective, emit);
  const scale = targetScale(training);
  const { train: rows, validation } = training;
  const weights = rowWeights(training, train.classWeights);
  return {
    spec: { ...spec, train },
    training,
    evaluation,
    objective,
    scale,
    learnt: { x: rows.x, y: scaledTargets(rows.y, scale), ...(weights && { weights }) },
    watched: {
      x: validation.x,
      y: scaledTargets(validation.y, scale),
      ...(validation.weights && { weights: validation.weights }),
    },
    info: {
      task: training.task,
      classes: training.classes,
      inputs: rows.x.columns,
      features: training.features,
      outputs: objective.output.units,
    },
  };
}

function taskOf({ spec, info, objective }: Prepared, seed: number): Omit<TfjsTask, 'ask'> {
  const { task, loss, delta } = objective;
  return {
    file: spec.file,
    name: spec.name,
    info: { ...info, seed },
    objective: { task, loss, delta },
  };
}

/** What the file makes with a seed, before it has learnt. */
async function describe(
  prepared: Prepared,
  child: ChildProgram,
  at: { readonly seed: number; readonly folder: string; readonly signal: AbortSignal },
): Promise<TfjsNetwork> {
  const task = { ...taskOf(prepared, at.seed), ask: { kind: 'describe' } } as const;
  // What it prints is heard when it trains.
  const { answer, bytes } = await ask(task, child, { ...at, emit: () => {} });
  if (answer.kind === 'refused') {
    throw InputError.of(answer.message, answer.fix === undefined ? {} : { fix: answer.fix });
  }
  return { ...answer, bytes };
}

/** In a folder that is gone afterwards. */
async function inPassing<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-model-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @throws BrokenError when it breaks, or what it gives is no answer */
async function trainInChild(
  prepared: Prepared,
  child: ChildProgram,
  { seed, emit, signal, checkpoints, scratch }: TrainContext,
): Promise<Trained> {
  const { spec, training, evaluation, scale, learnt, watched } = prepared;
  signal.throwIfAborted();
  await mkdir(scratch, { recursive: true });
  const folder = await mkdtemp(join(scratch, 'tfjs-'));
  const task = {
    ...taskOf(prepared, seed),
    ask: {
      kind: 'train',
      backend: spec.engine === 'tfjs-node' ? 'tensorflow' : 'auto',
      train: { ...spec.train, seed },
      training: learnt,
      validation: watched,
      test: evaluation.test.x,
      exported: exportedScale(scale, evaluation.encoding.label),
      sd: scale.sd,
      ...(checkpoints !== undefined && { checkpoints }),
    },
  } as const;
  const { answer, bytes, outputs } = await ask(task, child, { seed, emit, signal, folder });
  if (answer.kind !== 'trained' || outputs === undefined) {
    throw new BrokenError(
      answer.kind === 'refused' ? answer.message : `${spec.name} was not trained`,
    );
  }
  refuseStrange(outputs, prepared);
  const { backend, version, history, epochs, topology, weights } = answer;
  const { resumed, ...counts } = epochs;
  return {
    by: { kind: 'tfjs', engine: backend, version },
    outcome: { kind: 'predictions', predictions: testPredictions(outputs, evaluation) },
    epochs: { ...counts, ...(resumed !== undefined && { resumed }) },
    history,
    model: { kind: 'tfjs', network: { topology, weights, bytes }, encoding: training.encoding },
  };
}

/** How far a row's probabilities may be from 1 in sum: 32 bits tell seven digits. */
const SUM_TOLERANCE = 1e-3;

/** @throws BrokenError where outputs are not finite, or no probabilities where they should be */
function refuseStrange(outputs: Float32Array, { spec, info, evaluation }: Prepared): void {
  const { rows } = evaluation.test.x;
  const wrong = (what: string, fix?: string) => new BrokenError(`${spec.name} ${what}`, fix);
  if (outputs.length !== rows * info.outputs) {
    throw wrong(`gave ${outputs.length} numbers for ${rows} test rows`);
  }
  const odd = outputs.findIndex((value) => !Number.isFinite(value));
  if (odd >= 0) throw wrong(`gives ${outputs[odd]} for a test row`);
  if (info.task === 'regression') return;
  const last = info.task === 'binary' ? 'sigmoid' : 'softmax';
  const fix = `End it with the activation ${last}.`;
  const outside = outputs.find((value) => value < 0 || value > 1);
  if (outside !== undefined) throw wrong(`gives ${outside}, which is no probability`, fix);
  if (info.task === 'binary') return;
  for (let row = 0; row < rows; row++) {
    const own = outputs.subarray(row * info.outputs, (row + 1) * info.outputs);
    const sum = own.reduce((total, value) => total + value, 0);
    if (Math.abs(sum - 1) <= SUM_TOLERANCE) continue;
    throw wrong(`gives probabilities that are ${sum} in sum`, fix);
  }
}

/** The same network, from the weights that its file gave it, where the dense engine has its layers. */
async function trainDense(
  prepared: Prepared,
  dense: Trainer<DenseSpec>,
  child: ChildProgram,
  data: RunData,
  world: TrainWorld,
  context: TrainContext,
): Promise<Trained> {
  const { spec, objective } = prepared;
  const { seed, signal, emit } = context;
  signal.throwIfAborted();
  const made = await inPassing((folder) => describe(prepared, child, { seed, folder, signal }));
  const known = knownLayers(made, objective);
  if (!known) throw new BrokenError(`${spec.name} makes another model for the seed ${seed}`);
  const { layers, initial } = known;
  const denseSpec: DenseSpec = {
    kind: 'dense',
    model: { layers, ...(spec.loss && { loss: spec.loss }) },
    train: spec.train,
    initial,
  };
  // It would warn of what was warned of before.
  const training = await dense.prepare(denseSpec, data, { ...world, emit: () => {} });
  emit({ type: 'output', text: `the dense engine trains ${spec.name}: it has all of its layers` });
  const trained = await training.run(context);
  return { ...trained, by: { ...trained.by, kind: 'tfjs' } };
}
