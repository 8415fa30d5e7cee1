import type { Task } from '../../data/dataset.js';
import { InputError } from '../../errors.js';
import type { Activation, DenseLayer, Loss, ModelSpec } from '../../models/layers.js';
import type { LearningRows } from '../trainer.js';

/** What a network's last layer gives, and what is minimised. */
export interface Objective {
  readonly task: Task;
  readonly loss: 'binary_crossentropy' | 'categorical_crossentropy' | 'mse' | 'mae' | 'huber';
  /** Huber's delta, in standard deviations of the target as trained on. */
  readonly delta: number;
  /** The output layer as exported; in training it gives logits where `fromLogits`. */
  readonly output: DenseLayer;
  readonly fromLogits: boolean;
}

const USUAL: Readonly<Record<Task, Loss>> = {
  binary: 'binary_crossentropy',
  multiclass: 'categorical_crossentropy',
  regression: 'mse',
};

const ACTIVATION: Readonly<Record<Task, Activation>> = {
  binary: 'sigmoid',
  multiclass: 'softmax',
  regression: 'linear',
};

/** @throws InputError for a cross-entropy that is not the task's */
export function objectiveOf(model: ModelSpec, { task, classes }: LearningRows): Objective {
  const loss = model.loss ?? USUAL[task];
  const name = typeof loss === 'string' ? loss : loss.kind;
  const fromLogits = name.endsWith('crossentropy');
  if (fromLogits && name !== USUAL[task]) {
    throw InputError.of(`the loss ${name} does not fit a ${task} label`, {
      fix: `Leave the loss out, which makes it ${USUAL[task]}, or choose ${[USUAL[task], 'mse', 'mae', 'huber'].filter((x, i, all) => all.indexOf(x) === i).join(', ')}.`,
    });
  }
  return {
    task,
    loss: name,
    delta: typeof loss === 'string' ? 1 : loss.delta,
    output: {
      kind: 'dense',
      units: task === 'multiclass' ? classes.length : 1,
      activation: ACTIVATION[task],
      initializer: 'glorot_uniform',
      l1: 0,
      l2: 0,
    },
    fromLogits,
  };
}
