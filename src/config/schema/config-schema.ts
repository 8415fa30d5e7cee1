import { z } from 'zod';
import { DEFAULT_FORMATS, FORMATS } from '../../models/exporters.js';
import { later, ONCE } from '../../schemas.js';
import { RAY_TOKEN } from '../../train/ray-token.js';
import { command } from './command-schema.js';
import { data } from './data-schema.js';
import { gate } from './gate-schema.js';
import { defaultModel, model } from './model-schema.js';
import { numbers } from './numbers-schema.js';
import { leftPredictions, predictions } from './predictions-schema.js';
import { commandTrain, train } from './train-schema.js';

/**
 * The one source of the config's keys, defaults and documentation: `sluice.schema.json` and `docs/config.md` are generated
 * from it, and it checks every config, from a file or from an action's inputs alike.
 */

const name = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'use letters, digits, ".", "_" and "-" only')
  .max(100);

const exporting = later(() =>
  z.strictObject({
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
      .optional()
      .describe(
        `${FORMATS.map(({ name, about }) => `\`${name}\`: ${about}.`).join(' ')} Left out: ${DEFAULT_FORMATS.network.map((name) => `\`${name}\``).join(' and ')}, \`${DEFAULT_FORMATS.tfjs.join()}\` alone for a model that a file makes, and \`${DEFAULT_FORMATS.files.join()}\` for a command's.`,
      ),
  }),
);

const exported = exporting
  .optional()
  .describe('Where to put the model. Left out: it is only kept with the run.');

const storing = later(() =>
  z.strictObject({
    keep: z
      .int()
      .min(1)
      .optional()
      .describe(
        'How many runs of the experiment stay when one ends, the last ones. Those that were promoted, and those that a run which stays was compared with, always stay. Left out: all.',
      ),
  }),
);

const reuse = z
  .boolean()
  .default(true)
  .describe(
    'Whether a run of exactly the same inputs, which this store or this repository has promoted, is judged anew in place of training it once more. The own engine repeats to the last bit; a command is only taken by its word where it names its `inputs`. `false`: each run trains, and is held to the bytes that such a run gave.',
  );

const store = storing.optional().describe('What becomes of the runs on this disk.');

const tracking = later(() =>
  z.strictObject({
    tensorboard: z
      .string()
      .min(1)
      .optional()
      .describe(
        'A folder for `tensorboard --logdir`: each run writes its metrics by epoch, its parameters and its results into a folder of its own, while it works.',
      ),
    mlflow: z
      .string()
      .min(1)
      .optional()
      .describe(
        'A folder as MLflow’s file store has it (`mlruns`), for `mlflow ui --backend-store-uri`: the same, as runs of an experiment PROJECT/EXPERIMENT. Only the layout of the files: no server is talked to.',
      ),
    histograms: z
      .boolean()
      .default(false)
      .describe('For TensorBoard also how the weights of a network are spread once it is trained.'),
  }),
);

const track = tracking
  .optional()
  .describe(
    'Where experiment trackers find what a run does. What can’t be written there is a warning, and changes no verdict.',
  );

const key = {
  project: name.default('default').describe('Holds experiments.'),
  experiment: name
    .refine((text) => !text.endsWith('.html'), 'don’t end it in ".html": so does its report')
    .default('default')
    .describe('One line of models that are compared with each other.'),
};

const baseline = z
  .string()
  .regex(
    /^(auto|none|run:.+|file:.+|branch:\w[\w.-]*(\/\w[\w.-]*)*)$/,
    'use auto, none, run:ID, file:PATH or branch:NAME',
  )
  .default('auto')
  .describe(
    'What the model is compared with. `auto`: the last promoted run of the experiment, on GitHub the one of the base commit. `none`, `run:ID`, `file:PATH` or, on GitHub, `branch:NAME`.',
  );

const config = z.strictObject({
  ...key,
  data,
  model: model.optional(),
  train: train.optional(),
  command: command.optional(),
  gate,
  baseline,
  export: exported,
  track,
  reuse,
  store,
});

type Written = z.infer<typeof config>;
type Issues = z.RefinementCtx<Written>;

function refuseBlocksWithoutTime({ data, gate: { cluster } }: Written, context: Issues): void {
  if (typeof cluster !== 'object' || 'time' in data.split) return;
  context.addIssue({
    code: 'custom',
    path: ['gate', 'cluster'],
    message: 'blocks of the calendar need the column of data.split.time',
  });
}

function refuseNoneToTrain({ data }: Written, context: Issues): void {
  const { test, confirm = 0 } = data;
  if (typeof test !== 'number' || test + confirm < 1) return;
  context.addIssue({
    code: 'custom',
    path: ['data', 'confirm'],
    message: 'beside data.test it leaves no rows to train on',
  });
}

function refuseMonitors({ data, train }: Written, context: Issues): void {
  if (data.validation > 0) return;
  for (const key of ['early-stopping', 'reduce-lr-on-plateau'] as const) {
    const callback = train?.[key] || undefined;
    if (callback?.monitor.startsWith('val_')) {
      context.addIssue({
        code: 'custom',
        path: ['train', key],
        message: `there are no validation rows, so there is no ${callback.monitor} to monitor`,
      });
    }
  }
}

/** What is said of a key that is for a network alone. */
export function besideCommand(key: string): string {
  return `a command makes its own model, so "${key}" means nothing beside it`;
}

/** Everybody who may ask a cluster for its jobs is told what their environments hold. */
function refuseTokenInJob(
  { command, train: training }: Pick<Written, 'command'> & { readonly train?: unknown },
  context: z.RefinementCtx<Pick<Written, 'command'>>,
): void {
  const at = command?.env.findIndex((name) => name.toUpperCase() === RAY_TOKEN) ?? -1;
  if (at < 0 || training === undefined) return;
  const message = 'a job on the cluster is not handed the token that submits it';
  context.addIssue({ code: 'custom', path: ['command', 'env', at], message });
}

/** A network is sent as rows and what trains on them, and comes back as weights. */
function refuseWithNetworkThere(
  { command, model, train: training }: Written,
  context: Issues,
): void {
  if (command || training?.on === undefined) return;
  const refuse = (path: readonly string[], message: string) =>
    context.addIssue({ code: 'custom', path: ['train', ...path], message });
  if (model && 'file' in model) {
    refuse(['on'], 'a model that a file makes is trained in this job: let a command train it');
  }
  if (training['checkpoint-every'] !== undefined) {
    refuse(['checkpoint-every'], 'a network on a cluster leaves no checkpoints');
  }
  const { exclude, 'working-dir': folder } = training.on;
  const none = 'none of your files is sent to train a network';
  if (exclude.length > 0) refuse(['on', 'exclude'], none);
  if (folder !== '.') refuse(['on', 'working-dir'], none);
}

function refuseBesideCommand(written: Written, context: Issues): void {
  if (!written.command) return;
  if (written.model !== undefined) {
    context.addIssue({ code: 'custom', path: ['model'], message: besideCommand('model') });
  }
  refuseTokenInJob(written, context);
  const { inputs, env } = written.command;
  if (inputs.length > 0 && env.length > 0) {
    const message = 'what the variables of command.env hold can’t be told from files';
    context.addIssue({ code: 'custom', path: ['command', 'inputs'], message });
  }
}

const WHOSE = {
  network: 'the model is a network',
  files: "a command's model is files",
  tfjs: 'the model is one of tf.js',
} as const;

type Exporting = Pick<Written, 'command' | 'model' | 'export'>;

function refuseFormats(written: Exporting, context: z.RefinementCtx<Exporting>): void {
  const of = modelKind(written);
  const takes = (format: (typeof FORMATS)[number]) =>
    of === 'tfjs' ? DEFAULT_FORMATS.tfjs.includes(format.name) : format.of === of;
  const others = FORMATS.filter((format) => !takes(format)).map(({ name }) => name as string);
  const wrong = written.export?.formats?.find((name) => others.includes(name));
  if (wrong === undefined) return;
  const whose = WHOSE[of];
  context.addIssue({
    code: 'custom',
    path: ['export', 'formats'],
    message: `${whose}, which can't be exported as ${wrong}`,
  });
}

function modelKind({
  command,
  model,
}: Pick<Written, 'command' | 'model'>): 'network' | 'files' | 'tfjs' {
  if (command) return 'files';
  return model && 'file' in model ? 'tfjs' : 'network';
}

/** Which of the two ways to name a model an engine is for. */
function refuseEngine({ model, train }: Written, context: Issues): void {
  if (!train?.engine.startsWith('tfjs') || (model && 'file' in model)) return;
  context.addIssue({
    code: 'custom',
    path: ['train', 'engine'],
    message: `${train.engine} trains a model that a file makes: model: {file: model.mjs}`,
  });
}

function refuseOwnMetrics({ command, gate }: Written, context: Issues): void {
  if (command || Object.keys(gate.metrics).length === 0) return;
  context.addIssue({
    code: 'custom',
    path: ['gate', 'metrics'],
    message: 'the predictions of a network have no columns of your own: name those of a command',
  });
}

export const configSchema = config
  .superRefine((written, context) => {
    refuseBlocksWithoutTime(written, context);
    refuseNoneToTrain(written, context);
    refuseMonitors(written, context);
    refuseBesideCommand(written, context);
    refuseFormats(written, context);
    refuseEngine(written, context);
    refuseOwnMetrics(written, context);
    refuseWithNetworkThere(written, context);
  })
  .transform((written) => {
    const {
      model: layers,
      train: training,
      command,
      gate,
      baseline,
      export: to,
      track: tracked,
      store: kept,
      ...start
    } = written;
    const end = {
      gate,
      baseline,
      ...(to && {
        export: { ...to, formats: to.formats ?? [...DEFAULT_FORMATS[modelKind(written)]] },
      }),
      ...(tracked && { track: tracked }),
      ...(kept && { store: kept }),
    };
    if (command) {
      const on = training?.on;
      return { ...start, ...(on && { train: { on } }), command, ...end };
    }
    return {
      ...start,
      model: layers ?? defaultModel(),
      train: training ?? train.parse({}, ONCE),
      ...end,
    };
  });

/** What is said of a file of predictions, where nothing is asked of it yet. */
export const givenFileSchema = later(() => z.strictObject({ predictions }));

/** The config of predictions that somebody else made. */
export const givenSchema = later(() =>
  z
    .strictObject({
      ...key,
      predictions,
      numbers: numbers.optional(),
      gate,
      baseline: z
        .string()
        .regex(
          /^(auto|none|run:.+|file:.+|predictions:.+|branch:\w[\w.-]*(\/\w[\w.-]*)*)$/,
          'use auto, none, run:ID, file:PATH, predictions:PATH or branch:NAME',
        )
        .default('auto')
        .describe(
          'What the model is compared with. `auto`: the last promoted run of the experiment, on GitHub the one of the base commit. `none`, `run:ID`, `file:PATH` or, on GitHub, `branch:NAME`. Beside `predictions` also `predictions:PATH`: another file, with the same columns.',
        ),
      track,
      store,
    })
    .superRefine(refuseCalendar),
);

function refuseCalendar(
  { gate }: Pick<Written, 'gate'>,
  context: z.RefinementCtx<Pick<Written, 'gate'>>,
): void {
  if (typeof gate.cluster !== 'object') return;
  context.addIssue({
    code: 'custom',
    path: ['gate', 'cluster'],
    message: 'given predictions were not split by time: name the column whose rows belong together',
  });
}

/** The config of single numbers, without predictions beside them. */
export const numbersSchema = later(() =>
  z
    .strictObject({ ...key, numbers, gate, baseline, track, store })
    .superRefine(({ gate: { metrics, slices, cluster } }, context) => {
      const needRows = {
        metrics: Object.keys(metrics).length > 0,
        slices: slices.length > 0,
        cluster,
      };
      for (const [name, used] of Object.entries(needRows)) {
        if (!used) continue;
        const message = 'single numbers have no rows: it needs predictions';
        context.addIssue({ code: 'custom', path: ['gate', name], message });
      }
    }),
);

const ownSplit = later(() =>
  z.strictObject({
    ...key,
    predictions: leftPredictions,
    train: commandTrain.optional(),
    command,
    gate,
    baseline,
    export: exported,
    track,
    store,
  }),
);

type OwnSplit = z.infer<typeof ownSplit>;

function refuseBesideOwnSplit(
  { predictions: left, command: { predictions: named, score, seeds, inputs } }: OwnSplit,
  context: z.RefinementCtx<OwnSplit>,
): void {
  const refuse = (path: [string, string], message: string) =>
    context.addIssue({ code: 'custom', path, message });
  if (named !== undefined) {
    refuse(['command', 'predictions'], 'beside "predictions" that is predictions.path');
  }
  if (score !== undefined) {
    refuse(
      ['command', 'score'],
      'it is handed rows that Sluice splits, and here a script splits its own',
    );
  }
  if (inputs.length > 0) {
    refuse(
      ['command', 'inputs'],
      'what a script tests on is not known before it has run, so it is run each time',
    );
  }
  if (left.seeds !== undefined) {
    refuse(['predictions', 'seeds'], 'a command is run with seeds by command.seeds');
  }
  if (seeds !== 1 && left.labels === undefined) {
    refuse(
      ['command', 'seeds'],
      'each seed would be judged by rows of its own: name the rows of all by predictions.labels',
    );
  }
}

/** The config of a command that splits its data by itself, and hands back the rows that it tested on. */
export const ownSplitSchema = later(() =>
  ownSplit
    .superRefine(refuseCalendar)
    .superRefine(refuseBesideOwnSplit)
    .superRefine(refuseTokenInJob)
    .superRefine(refuseFormats)
    .transform(({ export: to, ...rest }) => ({
      ...rest,
      ...(to && { export: { ...to, formats: to.formats ?? [...DEFAULT_FORMATS.files] } }),
    })),
);

/** The config as it is applied: kebab-case, defaults filled in. It is the record's `params`. */
export type ConfigValues = z.infer<typeof configSchema>;
export type GivenValues = z.infer<typeof givenSchema>;
export type NumbersValues = z.infer<typeof numbersSchema>;
export type OwnSplitValues = z.infer<typeof ownSplitSchema>;
