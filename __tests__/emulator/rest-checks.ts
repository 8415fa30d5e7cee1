import { z } from 'zod';
import { readBody } from './body.js';
import type { Route } from './call.js';
import { HttpError, notFound } from './call.js';
import { PAGED, page } from './paging.js';
import type { CheckRun, GitHubState } from './state.js';

const CONCLUSIONS = [
  'action_required',
  'cancelled',
  'failure',
  'neutral',
  'success',
  'skipped',
  'timed_out',
] as const;

/** GitHub counts bytes here, not characters: https://github.com/github/docs/issues/35252 */
function bytes(most: number) {
  return z.string().refine((text) => Buffer.byteLength(text) <= most, `longer than ${most} bytes`);
}

const output = z.strictObject({
  title: z.string().max(255),
  summary: bytes(65_535),
  text: bytes(65_535).optional(),
  annotations: z
    .array(
      z.strictObject({
        path: z.string().min(1),
        start_line: z.number().int().positive(),
        end_line: z.number().int().positive(),
        annotation_level: z.enum(['notice', 'warning', 'failure']),
        message: z.string().min(1).max(65_536),
        title: z.string().max(255).optional(),
      }),
    )
    .max(50, 'no more than 50 annotations a request')
    .optional(),
});
const changes = {
  details_url: z.url().optional(),
  external_id: z.string().max(20_000).optional(),
  status: z.enum(['queued', 'in_progress', 'completed']).optional(),
  started_at: z.iso.datetime().optional(),
  completed_at: z.iso.datetime().optional(),
  conclusion: z.enum(CONCLUSIONS).optional(),
  output: output.optional(),
};
const newCheck = z.strictObject({ name: z.string().min(1), head_sha: z.string(), ...changes });
const changedCheck = z.strictObject({ name: z.string().min(1).optional(), ...changes });

const access = { kind: 'token', anyOf: [['checks', 'write']] } as const;
const readable = { kind: 'token', anyOf: [['checks', 'read']] } as const;

export function checkRoutes(state: GitHubState): readonly Route[] {
  return [
    {
      name: 'checks.create',
      method: 'POST',
      pattern: '/repos/:owner/:repo/check-runs',
      access,
      handle: (call) => {
        const asked = readBody(newCheck, call.body);
        if (!state.commits.has(asked.head_sha)) {
          throw new HttpError(422, `No commit found for SHA: ${asked.head_sha}`);
        }
        const check: CheckRun = {
          id: state.nextId++,
          name: asked.name,
          headSha: asked.head_sha,
          status: 'queued',
          conclusion: null,
          detailsUrl: null,
          externalId: null,
          output: null,
          annotations: [],
        };
        apply(check, asked);
        state.checks.push(check);
        return { status: 201, body: show(check) };
      },
    },
    {
      name: 'checks.listForRef',
      method: 'GET',
      pattern: '/repos/:owner/:repo/commits/:ref/check-runs',
      access: readable,
      query: ['check_name', 'filter', ...PAGED],
      handle: (call) => {
        const { check_name: name, filter = 'latest' } = call.query;
        const all = state.checks.filter(
          (one) => one.headSha === call.params['ref'] && (name === undefined || one.name === name),
        );
        const latest = new Map(all.map((one) => [one.name, one]));
        const found = page(call, filter === 'all' ? all.toReversed() : [...latest.values()]);
        const check_runs = found.items.map((one) => ({
          ...show(one),
          external_id: one.externalId,
        }));
        return { status: 200, headers: found.headers, body: { check_runs } };
      },
    },
    {
      name: 'checks.update',
      method: 'PATCH',
      pattern: '/repos/:owner/:repo/check-runs/:id',
      access,
      handle: (call) => {
        const check = state.checks.find((one) => one.id === Number(call.params['id']));
        if (!check) throw notFound();
        apply(check, readBody(changedCheck, call.body));
        return { status: 200, body: show(check) };
      },
    },
  ];
}

/** A conclusion completes the check; annotations are added to those that are there. */
function apply(check: CheckRun, asked: z.infer<typeof changedCheck>): void {
  if (asked.status === 'completed' && asked.conclusion === undefined) {
    throw new HttpError(422, 'a completed check needs a conclusion');
  }
  if (asked.name !== undefined) check.name = asked.name;
  if (asked.status !== undefined) check.status = asked.status;
  if (asked.conclusion !== undefined) {
    check.conclusion = asked.conclusion;
    check.status = 'completed';
  }
  if (asked.details_url !== undefined) check.detailsUrl = asked.details_url;
  if (asked.external_id !== undefined) check.externalId = asked.external_id;
  if (asked.output !== undefined) {
    const { annotations, ...shown } = asked.output;
    check.output = shown;
    check.annotations.push(...(annotations ?? []));
  }
}

function show(check: CheckRun) {
  return {
    id: check.id,
    name: check.name,
    head_sha: check.headSha,
    status: check.status,
    conclusion: check.conclusion,
    html_url: `https://github.com/checks/${check.id}`,
  };
}
