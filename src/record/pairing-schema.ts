import { z } from 'zod';

const count = z.number().int();
const task = z.enum(['binary', 'multiclass', 'regression']);
const names = z.array(z.string()).readonly();

/** Of the rows that both tested on, those that have another label now. */
const relabelled = z.object({ rows: count, of: count });
const maybeRelabelled = { relabelled: relabelled.exactOptional() };

/** Rows that only one of the two has. */
const unshared = {
  onlyCandidate: count,
  onlyBaseline: count,
  /** Absent where the baseline is a run. */
  files: z.object({ candidate: z.string(), baseline: z.string() }).exactOptional(),
};

/** How the rows were paired, where it is not simply all of them. */
export const pairingNote = z.discriminatedUnion('code', [
  z.object({ code: z.literal('labels-changed'), relabelled }),
  /** Of a file of predictions. */
  z.object({ code: z.literal('shared-labels-changed'), relabelled }),
  /** The candidate's test rows are a part of the baseline's. */
  z.object({ code: z.literal('rows-gone'), rows: count, of: count, ...maybeRelabelled }),
  /** By the baseline's answers from before, of rows that a column names. */
  z.object({ code: z.literal('columns-changed'), ...maybeRelabelled }),
  /** The baseline's model was asked again, of all rows. */
  z.object({
    code: z.literal('rescored'),
    changed: z.enum(['ids', 'data']),
    rows: count,
    ...maybeRelabelled,
  }),
  z.object({
    code: z.literal('both-held-out'),
    rows: count,
    of: count,
    ...maybeRelabelled,
    /** The column that says that rows are the same, whatever cells they hold. */
    by: z.string().exactOptional(),
  }),
  z.object({ code: z.literal('not-trained-on'), rows: count, of: count, ...maybeRelabelled }),
  z.object({ code: z.literal('may-have-seen') }),
  z.object({ code: z.literal('shared-rows'), rows: count, ...unshared, ...maybeRelabelled }),
  /** No rows at all: whose predictions were not kept. */
  z.object({ code: z.literal('numbers-alone'), notKept: z.enum(['baseline', 'candidate']) }),
]);

/** Two models of which one answers something else. */
const otherTask = z.object({ code: z.literal('another-task'), baseline: task, candidate: task });
const otherClasses = z.object({
  code: z.literal('other-classes'),
  baseline: names,
  candidate: names,
});

/** Why the baseline's model could not be asked for the test rows of now. */
const notRescored = z.discriminatedUnion('code', [
  z.object({
    code: z.literal('predictions-not-kept'),
    whose: z.enum(['baseline', 'candidate']),
  }),
  z.object({ code: z.literal('model-not-kept') }),
  /** `why` may hold names from the data. */
  z.object({ code: z.literal('model-does-not-fit'), why: z.string() }),
  /** By a command: `why` may hold what it printed. */
  z.object({ code: z.literal('not-scored'), why: z.string() }),
  z.object({ code: z.literal('model-of-another-task'), baseline: task, candidate: task }),
]);

/** Why the two can't be held against each other. */
export const incomparability = z.discriminatedUnion('code', [
  /** The columns that they predict; null where a label has no name. */
  z.object({
    code: z.literal('another-label'),
    baseline: z.string().nullable(),
    candidate: z.string().nullable(),
  }),
  otherTask,
  otherClasses,
  /** Numbers of one class are no numbers of the other. */
  z.object({
    code: z.literal('another-positive-class'),
    baseline: z.string(),
    candidate: z.string(),
  }),
  z.object({ code: z.literal('test-data-changed'), and: notRescored }),
  /** `rows` of the rows have another label under the same id, or in the same `column`. */
  z.object({
    code: z.literal('ids-name-no-rows'),
    rows: count,
    of: count,
    column: z.string().exactOptional(),
  }),
  z.object({ code: z.literal('ids-of-another-kind') }),
  z.object({ code: z.literal('no-row-in-common') }),
  z.object({ code: z.literal('only-one-names-rows') }),
  z.object({ code: z.literal('rows-changed-nameless') }),
  z.object({
    code: z.literal('too-few-shared'),
    rows: count,
    ...unshared,
    /** Of the first row on either side, where two files share none: they may be one row's, spelled in two ways. */
    names: z.object({ candidate: z.string(), baseline: z.string() }).optional(),
  }),
]);

export type PairingNote = z.infer<typeof pairingNote>;
export type Incomparability = z.infer<typeof incomparability>;
/** Of two models that are to answer for the same rows. */
export type OtherAnswers = z.infer<typeof otherTask> | z.infer<typeof otherClasses>;
export type NotRescored = z.infer<typeof notRescored>;
