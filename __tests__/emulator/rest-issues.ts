import { z } from 'zod';
import { readBody } from './body.js';
import type { Access, Call, Level, Permission, Route } from './call.js';
import { HttpError, notFound } from './call.js';
import { PAGED, page } from './paging.js';
import type { Comment, GitHubState, Issue } from './state.js';
import { stamp } from './state.js';

const MAX_BODY = 65_536;
const text = z.string().max(MAX_BODY, `Body is too long (maximum is ${MAX_BODY} characters)`);
const commentBody = z.strictObject({ body: text });
const newIssue = z.strictObject({
  title: z.string().min(1).max(256),
  body: text.optional(),
  labels: z.array(z.string()).optional(),
});
const changedIssue = z.strictObject({
  title: z.string().optional(),
  body: text.optional(),
  state: z.enum(['open', 'closed']).optional(),
  labels: z.array(z.string()).optional(),
});

const anyOf = (level: Level, ...permissions: readonly Permission[]): Access => ({
  kind: 'token',
  anyOf: permissions.map((permission) => [permission, level] as const),
});
const repo = '/repos/:owner/:repo';

/** Issues and the comments of issues and pull requests. */
export function issueRoutes(state: GitHubState): readonly Route[] {
  return [
    {
      name: 'comments.list',
      method: 'GET',
      pattern: `${repo}/issues/:number/comments`,
      access: anyOf('read', 'issues', 'pull-requests'),
      query: PAGED,
      handle: (call) => {
        const number = existing(state, call);
        const found = page(
          call,
          state.comments.filter((comment) => comment.issue === number),
        );
        return {
          status: 200,
          headers: found.headers,
          body: found.items.map((item) => showComment(call, item)),
        };
      },
    },
    {
      name: 'comments.create',
      method: 'POST',
      pattern: `${repo}/issues/:number/comments`,
      access: anyOf('write', 'issues', 'pull-requests'),
      handle: (call) => {
        const { body } = readBody(commentBody, call.body);
        if (body === '') throw new HttpError(422, 'Validation Failed');
        const now = stamp(state.nextId);
        const comment: Comment = {
          id: state.nextId++,
          issue: existing(state, call),
          author: call.token.account,
          body,
          createdAt: now,
          updatedAt: now,
        };
        state.comments.push(comment);
        return { status: 201, body: showComment(call, comment) };
      },
    },
    {
      name: 'comments.update',
      method: 'PATCH',
      pattern: `${repo}/issues/comments/:id`,
      access: anyOf('write', 'issues', 'pull-requests'),
      handle: (call) => {
        const comment = state.comments.find((one) => one.id === Number(call.params['id']));
        if (!comment) throw notFound();
        comment.body = readBody(commentBody, call.body).body;
        comment.updatedAt = stamp(state.nextId++);
        return { status: 200, body: showComment(call, comment) };
      },
    },
    {
      name: 'comments.delete',
      method: 'DELETE',
      pattern: `${repo}/issues/comments/:id`,
      access: anyOf('write', 'issues', 'pull-requests'),
      handle: (call) => {
        const id = Number(call.params['id']);
        const at = state.comments.findIndex((one) => one.id === id);
        if (at < 0) throw notFound();
        state.comments.splice(at, 1);
        return { status: 204 };
      },
    },
    {
      name: 'issues.list',
      method: 'GET',
      pattern: `${repo}/issues`,
      access: anyOf('read', 'issues'),
      query: ['state', 'labels', 'creator', ...PAGED],
      handle: (call) => {
        const { state: wanted = 'open', labels, creator } = call.query;
        const names = labels?.split(',') ?? [];
        const found = page(
          call,
          state.issues.filter(
            (issue) =>
              (wanted === 'all' || issue.state === wanted) &&
              names.every((name) => issue.labels.includes(name)) &&
              (creator === undefined || issue.author.login === creator),
          ),
        );
        return { status: 200, headers: found.headers, body: found.items.map(showIssue) };
      },
    },
    {
      name: 'issues.create',
      method: 'POST',
      pattern: `${repo}/issues`,
      access: anyOf('write', 'issues'),
      handle: (call) => {
        const asked = readBody(newIssue, call.body);
        const issue: Issue = {
          number: state.nextId++,
          title: asked.title,
          body: asked.body ?? '',
          labels: asked.labels ?? [],
          state: 'open',
          author: call.token.account,
        };
        state.issues.push(issue);
        return { status: 201, body: showIssue(issue) };
      },
    },
    {
      name: 'issues.update',
      method: 'PATCH',
      pattern: `${repo}/issues/:number`,
      access: anyOf('write', 'issues'),
      handle: (call) => {
        const issue = state.issues.find((one) => one.number === Number(call.params['number']));
        if (!issue) throw notFound();
        const { title, body, state: next, labels } = readBody(changedIssue, call.body);
        if (title !== undefined) issue.title = title;
        if (body !== undefined) issue.body = body;
        if (next !== undefined) issue.state = next;
        if (labels !== undefined) issue.labels = labels;
        return { status: 200, body: showIssue(issue) };
      },
    },
  ];
}

/** The number in the path, when an issue or a pull request has it. */
function existing(state: GitHubState, call: Call): number {
  const number = Number(call.params['number']);
  const known = [...state.issues, ...state.pulls].some((one) => one.number === number);
  if (!known) throw notFound();
  return number;
}

function showComment(call: Call, comment: Comment) {
  const { owner, repo: name } = call.params;
  return {
    id: comment.id,
    body: comment.body,
    user: comment.author,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: `${call.serverUrl}/${owner}/${name}/pull/${comment.issue}#issuecomment-${comment.id}`,
  };
}

function showIssue(issue: Issue) {
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    labels: issue.labels.map((name) => ({ name })),
    user: issue.author,
  };
}
