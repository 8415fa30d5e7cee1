import { z } from 'zod';

/**
 * What a command may append to `SLUICE_EVENTS`, an object a line; `python/sluice.py` writes it. A
 * number that is none, such as NaN, is null.
 */
const name = z.string().min(1).max(200);
const number = z.number().nullable();
const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const metrics = z.record(name, number);
const parameter = z.union([z.string().max(1000), number, z.boolean()]);

const reported = z.discriminatedUnion('type', [
  /** What trains, with its version. */
  z.object({ type: z.literal('framework'), name, version: name }),
  z.object({ type: z.literal('params'), values: z.record(name, parameter) }),
  z.object({ type: z.literal('fit-started'), fit: count }),
  z.object({ type: z.literal('fit-ended'), fit: count }),
  z.object({
    type: z.literal('epoch'),
    /** From 1. Left out: the one after the last. */
    epoch: count.min(1).optional(),
    /** How many there are to be. */
    epochs: count.min(1).optional(),
    metrics,
    learningRate: number.optional(),
    seconds: z.number().min(0).optional(),
  }),
  z.object({
    type: z.literal('batch'),
    epoch: count.min(1),
    batch: count.min(1),
    batches: count.min(1).optional(),
    loss: number,
  }),
  z.object({ type: z.literal('checkpoint'), epoch: count, path: z.string() }),
  /** It goes on after that epoch, from a checkpoint. */
  z.object({ type: z.literal('resumed'), epoch: count, path: z.string() }),
  z.object({ type: z.literal('stopped-early'), epoch: count, best: count, monitor: name }),
  z.object({ type: z.literal('learning-rate-reduced'), epoch: count, learningRate: z.number() }),
  /** A metric of the command's own, of the whole test set. */
  z.object({ type: z.literal('metric'), name, value: number }),
  /** Why the command is about to end. */
  z.object({ type: z.literal('error'), message: z.string().max(5000) }),
]);

export type Reported = z.infer<typeof reported>;
export type Parameter = z.infer<typeof parameter>;

/**
 * An event from its line, or undefined where the line is none. `NaN` and `Infinity`, which Python's
 * json writes and JSON doesn't have, are read as null.
 */
export function parseReported(line: string): Reported | undefined {
  return reported.safeParse(jsonOf(line)).data;
}

const STRING_OR_NO_NUMBER = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g;

function jsonOf(line: string): unknown {
  const parse = (text: string): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  };
  return (
    parse(line) ??
    parse(line.replace(STRING_OR_NO_NUMBER, (token) => (token.startsWith('"') ? token : 'null')))
  );
}

/** What every command gets of the environment that Sluice runs in, where it is set. */
const PASSED = [
  'PATH',
  'HOME',
  'USER',
  'LOGNAME',
  'SHELL',
  'LANG',
  'LANGUAGE',
  'LC_ALL',
  'LC_CTYPE',
  'TZ',
  'TMPDIR',
  'TMP',
  'TEMP',
  'LD_LIBRARY_PATH',
  'DYLD_LIBRARY_PATH',
  'VIRTUAL_ENV',
  'CONDA_PREFIX',
  'PYTHONPATH',
  'CI',
  /** By it a runner finds the processes of a job that it has to end. */
  'RUNNER_TRACKING_ID',
] as const;

/** The places and values that a command is told of. Paths are absolute. */
export interface Surroundings {
  readonly events: string;
  readonly out: string;
  /** Absent where it is handed no rows. */
  readonly data?: string;
  readonly checkpoint?: string;
  /** The model's files, of a command that scores. */
  readonly model?: string;
  readonly seed: number;
  readonly params: Readonly<Record<string, unknown>>;
  /** The folder of `sluice.py`; absent for what is not written in Python. */
  readonly python?: string;
}

/** What a command is told wherever it runs. */
export function toldValues({
  seed,
  params,
}: Pick<Surroundings, 'seed' | 'params'>): Record<string, string> {
  return { SLUICE_SEED: String(seed), SLUICE_PARAMS: JSON.stringify(params) };
}

/** A script that sets no seed for its hashes has the same ones all the same. */
export function pythonDefaults(seed: number): Record<string, string> {
  return { PYTHONHASHSEED: String(seed), PYTHONUNBUFFERED: '1' };
}

/**
 * The environment of a command: the usual names, those that its config passes on, and ours. What is
 * not named does not get there, so no token does.
 */
export function environmentOf(
  own: Readonly<Record<string, string | undefined>>,
  passed: readonly string[],
  { events, out, data, checkpoint, model, seed, params, python }: Surroundings,
): Record<string, string> {
  const kept = [...PASSED, ...passed].flatMap((key) => {
    const value = own[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  const inherited = Object.fromEntries(kept);
  const path = inherited['PYTHONPATH'];
  return {
    ...pythonDefaults(seed),
    ...inherited,
    ...(python !== undefined && { PYTHONPATH: path ? `${python}:${path}` : python }),
    SLUICE_EVENTS: events,
    SLUICE_OUT: out,
    ...(data !== undefined && { SLUICE_DATA: data }),
    ...(checkpoint !== undefined && { SLUICE_CHECKPOINT: checkpoint }),
    ...(model !== undefined && { SLUICE_MODEL: model }),
    ...toldValues({ seed, params }),
  };
}
