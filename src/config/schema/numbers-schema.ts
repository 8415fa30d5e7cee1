import { z } from 'zod';
import { later } from '../../schemas.js';

const name = () =>
  z
    .string()
    .regex(/^[A-Za-z_]\w*$/, 'use letters, digits and "_" only')
    .max(100);

export const numbers = later(() =>
  z
    .strictObject({
      path: z
        .string()
        .min(1)
        .describe(
          'JSON or YAML of names and numbers, as DVC reads it; what `mlflow runs describe` or MLflow’s REST API says of a run; or the folder of a run in a file store of MLflow.',
        ),
      names: z
        .record(name(), z.string().min(1))
        .default({})
        .describe(
          'What the file calls a number, by what conditions call it instead: `{p95: "latency p95 (ms)"}`. Left out: its own name, nested names joined by a dot.',
        ),
    })
    .describe(
      '[Single numbers](single-numbers.md) that others took, beside `predictions` or in their place. They are held to a number; in a comparison with the baseline they are no evidence.',
    ),
);
