import { VIEWER } from './answers.js';
import type { Api } from './api.js';

/** The login that the jobs' own token writes as. */
export const ACTIONS_BOT = 'github-actions[bot]';

/** The login that a token writes as. REST has no such call for an installation's token. */
export function viewerLogin(api: Api): Promise<string> {
  return api.call(VIEWER, { query: '{ viewer { login } }' });
}
