import type { Api } from './api.js';

/** The login that the jobs' own token writes as. */
export const ACTIONS_BOT = 'github-actions[bot]';

/** The login that a token writes as. REST has no such call for an installation's token. */
export async function viewerLogin(api: Api): Promise<string> {
  const answer: { viewer: { login: string } } = await api.graphql('{ viewer { login } }');
  return answer.viewer.login;
}
