import type { ConfigSource, Path } from './source.js';

/**
 * Where a config says what is asked; the rest says how it is answered. A pull request is judged by
 * the first as it stood before. A key that is about what is asked is a line here, once it is in the
 * schema.
 */
const RULES: readonly string[] = [
  'project',
  'experiment',
  'baseline',
  'gate',
  'predictions',
  'numbers',
  // What the metric `loss` measures.
  'model.loss',
  'model.huber-delta',
  'data.label',
  'data.positive',
  'data.task',
  'data.id',
  'data.transform',
  'data.missing',
  'data.columns',
  // Which lines and cells a file is read as, a test file too.
  'data.header',
  'data.comment',
  'data.delimiter',
  'data.test',
  'data.confirm',
  'data.split',
];

export const RULE_PATHS: readonly (readonly string[])[] = RULES.map((path) => path.split('.'));

/** The value at a path of plain values; undefined where there is none. */
export function ruleAt(values: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => ownValue(inner, key), values);
}

/** What is asked, by its path, in one order however it was written. */
export function rulesOf(values: unknown): Readonly<Record<string, unknown>> {
  const paths = RULES.map((path) => [path, sorted(ruleAt(values, path.split('.')))] as const);
  return Object.fromEntries(paths.filter(([, value]) => value !== undefined));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isMapping(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key])]));
}

/** A config that asks what `asked` asks, and answers as `answered` does. */
export function withRulesOf(asked: ConfigSource, answered: ConfigSource): ConfigSource {
  // A command measures its own loss.
  const byCommand = ruleAt(answered.values, ['command']) !== undefined;
  const values = RULE_PATHS.filter(([key]) => !(byCommand && key === 'model')).reduce<unknown>(
    (merged, path) => put(merged, path, ruleAt(asked.values, path)),
    answered.values,
  );
  return {
    values,
    place: (path, part) => (isRule(path) ? asked : answered).place(path, part),
  };
}

function isRule(path: Path): boolean {
  return RULE_PATHS.some((rule) => rule.every((key, i) => path[i] === key));
}

/** A copy with this value at the path; `undefined` leaves it out. */
function put(values: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const old = isMapping(values) ? values : {};
  const inner = put(ownValue(old, key), rest, value);
  const others = Object.entries(old).filter(([name]) => name !== key);
  // Nothing is added for the sake of a value that is not there.
  const empty =
    inner === undefined || (rest.length > 0 && !Object.hasOwn(old, key) && isBare(inner));
  return Object.fromEntries(empty ? others : [...others, [key, inner]]);
}

function isBare(value: unknown): boolean {
  return isMapping(value) && Object.keys(value).length === 0;
}

function ownValue(values: unknown, key: string): unknown {
  return isMapping(values) && Object.hasOwn(values, key) ? values[key] : undefined;
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
