import { z } from 'zod';
import type { Problem } from '../errors.js';
import { suggest } from '../text/did-you-mean.js';
import { shorten } from '../text/shorten.js';

import type { ConfigSource, Path } from './source.js';

type Issue = z.core.$ZodIssue;

/** A config with the schema that it was held to. */
interface CheckedSource extends ConfigSource {
  readonly schema: z.core.$ZodType;
  /** Keys of another kind of config, and the one that makes this a config of its kind. */
  readonly elsewhere?: { readonly keys: readonly string[]; readonly beside: string };
}

/** Every issue that zod found, in the words and at the place of the user's own file. */
export function toProblems(
  issues: readonly Issue[],
  source: ConfigSource,
  checked: Pick<CheckedSource, 'schema' | 'elsewhere'>,
): Problem[] {
  return issues.flatMap((issue) => explain(issue, [], { ...source, ...checked }));
}

function explain(issue: Issue, parent: Path, source: CheckedSource): Problem[] {
  const path = [...parent, ...issue.path];
  const key = path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(path, source.schema);
    const { keys = [], beside = '' } = (path.length === 0 && source.elsewhere) || {};
    return issue.keys.map((unknown) => ({
      message: keys.includes(unknown)
        ? `"${unknown}" can't stand beside "${beside}"`
        : known.includes(unknown)
          ? `"${unknown}" can't stand beside the other keys${key ? ` of "${key}"` : ''}`
          : `unknown key "${unknown}"${key ? ` in "${key}"` : ''}`,
      at: source.place([...path, unknown], 'key'),
      fix: [...known, ...keys].includes(unknown)
        ? 'Keep one of them.'
        : suggest(unknown, known, 'keys here'),
    }));
  }
  const value = valueAt(source.values, path);
  const missing = value === undefined && issue.code !== 'custom';
  if (missing) {
    const fix = MISSING[key];
    return [{ message: `"${key}" is missing`, at: source.place(path, 'key'), ...(fix && { fix }) }];
  }
  const at = source.place(path);
  if (issue.code === 'invalid_union') {
    const words = issue.errors.length === 0 ? knownWords(path, source.schema) : [];
    if (words.length > 0) {
      const message = `"${key}" must be ${words.join(' | ')}, not ${shown(value)}`;
      return [{ message, at, fix: suggest(String(value), words, 'values') }];
    }
    const kinds = wrongKind(issue.errors, value);
    if (kinds) {
      const { field, values, given } = kinds;
      return [
        {
          message: `"${key}.${field}" must be ${values.join(' | ')}, not ${shown(given)}`,
          at: source.place([...path, field]),
          fix: suggest(String(given), values, 'values'),
        },
      ];
    }
    const branch = likeliestBranch(issue.errors);
    if (branch) return branch.flatMap((inner) => explain(inner, path, source));
    return [{ message: `"${key}" ${wanted(issue.errors)}, not ${shown(value)}`, at }];
  }
  if (isWrongKind(issue)) {
    const message = `"${key}" ${wanted([[{ ...issue, path: [] }]])}, not ${shown(value)}`;
    return [{ message, at, ...near(issue, value) }];
  }
  const limit = limitOf(issue);
  if (limit !== undefined) return [{ message: `"${key}" ${limit}, not ${shown(value)}`, at }];
  return [{ message: `"${key}": ${issue.message}`, at }];
}

/** Alternatives that are told apart by one key's word, none of which is the given one. */
function wrongKind(branches: readonly Issue[][], value: unknown) {
  const first = branches
    .flat()
    .find((issue) => issue.code === 'invalid_value' && issue.path.length === 1);
  const field = first?.path[0];
  if (typeof field !== 'string' || value === null || typeof value !== 'object') return undefined;
  const given = (value as Record<string, unknown>)[field];
  const values = branches.map((issues) =>
    issues.find((issue) => issue.code === 'invalid_value' && issue.path[0] === field),
  );
  const words = values.flatMap((issue) =>
    issue?.code === 'invalid_value' ? issue.values.map(String) : [],
  );
  const mappings = branches.filter((issues) => !issues.some(isWrongShape));
  if (typeof given !== 'string' || words.length < 2 || mappings.length !== words.length)
    return undefined;
  return { field, values: words, given };
}

function limitOf(issue: Issue): string | undefined {
  if (issue.code === 'too_small' && issue.origin === 'number') {
    return `must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
  }
  if (issue.code === 'too_big' && issue.origin === 'number') {
    return `must be ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`;
  }
  if (issue.code === 'too_small' && issue.origin === 'string') return 'must be a text';
  return undefined;
}

/** What a config can't do without. */
const MISSING: Readonly<Record<string, string>> = {
  data: 'Say what to learn from: data: {path: FILE.csv, label: COLUMN}',
  'predictions.path': 'Name a file of predictions.',
  'data.path': 'Name a CSV file.',
  'data.label': 'Name the column to predict.',
  gate: 'Say what is good enough: gate: {conditions: [accuracy >= 85%]}',
  'gate.conditions': 'Say what is good enough: conditions: [accuracy >= 85%]',
};

/** A value of the user's on one line, cut where it is long. */
function shown(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? '');
  return shorten(text, 40);
}

function near(issue: Issue, value: unknown): { fix?: string } {
  if (issue.code !== 'invalid_value' || typeof value !== 'string') return {};
  return { fix: suggest(value, issue.values.map(String), 'values') };
}

/** The alternative that the user most likely meant: the right shape, with the fewest faults in it. */
function likeliestBranch(branches: readonly Issue[][]): Issue[] | undefined {
  const shaped = branches.filter((issues) => !issues.some(isWrongShape));
  const faults = (issues: Issue[]) =>
    issues.reduce(
      (sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1),
      0,
    );
  return shaped.sort((a, b) => faults(a) - faults(b))[0];
}

function isWrongKind(issue: Issue): boolean {
  return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}

function isWrongShape(issue: Issue): boolean {
  return issue.path.length === 0 && isWrongKind(issue);
}

/** Zod's names of types, in a config's words. */
const KINDS: Readonly<Record<string, string>> = {
  object: 'a mapping',
  record: 'a mapping',
  array: 'a list',
  string: 'a text',
  boolean: 'true or false',
  int: 'a whole number',
};

function wanted(branches: readonly Issue[][]): string {
  const parts = branches.flatMap((issues) =>
    issues.filter(isWrongShape).map((issue) => {
      if (issue.code === 'invalid_type') return KINDS[issue.expected] ?? `a ${issue.expected}`;
      if (issue.code === 'invalid_value') return issue.values.map(String).join(' | ');
      return issue.message;
    }),
  );
  return `must be ${[...new Set(parts)].join(' or ')}`;
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = Object.hasOwn(value, key) ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  }
  return value;
}

/** The keys that the schema knows at a path, through all alternatives. */
function knownKeys(path: Path, schema: z.core.$ZodType): string[] {
  return [...new Set(nodesAt(path, schema).flatMap((node) => Object.keys(node.properties ?? {})))];
}

/** The words that the schema knows at a path. */
function knownWords(path: Path, schema: z.core.$ZodType): string[] {
  const words = nodesAt(path, schema).flatMap(
    (node) => node.enum ?? (node.const === undefined ? [] : [node.const]),
  );
  return [...new Set(words.map(String))];
}

function nodesAt(path: Path, schema: z.core.$ZodType): z.core.JSONSchema.BaseSchema[] {
  let nodes: z.core.JSONSchema.BaseSchema[] = alternatives(z.toJSONSchema(schema, { io: 'input' }));
  for (const key of path) {
    nodes = nodes.flatMap((node) => {
      const named = node.properties?.[String(key)] ?? node.additionalProperties;
      const child = typeof key === 'number' ? node.items : named;
      return typeof child === 'object' && !Array.isArray(child) ? alternatives(child) : [];
    });
  }
  return nodes;
}

function alternatives(node: z.core.JSONSchema.BaseSchema): z.core.JSONSchema.BaseSchema[] {
  const options = node.anyOf ?? node.oneOf;
  if (!options) return [node];
  return options.flatMap((option) => (typeof option === 'object' ? alternatives(option) : []));
}
