import { z } from 'zod';
import { later } from '../../schemas.js';
import { DEFAULTS } from '../../train/defaults.js';
import { count, positive, seed, seeds } from './number-schemas.js';
import { onRay } from './on-ray-schema.js';
import { learningRate, optimizer } from './optimizer-schema.js';

const monitor = () =>
  z
    .string()
    .min(1)
    .default('val_loss')
    .describe(
      "One of the epoch's metrics: loss, val_loss; accuracy, val_accuracy for classes; val_auc for two classes; mae, val_mae for regression.",
    );

export const earlyStopping = later(() =>
  z.strictObject({
    monitor: monitor(),
    patience: z
      .int()
      .min(0)
      .default(DEFAULTS.patience)
      .describe('Epochs without a better value before training stops.'),
    'min-delta': z.number().min(0).default(0).describe('A smaller change is not better.'),
    'restore-best': z.boolean().default(true).describe('Ends with the weights of the best epoch.'),
  }),
);

const reduceLrOnPlateau = later(() =>
  z.strictObject({
    monitor: monitor(),
    factor: z.number().gt(0).lt(1).default(0.1).describe('The rate is multiplied by it.'),
    patience: z
      .int()
      .min(0)
      .default(10)
      .describe('Epochs without a better value before the rate is reduced.'),
    'min-delta': z.number().min(0).default(0.0001).describe('A smaller change is not better.'),
    cooldown: z.int().min(0).default(0).describe('Epochs to wait after a reduction.'),
    'min-rate': z.number().min(0).default(0).describe('The lowest rate.'),
  }),
);

const classWeights = later(() =>
  z.union([
    z.literal('balanced'),
    z
      .record(z.string(), z.number().min(0))
      .describe(
        'Weights by class name; 1 where a class is absent. Of a class of 0 nothing is learnt.',
      ),
  ]),
);

/** What stands beside a command. */
export const commandTrain = later(() => z.strictObject({ on: onRay }).describe('Where it runs.'));

export const train = z
  .strictObject({
    on: onRay.optional(),
    engine: z
      .enum(['auto', 'dense', 'tfjs', 'tfjs-node'])
      .default('auto')
      .describe(
        '`dense`: the engine in WebAssembly that comes with Sluice, which `auto` chooses where it has all of the layers. `tfjs`: tf.js, for a model that a file makes: on tfjs-node where it is installed, else on WebAssembly. `tfjs-node`: not without it.',
      ),
    epochs: count.default(DEFAULTS.epochs).describe('At most; early stopping may end sooner.'),
    'batch-size': count.default(DEFAULTS.batchSize).describe('Rows in a step.'),
    optimizer: optimizer
      .prefault(DEFAULTS.optimizer)
      .describe('A name, or a name with its settings.'),
    'learning-rate': learningRate
      .prefault({ schedule: DEFAULTS.schedule })
      .describe('A number, or a schedule.'),
    seed: seed
      .default(DEFAULTS.seed)
      .describe('Of the initial weights, the order of the rows and dropout.'),
    seeds: seeds
      .default(1)
      .describe(
        'How many seeds are trained on the same split and judged together: by the mean of each row, with what a seed moves it. One model is exported, the median one on validation rows. `auto` trains three, and up to 5 only while the verdict is inconclusive.',
      ),
    'early-stopping': z
      .union([z.literal(false), earlyStopping])
      .optional()
      .describe('On by default where there are validation rows; `false` turns it off.'),
    'reduce-lr-on-plateau': reduceLrOnPlateau
      .optional()
      .describe('Lowers the learning rate when a metric no longer improves. Off by default.'),
    'clip-norm': positive
      .optional()
      .describe('Gradients are scaled down to this L2 norm, over all of them.'),
    'class-weights': classWeights
      .optional()
      .describe('Of the loss. `balanced` weighs each class by n / (classes × its rows).'),
    'checkpoint-every': count
      .optional()
      .describe(
        'Epochs between checkpoints; a run that was cut off goes on from the last one, on GitHub when its job is run again. Off by default.',
      ),
    'batch-events': z
      .boolean()
      .default(false)
      .describe('Writes an event for every batch to `events.jsonl`.'),
  })
  .describe('How to train it.');
