import { z } from 'zod';
import { ACTIVATIONS } from '../../models/layers.js';
import { later, ONCE } from '../../schemas.js';
import { DEFAULTS } from '../../train/defaults.js';
import { count, positive, share } from './number-schemas.js';

const activation = z.enum(ACTIVATIONS);

const initializer = () =>
  z.enum([
    'glorot_uniform',
    'glorot_normal',
    'he_uniform',
    'he_normal',
    'lecun_uniform',
    'lecun_normal',
    'zeros',
  ]);

const batchNormalization = later(() =>
  z
    .strictObject({
      momentum: share.default(0.99).describe('Of the moving mean and variance.'),
      epsilon: positive.default(0.001).describe('Added to the variance.'),
    })
    .describe('With settings.'),
);

const layer = () =>
  z.union([
    z
      .strictObject({
        dense: count.max(65_536).describe('Units.'),
        activation: activation.default('linear').describe('Applied to the outputs.'),
        initializer: initializer()
          .default(DEFAULTS.initializer)
          .describe('Of the weights; biases start at 0.'),
        l1: z.number().min(0).default(0).describe('Penalty: l1 × the sum of |w|.'),
        l2: z.number().min(0).default(0).describe('Penalty: l2 × the sum of w².'),
      })
      .describe('Fully connected.'),
    later(() =>
      z
        .strictObject({ dropout: share.describe('The share of inputs set to 0 while training.') })
        .describe('Dropout.'),
    ),
    later(() =>
      z
        .strictObject({
          'batch-normalization': z
            .union([
              z.literal(true).transform(() => batchNormalization.parse({}, ONCE)),
              batchNormalization,
            ])
            .describe('`true`, or its settings.'),
        })
        .describe('Batch normalization.'),
    ),
  ]);

const losses = () => ({
  loss: z
    .enum(['mse', 'mae', 'huber'])
    .optional()
    .describe('Regression only. Left out: mse. Classification uses cross-entropy.'),
  'huber-delta': positive
    .optional()
    .describe(
      'Where the huber loss turns from square to straight, in standard deviations of the label. Left out: 1.',
    ),
});

const layeredModel = later(() =>
  z
    .strictObject({
      layers: z
        .array(layer())
        .min(1)
        .prefault(DEFAULTS.layers.map((layer) => ({ ...layer })))
        .describe(
          'The hidden layers, from the inputs on. The output layer follows from the task: one sigmoid unit, a softmax unit a class, or one linear unit.',
        ),
      ...losses(),
    })
    .describe('The network. Names, defaults and meaning are those of Keras 3.'),
);

const fileModel = later(() =>
  z
    .strictObject({
      file: z
        .string()
        .min(1)
        .describe(
          'A module that exports `createModel(tf, info)`, which returns a model of tf.js, of any layers. It runs in a process of its own.',
        ),
      ...losses(),
    })
    .describe('A model of tf.js, which a module makes.'),
);

export const model = later(() =>
  z
    .union([layeredModel, fileModel])
    .describe('The network: its layers, or a file that makes a model of tf.js.'),
);

/** What a config without a model gets. */
export const defaultModel = () => layeredModel.parse({}, ONCE);
