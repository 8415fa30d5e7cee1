import type { ExperimentKey } from '../../record/experiment.js';
import { type Api, ONCE, type Repository } from './api.js';
import { isNewer, marker, readMarker, type WrittenBy } from './marker.js';
import { repeat } from './retry.js';
import { viewerLogin } from './viewer.js';

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
    const open = await api.paginate(api.rest.issues.listForRepo, {
      ...repository,
      state: 'open',
      creator,
      per_page: 100,
    });
    const existing = open.flatMap(({ number, body }) => {
      const by = readMarker('issue', key, body);
      return by ? [{ number, by }] : [];
    })[0];
    if (!existing) {
      const { data } = await api.rest.issues.create({ ...repository, title, body, ...ONCE });
      return data.number;
    }
    const { number } = existing;
    if (isNewer(existing.by, by)) return number;
    await api.rest.issues.update({ ...repository, issue_number: number, title, body });
    return number;
  });
}
