import type { ExperimentKey } from '../../record/experiment.js';
import { CHANGED_ISSUE, ISSUES, NEW_ISSUE } from './answers.js';
import type { Api, Repository } from './api.js';
import { marker, readMarker } from './marker.js';
import { repeat } from './retry.js';
import { viewerLogin } from './viewer.js';
import { isNewer, type WrittenBy } from './written-by.js';

export interface IssueRequest {
  readonly repository: Repository;
  readonly key: ExperimentKey;
  readonly by: WrittenBy;
  readonly title: string;
  readonly body: string;
}

/**
 * Opens the experiment's one issue about failing runs, or brings the open one up to date; what a newer run wrote stays.
 * @returns its number
 * @throws octokit's RequestError
 */
export async function writeIssue(api: Api, request: IssueRequest): Promise<number> {
  const { repository, key, by, title } = request;
  const body = `${marker('issue', key, by)}\n${request.body}`;
  const creator = await viewerLogin(api);
  return repeat(async () => {
    const open = await api.all(ISSUES, { ...repository, state: 'open', creator });
    const existing = open.flatMap(({ number, body }) => {
      const by = readMarker('issue', key, body);
      return by ? [{ number, by }] : [];
    })[0];
    if (!existing) {
      const made = await api.call(NEW_ISSUE, { ...repository, title, body }, { once: true });
      return made.number;
    }
    const { number } = existing;
    if (isNewer(existing.by, by)) return number;
    await api.call(CHANGED_ISSUE, { ...repository, issue_number: number, title, body });
    return number;
  });
}
