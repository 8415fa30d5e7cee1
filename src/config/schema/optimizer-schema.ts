import { z } from 'zod';
import { later, ONCE } from '../../schemas.js';
import { DEFAULTS } from '../../train/defaults.js';
import { positive, share } from './number-schemas.js';

const epsilon = positive.default(1e-7).describe('Keeps the division from 0.');
const beta1 = share.default(0.9).describe('Decay of the first moment.');
const beta2 = share.default(0.999).describe('Decay of the second moment.');

const settingsOf = {
  sgd: later(() =>
    z.strictObject({
      name: z.literal('sgd'),
      momentum: share.default(0).describe('The share of the last step that goes on.'),
      nesterov: z.boolean().default(false).describe("Nesterov's momentum."),
    }),
  ),
  adam: later(() =>
    z.strictObject({ name: z.literal('adam'), 'beta-1': beta1, 'beta-2': beta2, epsilon }),
  ),
  adamw: later(() =>
    z.strictObject({
      name: z.literal('adamw'),
      'weight-decay': z
        .number()
        .min(0)
        .default(0.004)
        .describe('The share of each weight that a step of rate 1 takes off.'),
      'beta-1': beta1,
      'beta-2': beta2,
      epsilon,
    }),
  ),
  rmsprop: later(() =>
    z.strictObject({
      name: z.literal('rmsprop'),
      rho: share.default(0.9).describe('Decay of the mean square.'),
      momentum: share.default(0).describe('The share of the last step that goes on.'),
      epsilon,
    }),
  ),
  adagrad: later(() =>
    z.strictObject({
      name: z.literal('adagrad'),
      'initial-accumulator': z
        .number()
        .min(0)
        .default(0.1)
        .describe('Where the sum of squares starts.'),
      epsilon,
    }),
  ),
};
const { sgd, adam, adamw, rmsprop, adagrad } = settingsOf;
const settings = later(() => z.discriminatedUnion('name', [sgd, adam, adamw, rmsprop, adagrad]));

export const optimizer = z.union([
  z
    .enum(['sgd', 'adam', 'adamw', 'rmsprop', 'adagrad'])
    .transform((name) => settingsOf[name].parse({ name }, ONCE)),
  settings,
]);

const rate = positive.default(DEFAULTS.learningRate);

export const learningRate = z.union([
  positive,
  z
    .strictObject({ schedule: z.literal('constant'), rate: rate.describe('In every step.') })
    .describe('Constant, as the number alone.'),
  z
    .strictObject({
      schedule: z.literal('exponential'),
      rate: rate.describe('At the start.'),
      'decay-rate': positive.default(0.96).describe('The factor every `decay-epochs`.'),
      'decay-epochs': positive.default(1).describe('Epochs for one factor of `decay-rate`.'),
    })
    .describe('Exponential decay.'),
  z
    .strictObject({
      schedule: z.literal('cosine'),
      rate: rate.describe('At its highest.'),
      'warmup-epochs': z.number().min(0).default(0).describe('Epochs in which it rises from 0.'),
      'final-rate': z.number().min(0).default(0).describe('In the last step.'),
    })
    .describe('Cosine, with a warm-up.'),
]);
