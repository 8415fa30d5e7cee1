import { z } from 'zod';
import { later } from '../../schemas.js';
import { RAY_TOKEN } from '../../train/ray-token.js';
import { positive } from './number-schemas.js';

const address = () =>
  z
    .url({ protocol: /^https?$/, error: 'use an address such as http://ray-head:8265' })
    .refine((text) => {
      const { username, password, search, hash } = new URL(text);
      return username === '' && password === '' && search === '' && hash === '';
    }, `name the address alone: a token is read from ${RAY_TOKEN}`);

const variable = () =>
  z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'use the name of an environment variable');

const results = () =>
  z.union([
    z
      .string()
      .regex(/^\//, 'use an absolute path, the same here and on the cluster')
      .describe('A folder that this job and the cluster both see, by the same absolute path.'),
    z.strictObject({
      put: variable().describe(
        'The variable with the address that the cluster sends them to by PUT.',
      ),
      get: variable().describe('The variable with the address that they are then fetched from.'),
    }),
  ]);

export const onRay = later(() =>
  z
    .strictObject({
      ray: address().describe(
        'The address of the cluster’s dashboard, which takes jobs: `http://ray-head:8265`. A token in `RAY_AUTH_TOKEN` is sent there, and nowhere else.',
      ),
      cpus: z
        .number()
        .min(0)
        .optional()
        .describe('Cores that the training needs. Left out: Ray’s own number.'),
      gpus: positive.optional().describe('GPUs that it needs.'),
      memory: positive.optional().describe('Memory that it needs, in GiB.'),
      'timeout-minutes': positive
        .default(30)
        .describe(
          'How long it may wait there for what it needs. From then on a command has `command.timeout-minutes`, a network six hours.',
        ),
      'working-dir': z
        .string()
        .min(1)
        .default('.')
        .describe(
          'For a command: the folder whose files the cluster is sent, and in which it runs: those that git tracks, at most 100 MiB when packed, with the rows.',
        ),
      exclude: z
        .array(z.string().min(1).regex(/^[^:]/, 'begin with the path'))
        .default([])
        .describe(
          'For a command: files that are not sent, as git matches them: `data`, `notebooks/*.ipynb`.',
        ),
      results: results()
        .optional()
        .describe(
          'How predictions and model come back. Left out: in the job’s log, up to 16 MiB when packed. Otherwise a folder that both see, in which the rows are handed over too, or two variables with pre-signed addresses.',
        ),
      insecure: z
        .boolean()
        .default(false)
        .describe(
          'Whether a cluster elsewhere may be talked to without a token, or told it without TLS. Whoever reaches such a cluster can run what they like there.',
        ),
    })
    .describe(
      'A [Ray cluster](scale.md#on-a-ray-cluster) that trains: the layers of `model`, or a `command`, beside which nothing else of `train` stands.',
    ),
);
