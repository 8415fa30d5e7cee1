import { z } from 'zod';
import type { ColumnShifts } from '../data/checks/column-shifts.js';
import type { DataSummary } from '../data/dataset.js';
import { choice, noBaseline, noBaselineCode } from './baseline-schema.js';
import { finding } from './finding-schema.js';
import { pairingNote } from './pairing-schema.js';
import { OLDER_SCHEMA, RECORD_SCHEMA } from './schema-version.js';
import { undetermined, undeterminedSides } from './undetermined-schema.js';

/** A record of any version. */
export const versioned = z.object({ schema: z.string() });

const verdict = z.enum(['passed', 'failed', 'inconclusive']);

/** What is read of an older record: enough to say which run it is of. */
export const olderRecord = z.object({
  schema: z.literal(OLDER_SCHEMA),
  id: z.string(),
  project: z.string(),
  experiment: z.string(),
  promoted: z.boolean(),
});

/** A record may come from a pull request, and these are shown as they are. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'not a SHA-256 in hex');
const commitSha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'not a commit');

const estimate = z.object({
  value: z.number().nullable(),
  interval: z.tuple([z.number(), z.number()]).nullable(),
  n: z.number().int(),
  /** Why the value, or the interval, is null: `because` in words. */
  why: z.string().exactOptional(),
  /** Absent in older records. */
  because: undetermined.exactOptional(),
  /** Classes on which an average over the classes is undefined and counts 0. */
  zeroed: z.array(z.string()).exactOptional(),
});

const interval = z.tuple([z.number(), z.number()]);
const flips = z.object({ candidate: z.number().int(), baseline: z.number().int() });

const sideProfile = z.object({
  rows: z.number().int(),
  sampled: z.number().int(),
  missing: z.number(),
  distinct: z.number().int(),
  quantiles: z.array(z.number()).readonly().exactOptional(),
  top: z
    .array(z.object({ level: z.string(), share: z.number() }))
    .readonly()
    .exactOptional(),
});

const columnProfile = z.object({
  column: z.string(),
  train: sideProfile,
  test: sideProfile,
  psi: z.number(),
});

const dataSummary = z.object({
  fingerprint: sha256,
  testFingerprint: sha256,
  rows: z.number().int(),
  columns: z.array(
    z.object({
      name: z.string(),
      kind: z.string(),
      role: z.enum(['label', 'feature', 'ignored', 'id']),
      missing: z.number().int(),
    }),
  ),
  splits: z.object({
    /** `none`: there are no rows, only single numbers. */
    method: z.enum(['hash', 'stratify', 'group', 'time', 'file', 'given', 'own', 'none']),
    seed: z.number(),
    train: z.number().int(),
    validation: z.number().int(),
    test: z.number().int(),
    confirm: z.number().int().positive().exactOptional(),
    trainedUntil: z.number().exactOptional(),
  }),
  warnings: z.array(
    z.object({
      code: z.string(),
      message: z.string(),
      column: z.string().exactOptional(),
      rows: z.number().int().exactOptional(),
      lines: z.array(z.number().int()).readonly().exactOptional(),
      examples: z.array(z.string()).readonly().exactOptional(),
    }),
  ),
  trainedHashes: z.array(z.string().regex(/^[0-9a-f]{16}$/)).exactOptional(),
  hashing: z.string().exactOptional(),
  profile: z.array(columnProfile).readonly().exactOptional(),
}) satisfies z.ZodType<DataSummary>;

/** Below the folder that it is told of, wherever that lies: a record may come from a stranger. */
const innerPath = z
  .string()
  .refine(
    (path) =>
      !/[\\:\0]/.test(path) && path.split('/').every((part) => !['', '.', '..'].includes(part)),
    'not the path of a file in the run',
  );

export const fileEntry = z.object({
  path: innerPath,
  bytes: z.number().int(),
  sha256,
});

/** The measure of a difference is a probability, or as `models/parity.ts` says for numbers. */
const parity = z.object({
  format: z.string(),
  rows: z.number().int(),
  difference: z.number(),
  tolerance: z.number(),
});

/** Where a run lies that this one names. */
const otherRun = { runId: z.string(), sha: commitSha.nullable() };

/** One set a seed; absent where the seed is unknown. */
const predictionsEntry = z.object({ ...fileEntry.shape, seed: z.number().int().exactOptional() });

/**
 * What is kept of a run in its folder, each file with its hash: whoever compares with it needs
 * nothing else. Its rules are its `params`.
 */
const manifest = {
  /** Of the test rows. */
  predictions: z.tuple([predictionsEntry]).rest(predictionsEntry),
  /**
   * Of the rows that are kept for the last word, of a run that passed where runs are promoted: nobody
   * else has looked at them.
   */
  confirm: z
    .object({
      rows: z.number().int(),
      predictions: z.tuple([predictionsEntry]).rest(predictionsEntry),
    })
    .exactOptional(),
  /** The exported model's files; paths relative to the model's folder. */
  artifacts: z.array(fileEntry),
  /**
   * The model by format: which of the artifacts each is made of. One that nothing here reads is kept
   * all the same.
   */
  formats: z.record(z.string(), z.array(innerPath)).exactOptional(),
  /** How near the files of each format were found to the trained model; see `models/parity.ts`. */
  parity: z.array(parity).exactOptional(),
  /**
   * The promoted run that this one replaces as the baseline; null where none is known. Absent of a
   * run that is not promoted. Its position in the line of promoted runs, from 1 on, where the place
   * that keeps them has no count of its own: it orders them whatever a clock said.
   */
  predecessor: z
    .object({ ...otherRun, position: z.int().positive().exactOptional() })
    .nullable()
    .exactOptional(),
  /**
   * An earlier run that this line of models is held against beside the last one. A copy of its
   * record lies in a folder of its own, with its predictions and its model as that names them, so
   * that they outlive what was kept of the run itself.
   */
  reference: z
    .object({
      ...otherRun,
      record: fileEntry,
      /** How many runs were promoted since, this one too. */
      promotions: z.number().int().exactOptional(),
    })
    .exactOptional(),
  /**
   * The candidates that were judged since the last promotion, or on the same pull request, this one
   * too: by the fingerprint of their test rows, the digests of their predictions, in the order in
   * which they first were. Absent where those before it could not be counted.
   */
  looks: z.array(z.object({ rows: sha256, candidates: z.array(sha256) })).exactOptional(),
};

const comparedValues = {
  /** The metric's full name. */
  metric: z.string(),
  orientation: z.enum(['higher', 'lower']),
  /** All rows that were compared. */
  rows: z.number().int(),
  /**
   * What the evidence shows, Holm-corrected over all metrics of the table; null where it shows
   * neither.
   */
  shown: z.enum(['better', 'worse']).nullable(),
};

const comparedRow = z.object({
  ...comparedValues,
  candidate: z.number(),
  baseline: z.number(),
  d: z.number(),
  interval: interval.nullable(),
  confidence: z.number(),
  p: z.number().nullable(),
  rule: z.string().nullable(),
  n: z.number().int(),
  flips: flips.nullable(),
  informative: z.number().int().nullable(),
  /** Too few rows carry it to be shown good enough. */
  hold: z
    .object({
      code: z.enum(['few-of-rarer-class', 'few-rows-carry']),
      rows: z.number().int(),
      atLeast: z.number().int(),
    })
    .exactOptional(),
  /** The standard errors of d that rows and seeds make, and seeds at most, where there are seeds. */
  seeds: z
    .object({ rows: z.number(), seeds: z.number(), seedsAtMost: z.number().exactOptional() })
    .exactOptional(),
  /** The rows that the metric rests on; `width` of its range, null where flips don't bound it. */
  stake: z.object({ rows: z.number(), width: z.number().nullable() }).exactOptional(),
  /** Why there is no interval: `because` in words. */
  why: z.string().exactOptional(),
  /** Absent in older records. */
  because: undetermined.exactOptional(),
});

/** Of one of the two models the metric is undefined. */
const uncomparedRow = z.object({
  ...comparedValues,
  candidate: z.number().nullable(),
  baseline: z.number().nullable(),
  d: z.null(),
  interval: z.null(),
  /** `because` in words. */
  why: z.string(),
  /** Absent in older records. */
  because: undeterminedSides.exactOptional(),
  /** Rows on which the baseline predicts a needed class that the candidate predicts nowhere. */
  givenUp: z.number().int().exactOptional(),
  /** The groups or moments that these lie in. Absent in older records. */
  givenUpUnits: z.number().int().exactOptional(),
});

/** The candidate against the baseline, metric by metric, on the rows that were paired. */
const comparison = z.object({
  rows: z.number().int(),
  /** `pairing` in words; null where it is simply all rows. Holds names from the data. */
  note: z.string().nullable(),
  /** How the rows were paired, where it is not simply all of them. Absent in older records. */
  pairing: pairingNote.exactOptional(),
  /** The baseline may have been trained on these rows, so nothing is shown. */
  maySeen: z.boolean(),
  metrics: z.array(z.union([comparedRow, uncomparedRow])),
});

/**
 * Slices on which the candidate does worse than the baseline, and than elsewhere: searched on one
 * half of the rows, confirmed on the other. They decide nothing.
 */
const weakSlices = z.object({
  metric: z.string(),
  /** Rows of each half. */
  searched: z.number().int(),
  confirming: z.number().int(),
  /** Slices that were put to the test. */
  tested: z.number().int(),
  /** What was confirmed, by the rows of that half; the clearest first. `where` holds cells. */
  found: z.array(
    z.object({
      where: z.string(),
      n: z.number().int(),
      candidate: z.number(),
      baseline: z.number(),
      /** The gain, below 0. */
      d: z.number(),
      interval,
      confidence: z.number(),
      /** One-sided, Holm-adjusted over those tested. */
      p: z.number(),
    }),
  ),
});

/** Who took a model for the baseline, and why. */
const acceptance = z.object({ by: z.string(), reason: z.string() });

/** Null where there is none. Holds what stands in the configs: escape it where it is shown. */
const ruleChange = z.object({
  /** The key, with dots: `gate.conditions`. */
  path: z.string(),
  base: z.string().nullable(),
  head: z.string().nullable(),
});

const columnShifts = z.object({
  compared: z.number().int(),
  shifted: z.array(z.object({ column: z.string(), psi: z.number() })).readonly(),
  added: z.array(z.string()).readonly(),
  removed: z.array(z.string()).readonly(),
}) satisfies z.ZodType<ColumnShifts>;

/** What the model was made from is another than the baseline's. Holds what stands in the configs. */
const paramChange = z.object({
  /** The key, with dots: `train.epochs`. */
  path: z.string(),
  /** As it could stand in a config; null where it is not set. */
  baseline: z.string().nullable(),
  candidate: z.string().nullable(),
  /** Of lists of texts: what only one of them has. */
  added: z.array(z.string()).exactOptional(),
  removed: z.array(z.string()).exactOptional(),
});

/** What a side that does not decide would have said of the same predictions. */
const otherDecision = z.union([
  z.object({ verdict, findings: z.array(finding) }),
  /** It can't be judged by, and why: a sentence a problem. */
  z.object({ why: z.array(z.string()) }),
]);

/** Whose rules judged work that is proposed to a commit, and how it would change them. */
const rules = z.object({
  decides: z.enum(['base', 'head']),
  /** Where the rules that were agreed before stand. */
  agreed: z.discriminatedUnion('in', [
    /** The config file as it is at the base commit. */
    z.object({ in: z.literal('base'), sha: commitSha, file: z.string() }),
    /** The record of the promoted run, where the base has no config file. */
    z.object({ in: z.literal('promoted run'), sha: commitSha, runId: z.string() }),
    /**
     * Nowhere that could be found, and why no promoted run could, a text in older records: there are
     * only the head's.
     */
    z.object({ in: z.literal('nothing'), sha: commitSha, why: z.union([noBaseline, z.string()]) }),
  ]),
  changes: z.array(ruleChange),
  /** Why the rules that decide can't be applied, a sentence a problem: that counts as a fail. */
  inapplicable: z.array(z.string()).exactOptional(),
  /** The other side's verdict, where it asks for something else. */
  other: otherDecision.exactOptional(),
});

const decision = z.object({
  verdict,
  first: z.literal(true).exactOptional(),
  findings: z.array(finding),
});

/** A job of a CI service: which workflow run it is of, and which attempt at that. */
export const jobPlace = z.object({
  run: z.number().int().positive(),
  attempt: z.number().int().positive(),
});

export const header = {
  schema: z.literal(RECORD_SCHEMA),
  /** Also the name of a folder. */
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'not the id of a run'),
  project: z.string(),
  experiment: z.string(),
  /** ISO 8601, UTC. */
  created: z.iso.datetime(),
  git: z.object({ sha: commitSha, ref: z.string(), dirty: z.boolean() }).nullable(),
  /** Absent outside of a job. */
  job: jobPlace.exactOptional(),
  /** The config as it was applied, defaults filled in. */
  params: z.record(z.string(), z.unknown()),
  environment: z.object({
    sluice: z.string(),
    node: z.string(),
    platform: z.string(),
    arch: z.string(),
    cpu: z.string(),
  }),
};

/** A run that another job left, and the digest by which it was taken. */
const handedRun = { runId: z.string(), attempt: z.number().int(), sha256 };

/** Variants of one config that were judged against the same baseline on the same rows. */
const variants = z.object({
  /** The metric that the best was chosen by; null where the gate names none. */
  by: z.string().nullable(),
  judged: z.array(
    z.object({
      ...handedRun,
      /** What of the config was written over, as `KEY=VALUE`; empty: nothing. */
      variant: z.array(z.string()),
      verdict,
      /** By how many the level was divided, as far as Holm had them left. */
      among: z.number().int().positive(),
      /** The one that the rest of the record is about. */
      chosen: z.literal(true).exactOptional(),
      /** Of the metric. */
      value: z.number().nullable(),
      /** Over the baseline, at the confidence that it was judged at; null where it was not compared. */
      gain: z
        .object({ d: z.number(), interval: interval.nullable(), confidence: z.number() })
        .nullable(),
    }),
  ),
});

export const results = {
  trainer: z.object({
    kind: z.string(),
    engine: z.string(),
    version: z.string(),
    /** The Ray cluster that it ran on: its version, and the job there. Absent: it ran in this job. */
    on: z.object({ ray: z.string(), job: z.string() }).exactOptional(),
  }),
  /** The digest of all that its training is a function of; absent where nobody can say what that is. */
  recipe: sha256.exactOptional(),
  /** A run of the same recipe, whose predictions and model were judged anew: nothing was trained. */
  reused: z.object(otherRun).exactOptional(),
  /** A run of the same recipe, whose predictions and model this one gave again to the last bit. */
  repeats: z.object(otherRun).exactOptional(),
  /** Where another job trained it, and by which digest its files were taken from there. */
  handed: z.object(handedRun).exactOptional(),
  data: dataSummary,
  /** Null where there are single numbers alone, which have none; `regression` in older records of these. */
  task: z.enum(['binary', 'multiclass', 'regression']).nullable(),
  /** In the order of their indices; binary: [negative, positive]. */
  classes: z.array(z.string()),
  /** The label's transform; predictions are in the units of the file all the same. */
  transform: z.literal('log').exactOptional(),
  /** Metrics of the user's own, which stand in the predictions beside the answers. */
  own: z
    .array(
      z.object({
        name: z.string(),
        better: z.enum(['higher', 'lower']),
        range: z.tuple([z.number().nullable(), z.number().nullable()]),
      }),
    )
    .exactOptional(),
  /** An evaluation tool said of each row whether it is right, and nothing else is known. */
  outcomes: z.literal(true).exactOptional(),
  /** Absent where the trainer has none. */
  epochs: z
    .object({
      requested: z.number().int(),
      completed: z.number().int(),
      best: z.number().int(),
      /** The epoch after which it went on from an earlier attempt's checkpoint. */
      resumed: z.number().int().positive().exactOptional(),
    })
    .exactOptional(),
  /** Several seeds were judged together; `by` is what the exported one is the median of. */
  seeds: z
    .object({
      trained: z.array(z.number().int()),
      exported: z.number().int(),
      by: z.string().nullable(),
      /** Where jobs side by side trained them, what each of them left. */
      handed: z.array(z.object({ seed: z.number().int(), ...handedRun })).exactOptional(),
    })
    .exactOptional(),
  /** Jobs side by side trained several variants of the config, which were judged together. */
  variants: variants.exactOptional(),
  /** What the test rows come in, by a column; absent where each stands for itself. */
  units: z
    .object({ kind: z.enum(['group', 'time']), column: z.string(), count: z.number().int() })
    .exactOptional(),
  history: z.array(z.record(z.string(), z.number())),
  /** What an earlier attempt at a command had left for it to go on from; absent where nothing lay there. */
  continued: z
    .object({
      files: z.number().int().positive(),
      bytes: z.number().int().nonnegative(),
      /** The epoch that it said it goes on after. */
      epoch: z.number().int().nonnegative().exactOptional(),
    })
    .exactOptional(),
  /** What a command said of itself, or a file of single numbers does; nobody measured it here. */
  reported: z
    .object({
      params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
      /** Null where one is not a number. Of a file those that the gate asks for. */
      metrics: z.record(z.string(), z.number().nullable()),
      /** The file that says so; absent where a command did. */
      file: z.string().exactOptional(),
    })
    .exactOptional(),
  metrics: z.object({
    test: z.record(z.string(), estimate),
    slices: z.array(
      z.object({ where: z.string(), n: z.number().int(), test: z.record(z.string(), estimate) }),
    ),
  }),
  baseline: z.union([
    z.object({
      found: z.literal(true),
      runId: z.string(),
      sha: commitSha.nullable(),
      /** `chosen` in words. */
      how: z.string(),
      /** Absent in older records. */
      chosen: choice.exactOptional(),
      url: z.string().exactOptional(),
      /** A person took it for the baseline although it did not pass beside the one before. */
      accepted: acceptance.exactOptional(),
    }),
    /** A file of predictions, from a run that is unknown; its path is told, and never opened. */
    z.object({ found: z.literal(true), predictions: fileEntry.extend({ path: z.string() }) }),
    z.object({
      found: z.literal(false),
      why: noBaselineCode,
      /** `because` in words. */
      reason: z.string(),
      /** Absent in older records. */
      because: noBaseline.exactOptional(),
      /** The branch whose next run that passes makes the first one, where nothing was lost. */
      promotedOn: z.string().exactOptional(),
    }),
  ]),
  /** What is another than in the baseline's run; absent where that is not known. */
  changes: z
    .object({
      params: z.array(paramChange),
      /** Rows that the baseline's data held, where it was not the same data. */
      baselineRows: z.number().int().exactOptional(),
      /** How the columns then differ: see `ColumnShifts`. Absent in older records. */
      columns: columnShifts.exactOptional(),
    })
    .exactOptional(),
  /** Null where there was nothing to pair with. */
  comparison: comparison.nullable(),
  /** Absent where none could be looked for, and in older records. */
  weakSlices: weakSlices.exactOptional(),
  decision,
  /** Absent where nothing is proposed. */
  rules: rules.exactOptional(),
  /** A person took it for the baseline, and what was waived for that: conditions, as written. */
  accepted: acceptance.extend({ waived: z.array(z.string()) }).exactOptional(),
  /** From now on the baseline of its experiment. */
  promoted: z.boolean(),
  ...manifest,
  exportPath: z.string().nullable(),
  /** As long as the export is not in place: evidence is kept before. */
  export: z.literal('pending').exactOptional(),
  timings: z.object({
    readSeconds: z.number(),
    trainSeconds: z.number(),
    evaluateSeconds: z.number(),
    compareSeconds: z.number(),
    totalSeconds: z.number(),
  }),
};

export const finished = z.object({ ...header, status: z.literal('finished'), ...results });

/**
 * A run that was stopped or broke holds what it had reached by then; none of it counts. It has no
 * decision: one that broke after the gate had passed would hold a "passed". What the gate had said
 * stands apart, to be told and never to be read as the run's end.
 */
export const unfinished = z.object({
  ...header,
  status: z.enum(['interrupted', 'broke']),
  error: z.string(),
  ...z
    .object(results)
    .omit({
      decision: true,
      rules: true,
      accepted: true,
      exportPath: true,
      export: true,
      formats: true,
      parity: true,
      predecessor: true,
    })
    .partial().shape,
  judged: z.object({ decision, rules: rules.exactOptional() }).exactOptional(),
  promoted: z.literal(false),
  artifacts: z.tuple([]),
});

export const runRecord = z.discriminatedUnion('status', [finished, unfinished]);
