import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import type { Task } from '../../data/dataset.js';
import type { Matrix } from '../../data/table/matrix.js';
import type { Objective } from '../network/objective.js';
import type { TargetScale } from '../network/targets.js';
import type { TrainSpec } from '../spec.js';

/** What `createModel(tf, info)` is told. */
export interface ModelInfo {
  readonly task: Task;
  /** In the order of the outputs; of two classes the second is the positive one. */
  readonly classes: readonly string[];
  /** Numbers in a row, after the encoding: the model's input is [rows, inputs]. */
  readonly inputs: number;
  /** What they are, in their order. */
  readonly features: readonly string[];
  /** The model's output is [rows, outputs]: a probability, one a class, or a number. */
  readonly outputs: number;
  readonly seed: number;
}

/** Encoded rows with what is learnt of them. */
export interface Learnt {
  readonly x: Matrix;
  /** A class's index, or a scaled number. */
  readonly y: Float32Array;
  readonly weights?: Float32Array;
}

/** What a process is asked to do with a file that makes a model. */
export interface TfjsTask {
  /** Absolute. */
  readonly file: string;
  /** What the model is called in errors, as its config has it. */
  readonly name: string;
  readonly info: ModelInfo;
  readonly objective: Pick<Objective, 'task' | 'loss' | 'delta'>;
  readonly ask: Ask;
}

export type Ask =
  /** Make it, say what it is made of, and train nothing. */
  { readonly kind: 'describe' } | TrainAsk;

export interface TrainAsk {
  readonly kind: 'train';
  /** `auto`: tfjs-node where it is installed. */
  readonly backend: 'auto' | 'tensorflow';
  readonly train: TrainSpec;
  readonly training: Learnt;
  readonly validation: Learnt;
  readonly test: Matrix;
  /** What a number is scaled back by: within the model, at its end. */
  readonly exported: TargetScale;
  /** In the units of its column: what a metric is told in. */
  readonly sd: number;
  /** Absolute; absent where nothing is to be gone on from. */
  readonly checkpoints?: string;
}

/** The files in a task's folder: what it is handed, and what it leaves. */
export const FILES = {
  task: 'task.bin',
  answer: 'answer.json',
  weights: 'weights.bin',
  outputs: 'outputs.bin',
} as const;

export function packTask(task: TfjsTask): Uint8Array {
  return serialize(task);
}

/** What `packTask` packed, in the process that started this one: nobody else writes there. */
export function unpackTask(bytes: Uint8Array): TfjsTask {
  return deserialize(bytes) as TfjsTask;
}

const weight = z.object({
  name: z.string(),
  shape: z.array(z.int().nonnegative()),
  dtype: z.enum(['float32', 'int32']),
});
const made = {
  topology: z.record(z.string(), z.unknown()),
  weights: z.array(weight),
};
const count = z.int().nonnegative();

const answer = z.discriminatedUnion('kind', [
  /** The file makes no model that fits. */
  z.object({ kind: z.literal('refused'), message: z.string(), fix: z.string().optional() }),
  z.object({ kind: z.literal('described'), ...made }),
  z.object({
    kind: z.literal('trained'),
    ...made,
    backend: z.string().min(1),
    version: z.string().min(1),
    history: z.array(z.record(z.string(), z.number())),
    epochs: z.object({
      requested: count,
      completed: count,
      best: count,
      resumed: count.optional(),
    }),
  }),
]);

export type TfjsAnswer = z.infer<typeof answer>;

/** @throws ZodError for what is no answer: the process ran code that is not ours */
export function parseAnswer(text: string): TfjsAnswer {
  return answer.parse(JSON.parse(text));
}
