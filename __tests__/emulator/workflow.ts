import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Permission } from './call.js';
import type { Permissions } from './tokens.js';

const step = z.object({
  id: z.string().optional(),
  name: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  if: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
  with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
});
const job = z.object({
  if: z.string().optional(),
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  strategy: z
    .object({
      matrix: z.record(z.string(), z.array(z.union([z.string(), z.number()]).transform(String))),
    })
    .optional(),
  steps: z.array(step),
});
const workflow = z.object({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.enum(['read', 'write'])),
  jobs: z.record(z.string(), job),
});

export type Workflow = z.infer<typeof workflow>;
export type Step = z.infer<typeof step>;

/** Reads a workflow file as far as the emulator plays it. */
export async function readWorkflow(file: string): Promise<Workflow> {
  return workflow.parse(parse(await readFile(file, 'utf8')));
}

/** What its token may do. */
export function permissionsOf({ permissions }: Workflow): Permissions {
  return { ...(permissions as Partial<Record<Permission, 'read' | 'write'>>), metadata: 'read' };
}

/** The steps of a job that use an action, with their inputs, once for each combination of the matrix. */
export function usesOf(
  { jobs }: Workflow,
  jobName: string,
  action: string,
): readonly Readonly<Record<string, string>>[] {
  const { steps, strategy } = jobs[jobName]!;
  const used = steps.filter((one) => one.uses?.split('@')[0] === action);
  return combinations(strategy?.matrix ?? {}).flatMap((values) =>
    used.map(({ with: inputs = {} }) =>
      Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [name, substitute(String(value), values)]),
      ),
    ),
  );
}

function combinations(matrix: Record<string, string[]>): Record<string, string>[] {
  return Object.entries(matrix).reduce<Record<string, string>[]>(
    (all, [name, values]) =>
      all.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
}

/** A step's own environment variables on an event. */
export function environmentOf({ env = {} }: Step, event: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).map(([name, value]) => [name, substitute(value, {}, event)]),
  );
}

/** Replaces `${{ matrix.NAME }}` `${{ github.event.… }}` and `${{ inputs.… }}`; any other expression is not played, so it fails the test. */
function substitute(text: string, matrix: Record<string, string>, event?: unknown): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const [context, ...path] = expression.split('.');
    if (context === 'github' && path[0] === 'event' && event !== undefined) {
      return String(valueAt(event, path.slice(1)) ?? '');
    }
    // Nobody has filled in the form.
    if (context === 'inputs') return '';
    const value = context === 'matrix' ? matrix[path.join('.')] : undefined;
    if (value === undefined) throw new Error(`the expression ${expression} is not played`);
    return value;
  });
}

/** As expressions have it: what is not there is empty. */
function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => new Map(Object.entries(inner ?? {})).get(key), value);
}
