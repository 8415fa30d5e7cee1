import { z } from 'zod';
import { DEFAULT_FORMATS, FORMATS } from '../../models/exporters.js';
import { data } from './data-schema.js';
import { gate } from './gate-schema.js';
import { model } from './model-schema.js';
import { train } from './train-schema.js';

/**
 * The one source of the config's keys, defaults and documentation: `sluice.schema.json` and `docs/config.md` are generated
 * from it, and it checks every config, from a file or from an action's inputs alike.
 */

const name = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'use letters, digits, ".", "_" and "-" only')
  .max(100);

const exporting = z.strictObject({
  path: z
    .string()
    .min(1)
    .describe(
      'A folder. The model’s files in it are replaced as one, and only when the gate passes; `sluice-export.json` lists them with their digests.',
    ),
  formats: z
    .array(z.enum(FORMATS.map(({ name }) => name)))
    .min(1)
    .refine((formats) => new Set(formats).size === formats.length, 'name each format once')
    .default([...DEFAULT_FORMATS])
    .describe(FORMATS.map(({ name, about }) => `\`${name}\`: ${about}.`).join(' ')),
});

const config = z.strictObject({
  project: name.default('default').describe('Holds experiments.'),
  experiment: name
    .default('default')
    .describe('One line of models that are compared with each other.'),
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
    .default('auto')
    .describe(
      'What the model is compared with. `auto`: the last promoted run of the experiment, on GitHub the one of the base commit. `none`, `run:ID`, `file:PATH` or, on GitHub, `branch:NAME`.',
    ),
  export: exporting
    .optional()
    .describe('Where to put the model. Left out: it is only kept with the run.'),
});

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
