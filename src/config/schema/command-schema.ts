import { z } from 'zod';
import { METRIC_NAMES } from '../../evaluate/metrics/metrics.js';
import { later } from '../../schemas.js';
import { positive, seed, seeds } from './number-schemas.js';

/** What would let a script speak for the job that it runs in. */
const RESERVED =
  /^(?:ACTIONS_.*|INPUT_.*|SLUICE_.*|GH_TOKEN|GITHUB_(?:TOKEN|ENV|PATH|OUTPUT|STATE|STEP_SUMMARY))$/i;

const variable = () =>
  z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'use the name of an environment variable')
    .refine(
      (name) => !RESERVED.test(name),
      'it is not passed on: with it a script could speak for the job',
    );

const metric = () =>
  z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'use letters, digits and "_" only')
    .max(100)
    .refine((name) => !METRIC_NAMES.includes(name), 'Sluice measures that itself');

export const command = later(() =>
  z
    .strictObject({
      run: z
        .string()
        .min(1)
        .describe('A line for the shell, run in the folder of the config: `python train.py`.'),
      predictions: z
        .string()
        .min(1)
        .optional()
        .describe(
          'The file that it leaves, CSV, JSON lines or Parquet: `id`, and `prediction`, `score` or `score_CLASS`. Left out: `predictions.csv` in `SLUICE_OUT`, where `sluice.predictions` writes it.',
        ),
      model: z
        .string()
        .min(1)
        .optional()
        .describe(
          'The file or folder of the model that it leaves. Left out: `model` in `SLUICE_OUT`, where there is one.',
        ),
      score: z
        .string()
        .min(1)
        .optional()
        .describe(
          'A line for the shell, `python score.py`, that scores a baseline of this command again where the test rows are others: it reads the model’s files in `SLUICE_MODEL` and the rows of `test-features.csv` in `SLUICE_DATA`, and leaves `predictions.csv` in `SLUICE_OUT`. On a pull request the script is that of the base commit. Left out: a command’s baseline is compared on the rows that it was tested on.',
        ),
      params: z
        .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
        .default({})
        .describe('What `sluice.params()` returns, and `SLUICE_PARAMS` holds as JSON.'),
      metrics: z
        .array(metric())
        .refine((names) => new Set(names).size === names.length, 'name each metric once')
        .default([])
        .describe(
          'Metrics of its own that it reports with `sluice.metric`, so that conditions may name them. They are held to a number, not to the baseline.',
        ),
      env: z
        .array(variable())
        .default([])
        .describe(
          'Environment variables that are passed on to it. Without them it gets the usual ones alone, such as `PATH` and `HOME`, and no token.',
        ),
      inputs: z
        .array(z.string().min(1))
        .default([])
        .describe(
          'The files that its result depends on besides the data: its scripts, `requirements.txt`. In the last part of a path `*` and `?` match names. Where they, the data and the config are the same as in a run before, that is judged anew and nothing is run. Not beside `env`. Left out: it is run each time.',
        ),
      seed: seed.default(7).describe('What `sluice.seed()` sets, and `SLUICE_SEED` holds.'),
      seeds: seeds
        .default(1)
        .describe(
          'How many seeds it is run with, each in `SLUICE_SEED`; they are judged together. `auto` trains three, and up to 5 only while the verdict is inconclusive.',
        ),
      'timeout-minutes': positive.default(360).describe('It is ended after so many minutes.'),
      'silent-minutes': positive
        .default(60)
        .describe('It is ended after so many minutes without output and without an event.'),
    })
    .describe(
      'Trains by a command of your own, in whatever framework, in place of `model` and all of `train` but `train.on`.',
    ),
);
