import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, relative, resolve } from 'node:path';
import { type ZodError, z } from 'zod';
import { InputError, type Problem } from '../errors.js';
import { kindOf } from '../files/file-kind.js';
import type { GateCondition } from '../gate/condition-kinds.js';
import { later, ONCE } from '../schemas.js';
import { suggest } from '../text/did-you-mean.js';
import { readConditions } from './conditions.js';
import type { Config } from './config.js';
import { toProblems } from './problems.js';
import { resolveConfig, resolveGiven, resolveNumbers, resolveOwnSplit } from './resolve.js';
import { ownMetricsOf } from './resolve-given.js';
import {
  besideCommand,
  configSchema,
  type GivenValues,
  givenFileSchema,
  givenSchema,
  numbersSchema,
  ownSplitSchema,
} from './schema/config-schema.js';
import { gateEntries, gateMetrics, reportedMetrics } from './schema/gate-schema.js';
import { type ConfigSource, type Path, readYaml } from './source.js';

/**
 * Reads and checks a config file; its paths are relative to the folder it lies in.
 * @param overrides `--set` texts, `train.epochs=5`
 * @throws InputError with every problem found: file, line, column and the nearest valid name
 */
export async function loadConfig(path: string, overrides: readonly string[] = []): Promise<Config> {
  const absolute = resolve(path);
  const shown = relative(process.cwd(), absolute) || path;
  const source = readYaml(await readText(absolute, shown), shown, overrides);
  return checkConfig(source, dirname(absolute), absolute);
}

/** A gate of advice alone passes whatever it is given. */
function cannotFail(
  conditions: readonly GateCondition[],
  source: ConfigSource,
): readonly Problem[] {
  if (conditions.some(({ severity }) => severity === 'error')) return [];
  const at = source.place(['gate', 'conditions'], 'key');
  const fix = 'Let one of them decide: leave its severity out.';
  return [{ message: 'all conditions only advise, so the gate can never fail', at, fix }];
}

/** Without a baseline no comparison is ever judged, and a gate of nothing else never holds. */
function cannotHold(
  conditions: readonly GateCondition[],
  baseline: string,
  source: ConfigSource,
): readonly Problem[] {
  const deciding = conditions.filter(({ severity }) => severity === 'error');
  if (baseline !== 'none' || deciding.some(({ threshold }) => threshold.kind === 'absolute')) {
    return [];
  }
  const message = 'without a baseline no condition here can be judged: all of them compare with it';
  const fix =
    'Add a condition with a number of its own, as accuracy >= 85%, or leave baseline out.';
  return [{ message, at: source.place(['baseline']), fix }];
}

/** The one key that a mapping of names, as `class-weights` is, would lose without a word. */
function lostKeys(value: unknown, path: Path, source: ConfigSource): readonly Problem[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = [...path, key];
    const at = source.place(own, 'key');
    const lost = key === '__proto__' ? [{ message: '"__proto__" can not be a key', at }] : [];
    return [...lost, ...lostKeys(inner, own, source)];
  });
}

/**
 * Checks a config that was read, wherever it came from.
 * @param folder what its paths are relative to. Absolute.
 * @param file where it lies, if it is a file. Absolute.
 * @throws InputError with every problem found
 */
export function checkConfig(source: ConfigSource, folder: string, file?: string): Config {
  const parsed = parse(source);
  const entries = gateEntries.safeParse(source.values, ONCE).data?.gate.conditions ?? [];
  const reported = reportedMetrics.safeParse(source.values, ONCE).data?.command.metrics ?? [];
  const metrics = gateMetrics.safeParse(source.values, ONCE).data?.gate.metrics ?? {};
  const numbers = has(source.values, 'predictions') ? 'beside' : 'alone';
  const known = {
    reported,
    own: ownMetricsOf(metrics),
    ...(has(source.values, 'numbers') && ({ numbers } as const)),
  };
  const { conditions, problems } = readConditions(entries, source, known);
  const wrong = parsed.ok ? [] : parsed.problems;
  const toothless =
    parsed.ok && problems.length === 0
      ? [...cannotFail(conditions, source), ...cannotHold(conditions, parsed.baseline, source)]
      : [];
  const lost = lostKeys(source.values, [], source);
  const all = [...lost, ...wrong, ...problems, ...toothless].sort(byPlace);
  if (!parsed.ok || all.length > 0) throw new InputError(all);
  return parsed.resolve(conditions, { source, folder, ...(file !== undefined && { file }) });
}

/** What the keys say, by whichever of the schemas they are of. */
function parse(source: ConfigSource) {
  if (has(source.values, 'predictions') && has(source.values, 'command')) {
    const { data, error } = ownSplitSchema.safeParse(source.values, ONCE);
    if (error) return refused(error, source, OWN_SPLIT);
    return parsedWith(data.baseline, (...rest) => resolveOwnSplit(data, ...rest));
  }
  if (has(source.values, 'predictions')) {
    const { data, error } = givenSchema.safeParse(source.values, ONCE);
    if (error) return refused(error, source, GIVEN);
    return parsedWith(data.baseline, (...rest) => resolveGiven(data, ...rest));
  }
  if (has(source.values, 'numbers')) {
    const { data, error } = numbersSchema.safeParse(source.values, ONCE);
    if (error) return refused(error, source, NUMBERS);
    return parsedWith(data.baseline, (...rest) => resolveNumbers(data, ...rest));
  }
  const { data, error } = configSchema.safeParse(source.values, ONCE);
  if (error) return refused(error, source, { schema: configSchema });
  const problems = trainBesideCommand(source);
  if (problems.length > 0) return { ok: false, problems } as const;
  return parsedWith(data.baseline, (...rest) => resolveConfig(data, ...rest));
}

const written = later(() => z.looseObject({ train: z.looseObject({}).optional() }));

/** Keys of `train` beside a command, but for where it runs. They are seen before they get defaults. */
function trainBesideCommand({ values, place }: ConfigSource): readonly Problem[] {
  if (!has(values, 'command')) return [];
  const { train } = written.parse(values, ONCE);
  if (train === undefined) return [];
  const message = besideCommand('train');
  const others = Object.keys(train).filter((key) => key !== 'on');
  if (others.length === 0 && 'on' in train) return [];
  return [{ message, at: place(['train', ...others.slice(0, 1)], 'key') }];
}

/**
 * Checks what is said of a file of predictions, where nothing is asked of it yet.
 * @throws InputError with every problem found
 */
export function checkPredictions(source: ConfigSource): GivenValues['predictions'] {
  const schema = givenFileSchema;
  const { data, error } = schema.safeParse(source.values, ONCE);
  if (error) throw new InputError(toProblems(error.issues, source, { schema }));
  return data.predictions;
}

/** A config of given predictions trains nothing. */
const GIVEN = {
  schema: givenSchema,
  elsewhere: { keys: ['data', 'model', 'train', 'export'], beside: 'predictions' },
};

const NUMBERS = {
  schema: numbersSchema,
  elsewhere: { keys: ['data', 'model', 'train', 'command', 'export'], beside: 'numbers' },
};

const OWN_SPLIT = {
  schema: ownSplitSchema,
  elsewhere: { keys: ['data', 'model'], beside: 'predictions' },
};

function has(values: unknown, key: string): boolean {
  return typeof values === 'object' && values !== null && Object.hasOwn(values, key);
}

type Resolve = (
  conditions: readonly GateCondition[],
  origin: Pick<Config, 'source' | 'folder' | 'file'>,
) => Config;

function parsedWith(baseline: string, resolve: Resolve) {
  return { ok: true, baseline, resolve } as const;
}

function refused(error: ZodError, source: ConfigSource, checked: Parameters<typeof toProblems>[2]) {
  return { ok: false, problems: toProblems(error.issues, source, checked) } as const;
}

/** From the top of the file down. */
function byPlace(a: Problem, b: Problem): number {
  const line = (a.at?.line ?? 0) - (b.at?.line ?? 0);
  return line !== 0 ? line : (a.at?.column ?? 0) - (b.at?.column ?? 0);
}

async function readText(path: string, shown: string): Promise<string> {
  try {
    const kind = kindOf(await stat(path));
    // A pipe would be waited for, and a device may never end.
    if (kind !== undefined)
      throw InputError.of(`is ${kind}, not a config file`, { at: { file: shown } });
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') {
      const names = await readdir(dirname(path)).catch(() => []);
      const configs = names.filter((name) => /\.ya?ml$/.test(name));
      const fix =
        configs.length > 0
          ? suggest(basename(path), configs, 'configs in that folder')
          : 'Write one with: node dist/cli.js init DATA.csv';
      throw InputError.of('there is no such config file', { at: { file: shown }, fix }, { cause });
    }
    throw InputError.of(`can't be read (${code})`, { at: { file: shown } }, { cause });
  }
}
