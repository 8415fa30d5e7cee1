import { z } from 'zod';
import type { Problem } from '../errors.js';
import { suggest } from './nearest.js';
import { configSchema } from './schema.js';
import type { ConfigSource, Path } from './source.js';

type Issue = z.core.$ZodIssue;

/** Every issue that zod found, in the words and at the place of the user's own file. */
export function toProblems(issues: readonly Issue[], source: ConfigSource): Problem[] {
  return issues.flatMap((issue) => explain(issue, [], source));
}

function explain(issue: Issue, parent: Path, source: ConfigSource): Problem[] {
  const path = [...parent, ...issue.path];
  const key = path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((unknown) => ({
      message: `unknown key "${unknown}"${key ? ` in "${key}"` : ''}`,
      at: source.place([...path, unknown], 'key'),
      fix: suggest(unknown, knownKeys(path), 'keys here'),
    }));
  }
  if (issue.code === 'invalid_union') {
    const branch = likeliestBranch(issue.errors);
    if (branch) return branch.flatMap((inner) => explain(inner, path, source));
    return [{ message: `"${key}" ${wanted(issue.errors)}`, at: source.place(path) }];
  }
  if (valueAt(source.values, path) === undefined) {
    return [{ message: `"${key}" is missing`, at: source.place(path, 'key') }];
  }
  const message = issue.message.replace(/^Invalid (input|option|value): /, '');
  return [
    { message: `"${key}": ${message}`, at: source.place(path), ...near(issue, path, source) },
  ];
}

function near(issue: Issue, path: Path, source: ConfigSource): { fix?: string } {
  const value = valueAt(source.values, path);
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

function isWrongShape(issue: Issue): boolean {
  return (
    issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value')
  );
}

function wanted(branches: readonly Issue[][]): string {
  const parts = branches.flatMap((issues) =>
    issues.filter(isWrongShape).map((issue) => {
      if (issue.code === 'invalid_type')
        return issue.expected === 'object' ? 'a mapping' : `a ${issue.expected}`;
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
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** The keys that the schema knows at a path, through all alternatives. */
function knownKeys(path: Path): string[] {
  let nodes: z.core.JSONSchema.BaseSchema[] = alternatives(
    z.toJSONSchema(configSchema, { io: 'input' }),
  );
  for (const key of path) {
    nodes = nodes.flatMap((node) => {
      const child = typeof key === 'number' ? node.items : node.properties?.[String(key)];
      return typeof child === 'object' && !Array.isArray(child) ? alternatives(child) : [];
    });
  }
  return [...new Set(nodes.flatMap((node) => Object.keys(node.properties ?? {})))];
}

function alternatives(node: z.core.JSONSchema.BaseSchema): z.core.JSONSchema.BaseSchema[] {
  const options = node.anyOf ?? node.oneOf;
  if (!options) return [node];
  return options.flatMap((option) => (typeof option === 'object' ? alternatives(option) : []));
}
