import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { messageOf } from '../../errors.js';
import { writeAtomic } from '../../files/atomic-write.js';
import { bundledTf, type Tf } from '../../models/tfjs/tf.js';
import { Random } from '../../numeric/random.js';
import { type Backend, openBackend } from './backend.js';
import { fitModel } from './fit-model.js';
import { predictRows } from './predict-rows.js';
import { saveModel } from './save-model.js';
import { FILES, type TfjsAnswer, type TfjsTask, type TrainAsk, unpackTask } from './task.js';

/**
 * What a process that was started for a model's file does: reads its task from the folder that it
 * is told, and leaves its answer there. It runs code of the user's, and holds nothing of value.
 */
export async function answerTask(folder: string): Promise<void> {
  const task = unpackTask(readFileSync(join(folder, FILES.task)));
  // tf.js draws whatever it draws by this: initial weights, and what is dropped out.
  drawBy(task.info.seed, 'create');
  try {
    await leave(folder, await (task.ask.kind === 'describe' ? describe : train)(task, folder));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    await leave(folder, { kind: 'refused', message: error.message, fix: error.fix });
  }
}

/** The file makes no model that fits the data. */
class Refused extends Error {
  constructor(
    message: string,
    readonly fix: string,
  ) {
    super(message);
  }
}

async function leave(folder: string, answer: TfjsAnswer): Promise<void> {
  await writeAtomic(join(folder, FILES.answer), `${JSON.stringify(answer)}\n`);
}

function drawBy(seed: number, stream: string): void {
  const random = new Random(seed, `tf.js/${stream}`);
  Math.random = () => random.uniform();
}

async function describe(task: TfjsTask, folder: string): Promise<TfjsAnswer> {
  const tf = await bundledTf();
  const model = await create(tf, task);
  return { kind: 'described', ...(await saveModel(model, folder)) };
}

async function train(task: TfjsTask, folder: string): Promise<TfjsAnswer> {
  const ask = task.ask as TrainAsk;
  const backend = await openBackend({ file: task.file, backend: ask.backend });
  console.log(`tf.js trains on ${backend.name} (${backend.version})`);
  const { tf } = backend;
  const model = await create(tf, task);
  const fitted = await fitModel({ tf, model, task, ask, backend, drawBy });
  const whole = inUnits(tf, model, task, ask);
  const outputs = await predictRows(tf, whole, ask.test, task.info.outputs);
  await writeAtomic(join(folder, FILES.outputs), new Uint8Array(outputs.buffer));
  return { kind: 'trained', ...(await saveModel(whole, folder)), ...named(backend), ...fitted };
}

function named({ name, version }: Backend) {
  return { backend: name, version };
}

/** A model that learnt scaled numbers, with a layer at its end that scales them back. */
function inUnits(tf: Tf, model: LayersModel, { info }: TfjsTask, { exported }: TrainAsk) {
  if (info.task !== 'regression') return model;
  const { mean, sd } = exported;
  const layer = tf.layers.dense({ units: 1, name: 'sluice_units' });
  const output = layer.apply(model.outputs[0]!) as (typeof model.outputs)[0];
  layer.setWeights([tf.tensor2d([sd], [1, 1]), tf.tensor1d([mean])]);
  return tf.model({ inputs: model.inputs, outputs: output! });
}

/** @throws Refused where there is no model, or one of another shape */
async function create(tf: Tf, { file, name, info }: TfjsTask): Promise<LayersModel> {
  const wrong = (what: string, fix: string) => new Refused(`${name}: ${what}`, fix);
  const example = 'export function createModel(tf, info) { return tf.sequential({layers: […]}); }';
  const loaded: { readonly createModel?: unknown } = await import(
    /* webpackIgnore: true */ pathToFileURL(file).href
  ).catch((error: unknown) => {
    throw wrong(`it can't be loaded: ${messageOf(error)}`, 'Run it with node to see where.');
  });
  const { createModel } = loaded;
  if (typeof createModel !== 'function') {
    throw wrong('it exports no createModel', `Let it: ${example}`);
  }
  const model: unknown = await Promise.resolve()
    .then(() => createModel(tf, info))
    .catch((error: unknown) => {
      throw wrong(`createModel failed: ${messageOf(error)}`, 'Mend the model.');
    });
  if (!(model instanceof tf.LayersModel)) {
    throw wrong(
      'createModel returned no model of tf.js',
      'Return what tf.sequential or tf.model makes of the tf that createModel is handed.',
    );
  }
  const { inputs, outputs } = info;
  const shapes = [model.inputs, model.outputs].map((all) => all.map(({ shape }) => shape));
  const given = JSON.stringify(shapes);
  if (given !== JSON.stringify([[[null, inputs]], [[null, outputs]]])) {
    throw wrong(
      `the model takes ${shapeText(shapes[0])} and gives ${shapeText(shapes[1])}`,
      `It has to take [rows, ${inputs}], a row's numbers, and to give [rows, ${outputs}]. A layer tf.layers.reshape makes another shape of a row.`,
    );
  }
  return model;
}

function shapeText(shapes: readonly (readonly (number | null)[])[] = []): string {
  return shapes.map((shape) => `[${shape.map((size) => size ?? 'rows').join(', ')}]`).join(' and ');
}
