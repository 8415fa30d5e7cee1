import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Optimizer } from '@tensorflow/tfjs-core';
import { writeAtomic } from '../../files/atomic-write.js';
import { VERSION } from '../../version.js';
import { report } from '../child/report.js';
import type { Progress } from '../network/progress.js';
import type { Fit } from './fit.js';
import { setWeights, type Weights, weightsOf } from './weights.js';

export interface Checkpoints {
  /** The progress to go on from, with model and optimizer put into that state. */
  resume(): Promise<Progress<Weights> | undefined>;
  /** After an epoch. */
  save(progress: Progress<Weights>): Promise<void>;
}

const FILE = 'tfjs-checkpoint.bin';

interface Saved {
  /** What it is a checkpoint of: another training can't go on from it. */
  readonly of: string;
  readonly progress: Progress<Weights>;
  readonly weights: Weights;
  readonly optimizer: readonly {
    readonly name: string;
    readonly shape: readonly number[];
    readonly values: Float32Array;
  }[];
}

export async function openCheckpoints(fit: Fit, optimizer: Optimizer): Promise<Checkpoints> {
  const { tf, model, ask } = fit;
  const { checkpoints: folder, train } = ask;
  const every = train.checkpointEvery;
  if (folder === undefined || every === undefined) {
    return { resume: async () => undefined, save: async () => {} };
  }
  const file = join(folder, FILE);
  const of = identityOf(fit);
  return {
    async resume() {
      const saved = await read(file);
      if (saved === undefined) return undefined;
      if (saved.of !== of) {
        console.warn(`training starts anew: the checkpoint in ${folder} is of another training`);
        return undefined;
      }
      setWeights(tf, model, saved.weights);
      await optimizer.setWeights(
        saved.optimizer.map(({ name, shape, values }) => ({
          name,
          tensor: tf.tensor(values, [...shape]),
        })),
      );
      report({ type: 'resumed', epoch: saved.progress.epoch, path: file });
      return saved.progress;
    },
    async save(progress) {
      const last = progress.stopped || progress.epoch === train.epochs;
      if (progress.epoch % every !== 0 && !last) return;
      const named = await optimizer.getWeights();
      const saved: Saved = {
        of,
        progress,
        weights: weightsOf(model),
        optimizer: named.map(({ name, tensor }) => ({
          name,
          shape: tensor.shape,
          values: Float32Array.from(tensor.dataSync()),
        })),
      };
      await mkdir(folder, { recursive: true });
      await writeAtomic(file, serialize(saved));
      report({ type: 'checkpoint', epoch: progress.epoch, path: file });
    },
  };
}

/** Of the same code, model, settings and data. */
function identityOf({ task, ask, backend, model }: Fit): string {
  const { train, training, validation } = ask;
  const hash = createHash('sha256');
  hash.update(JSON.stringify([VERSION, backend.name, backend.version, train, task.info]));
  hash.update(JSON.stringify([task.objective, model.toJSON(undefined, false)]));
  hash.update(readFileSync(task.file));
  for (const { x, y, weights } of [training, validation]) {
    for (const values of [x.data, y, weights ?? new Float32Array(0)]) {
      hash.update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
    }
  }
  return hash.digest('hex');
}

async function read(file: string): Promise<Saved | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  try {
    return bytes && (deserialize(bytes) as Saved);
  } catch {
    console.warn(`training starts anew: ${file} can't be read`);
    return undefined;
  }
}
