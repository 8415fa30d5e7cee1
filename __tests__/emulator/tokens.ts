import type { Access, Level, Permission } from './call.js';
import { HttpError } from './call.js';
import type { Account, WorkflowRun } from './state.js';

export type Permissions = Readonly<Partial<Record<Permission, Level>>>;

export interface Token {
  readonly value: string;
  readonly permissions: Permissions;
  /** Whose comments it writes. */
  readonly account: Account;
  /** The run whose artifacts a runtime token may write. */
  readonly run?: WorkflowRun;
}

export const ACTIONS_BOT: Account = { login: 'github-actions[bot]', type: 'Bot' };

/** What the README asks for, plus reading metadata, which every token may. */
export const ASKED: Permissions = {
  contents: 'read',
  actions: 'read',
  'pull-requests': 'write',
  checks: 'write',
  metadata: 'read',
};

/** The token of a pull request from a fork: read-only whatever the workflow says. */
export const READ_ONLY: Permissions = {
  contents: 'read',
  actions: 'read',
  'pull-requests': 'read',
  checks: 'read',
  issues: 'read',
  metadata: 'read',
};

/** A job's runtime token: a JWT that nobody verifies, with the run's and job's backend ids in its scope. */
export function runtimeToken(run: WorkflowRun): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const scp = `Actions.GenericRead Actions.Results:${run.backendId}:${run.jobBackendId}`;
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ scp, iss: 'actions' })}.${part('signature')}`;
}

/** Throws what GitHub answers when the token may not do this. */
export function authorize(access: Access, token: Token | undefined): Token {
  if (!token) throw new HttpError(401, 'Bad credentials');
  if (access.kind === 'runtime') {
    if (!token.run) throw new HttpError(401, 'not a runtime token');
    return token;
  }
  if (token.run) throw new HttpError(401, 'Bad credentials');
  if (access.kind === 'token') {
    const allowed = access.anyOf.some(([permission, level]) => {
      const given = token.permissions[permission];
      return given === 'write' || given === level;
    });
    if (!allowed) throw new HttpError(403, 'Resource not accessible by integration');
  }
  return token;
}
