import { z } from 'zod';
import { DEFAULTS } from '../train/defaults.js';

/**
 * The one source of the config's keys, defaults and documentation: `sluice.schema.json` is generated from
 * it, and it checks every config, from a file or from an action's inputs alike.
 */

const share = z.number().min(0).lt(1);
const positive = z.number().positive();
const count = z.int().positive();
const seed = z.int().min(0).max(0xffff_ffff);
const name = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'use letters, digits, ".", "_" and "-" only')
  .max(100);

const split = z.union([
  z.strictObject({
    seed: seed.default(7).describe('Mixed into the hash that gives a row its side.'),
  }),
  z.strictObject({
    stratify: z.literal(true).describe('Exact class proportions on every side.'),
    seed: seed.default(7),
  }),
  z.strictObject({
    group: z.string().describe('A column: rows with the same value stay on one side.'),
    seed: seed.default(7),
  }),
  z.strictObject({
    time: z.string().describe('A column: the latest rows are the test rows.'),
    seed: seed.default(7),
  }),
]);

const data = z.strictObject({
  path: z.string().min(1).describe('A CSV file, or a glob; relative to this file.'),
  label: z.string().min(1).describe('The column to predict.'),
  positive: z
    .union([z.string(), z.number(), z.boolean()])
    .transform(String)
    .optional()
    .describe(
      'Binary: the class that precision, recall and auc are about. Default: the rarer one.',
    ),
  task: z.enum(['auto', 'binary', 'multiclass', 'regression']).default('auto'),
  ignore: z.array(z.string()).default([]).describe('Columns that are not features.'),
  test: z
    .union([share.gt(0), z.string().min(1)])
    .default(0.2)
    .describe('The share of rows that are held out for the verdict, or a file of its own.'),
  validation: share
    .default(DEFAULTS.validation)
    .describe('The share of the other rows that training watches to stop early.'),
  split: split.prefault({}),
  transform: z
    .literal('log')
    .optional()
    .describe('Regression: train on the natural logarithm of the label.'),
  'sample-weight': z
    .string()
    .optional()
    .describe('A column of row weights for the training loss; not a feature.'),
});

const activation = z.enum([
  'relu',
  'leaky_relu',
  'elu',
  'selu',
  'gelu',
  'swish',
  'tanh',
  'sigmoid',
  'softmax',
  'linear',
]);
const initializer = z.enum([
  'glorot_uniform',
  'glorot_normal',
  'he_uniform',
  'he_normal',
  'lecun_uniform',
  'lecun_normal',
  'zeros',
]);

const batchNormalization = z.strictObject({
  momentum: share.default(0.99),
  epsilon: positive.default(0.001),
});

const layer = z.union([
  z.strictObject({
    dense: count.max(65_536).describe('Units.'),
    activation: activation.default('linear'),
    initializer: initializer.default(DEFAULTS.initializer),
    l1: z.number().min(0).default(0),
    l2: z.number().min(0).default(0),
  }),
  z.strictObject({ dropout: share.describe('The share of inputs set to 0 while training.') }),
  z.strictObject({
    'batch-normalization': z.union([
      z.literal(true).transform(() => batchNormalization.parse({})),
      batchNormalization,
    ]),
  }),
]);

const model = z.strictObject({
  layers: z
    .array(layer)
    .min(1)
    .prefault(DEFAULTS.layers.map((layer) => ({ ...layer })))
    .describe('The hidden layers, from the inputs on. The output layer follows from the task.'),
  loss: z
    .enum(['mse', 'mae', 'huber'])
    .optional()
    .describe('Regression only; classification uses cross-entropy.'),
  'huber-delta': positive.optional(),
});

const optimizerSettings = z.discriminatedUnion('name', [
  z.strictObject({
    name: z.literal('sgd'),
    momentum: share.default(0),
    nesterov: z.boolean().default(false),
  }),
  z.strictObject({
    name: z.literal('adam'),
    'beta-1': share.default(0.9),
    'beta-2': share.default(0.999),
    epsilon: positive.default(1e-7),
  }),
  z.strictObject({
    name: z.literal('adamw'),
    'weight-decay': z.number().min(0).default(0.004),
    'beta-1': share.default(0.9),
    'beta-2': share.default(0.999),
    epsilon: positive.default(1e-7),
  }),
  z.strictObject({
    name: z.literal('rmsprop'),
    rho: share.default(0.9),
    momentum: share.default(0),
    epsilon: positive.default(1e-7),
  }),
  z.strictObject({
    name: z.literal('adagrad'),
    'initial-accumulator': z.number().min(0).default(0.1),
    epsilon: positive.default(1e-7),
  }),
]);

const optimizer = z.union([
  z
    .enum(['sgd', 'adam', 'adamw', 'rmsprop', 'adagrad'])
    .transform((name) => optimizerSettings.parse({ name })),
  optimizerSettings,
]);

const learningRate = z.union([
  positive,
  z.strictObject({
    schedule: z.literal('exponential'),
    rate: positive.default(DEFAULTS.learningRate),
    'decay-rate': positive.default(0.96),
    'decay-epochs': positive.default(1),
  }),
  z.strictObject({
    schedule: z.literal('cosine'),
    rate: positive.default(DEFAULTS.learningRate),
    'warmup-epochs': z.number().min(0).default(0),
    'final-rate': z.number().min(0).default(0),
  }),
]);

const monitor = z.string().min(1).default('val_loss').describe('A key of the epoch metrics.');

export const earlyStopping = z.strictObject({
  monitor,
  patience: z.int().min(0).default(DEFAULTS.patience),
  'min-delta': z.number().min(0).default(0),
  'restore-best': z.boolean().default(true),
});

const train = z.strictObject({
  engine: z.enum(['auto', 'dense']).default('auto'),
  epochs: count.default(DEFAULTS.epochs).describe('At most; early stopping may end sooner.'),
  'batch-size': count.default(DEFAULTS.batchSize),
  optimizer: optimizer.prefault(DEFAULTS.optimizer),
  'learning-rate': learningRate.default(DEFAULTS.learningRate),
  seed: seed.default(7).describe('Initial weights, order of the rows, dropout.'),
  'early-stopping': z
    .union([z.literal(false), earlyStopping])
    .optional()
    .describe('On by default where there are validation rows; false turns it off.'),
  'reduce-lr-on-plateau': z
    .strictObject({
      monitor,
      factor: z.number().gt(0).lt(1).default(0.1),
      patience: z.int().min(0).default(10),
      'min-delta': z.number().min(0).default(0.0001),
      cooldown: z.int().min(0).default(0),
      'min-rate': z.number().min(0).default(0),
    })
    .optional(),
  'clip-norm': positive.optional().describe('Gradients are scaled down to this L2 norm.'),
  'class-weights': z
    .union([z.literal('balanced'), z.record(z.string(), positive)])
    .optional()
    .describe('"balanced", or a weight by class name.'),
  'checkpoint-every': count.optional().describe('Epochs between checkpoints.'),
  'batch-events': z.boolean().default(false).describe('An event for every batch.'),
});

const probability = z.number().gt(0.5).lt(1);

const condition = z.union([
  z.string(),
  z.strictObject({
    if: z.string(),
    where: z.string().optional().describe("The rows it is about: 'Home = rent and Age < 25'."),
    severity: z.enum(['error', 'warn']).default('error'),
    confidence: probability
      .optional()
      .describe('Judges a fixed threshold on evidence too, at this confidence.'),
  }),
]);

const gate = z.strictObject({
  conditions: z
    .array(condition)
    .min(1, 'a gate needs at least one condition')
    .describe('METRIC OP VALUE: "accuracy >= 85%", "auc >= baseline - 1pp".'),
  slices: z
    .array(z.string())
    .default([])
    .describe('Columns: every condition is also judged for each of their values.'),
  confidence: probability.default(0.95),
  'when-inconclusive': z
    .enum(['hold', 'pass', 'fail'])
    .default('hold')
    .describe('hold: not exported, the job stays green.'),
});

const exporting = z.strictObject({
  path: z.string().min(1).describe('A folder, relative to this file.'),
  formats: z
    .array(z.enum(['tfjs']))
    .min(1)
    .default(['tfjs']),
});

const config = z.strictObject({
  project: name.default('default'),
  experiment: name.default('default'),
  data,
  model: model.prefault({}),
  train: train.prefault({}),
  gate,
  baseline: z
    .string()
    .regex(
      /^(auto|none|run:.+|file:.+|branch:\w[\w.-]*(\/\w[\w.-]*)*)$/,
      'use auto, none, run:ID, file:PATH or branch:NAME',
    )
    .default('auto'),
  export: exporting.optional(),
});

/** Reads the conditions alone, so that their problems are told together with those of the other keys. */
export const gateEntries = z.object({ gate: z.object({ conditions: z.array(condition) }) });

export const configSchema = config.superRefine(({ data, train }, context) => {
  if (data.validation > 0) return;
  for (const key of ['early-stopping', 'reduce-lr-on-plateau'] as const) {
    const callback = train[key] || undefined;
    if (callback?.monitor.startsWith('val_')) {
      context.addIssue({
        code: 'custom',
        path: ['train', key],
        message: `there are no validation rows, so there is no ${callback.monitor} to monitor`,
      });
    }
  }
});

/** The config as it is applied: kebab-case, defaults filled in. It is the record's `params`. */
export type ConfigValues = z.infer<typeof configSchema>;
