import type { BaselineSearch } from '../../baseline/search.js';
import { NotAllowedError } from '../../errors.js';
import { CHECKS_OF_MAIN, type MarkedCommit, type MarkedCommits } from './answers.js';
import { checkName } from './check-name.js';
import { repositoryOf } from './context.js';
import { type BaselineRequest, orExplainRefusal } from './fetch-run.js';
import { olderRun } from './older-runs.js';

/** What the check of a promoted run carries. GitHub keeps checks for 400 days, longer than any artifact. */
export function promotionMark(runId: number): string {
  return `sluice:promoted:${runId}`;
}

const MARK = /^sluice:promoted:(\d{1,15})(?: |$)/;

/** Pages of a hundred commits: nobody has to have judged each of them. */
const MAX_PAGES = 10;

const QUERY = `query($owner: String!, $repo: String!, $check: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    defaultBranchRef { target { ... on Commit { history(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes {
      oid
      checkSuites(first: 20, filterBy: {checkName: $check}) { nodes {
        checkRuns(first: 100, filterBy: {checkName: $check, checkType: ALL}) { nodes { externalId } }
      } }
    } } } } }
  }
}`;

/**
 * Where no promoted evidence is listed, the checks of the default branch's last thousand commits tell whether there ever was some: only
 * where they don't know of any either was nothing promoted before, unless an older version did it, which left no marks.
 * @throws NotAllowedError when the checks may not be read
 * @throws BrokenError when GitHub doesn't say
 */
export async function firstOrDeleted(request: BaselineRequest): Promise<BaselineSearch> {
  const { context, key } = request;
  for await (const { sha, marks } of checksOfMain(request)) {
    const runId = marks.map((mark) => MARK.exec(mark)?.[1]).find((id) => id !== undefined);
    if (runId === undefined || Number(runId) === context.runId) continue;
    return {
      found: false,
      because: { code: 'deleted', runId, sha },
    };
  }
  const { project, experiment } = key;
  const older = await olderRun(request);
  if (older) return older;
  return {
    found: false,
    because: {
      code: 'first',
      searched: { in: 'default-branch', branch: context.defaultBranch, project, experiment },
    },
    promotedOn: context.defaultBranch,
  };
}

/** What stands on the checks of the default branch's commits, the newest first. */
async function* checksOfMain(request: BaselineRequest): AsyncGenerator<MarkedCommit> {
  let after: string | null = null;
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { commits, next }: MarkedCommits = await readPage(request, after);
    yield* commits;
    if (next === null) return;
    after = next;
  }
}

async function readPage(
  { api, context, key }: BaselineRequest,
  after: string | null,
): Promise<MarkedCommits> {
  const variables = { ...repositoryOf(context), check: checkName(key), after };
  const asked = api.call(CHECKS_OF_MAIN, { query: QUERY, variables });
  const answer = await orExplainRefusal(asked, 'checks: read');
  if (answer.kind === 'read') return answer;
  throw new NotAllowedError(
    `could not look whether this is the first run: ${answer.message}`,
    'Give the job "permissions: checks: write", or set baseline: none.',
  );
}
