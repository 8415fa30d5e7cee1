import { type EarlierLooks, leftBy, NO_LOOKS, opaque } from '../../baseline/looks.js';
import { BrokenError } from '../../errors.js';
import type { FinishedRecord, RunRecord } from '../../record/run-record.js';
import { type ListedArtifact, REPOSITORY_ARTIFACTS, WORKFLOW_RUNS } from './answers.js';
import { evidenceName } from './artifacts.js';
import { type GitHubContext, repositoryOf } from './context.js';
import { listRunArtifacts } from './download.js';
import { readEvidence, UnreadableError } from './evidence.js';
import { type BaselineRequest, orExplainRefusal, type Purpose } from './fetch-run.js';

/** Runs that are looked into: only one that came to no verdict needs more than one. */
const MAX_RUNS = 8;
/** Runs of a branch, of whatever workflow, that are asked what they left. */
const MAX_ASKED = 30;

const TO_COUNT: Purpose = {
  failed: 'could not count the candidates that were judged before',
  otherwise: ', or set gate.looks: report',
};

/**
 * What the last run tells of the candidates before this one: of a pull request the last of its own,
 * else the last of the branch, unless that is the baseline or was held against another one. Which
 * runs those are is asked of GitHub. One whose evidence is gone, or is none, counts as a candidate
 * of its own.
 * @param baseline the id of the run that this one is held against
 * @param needed whether the gate counts on it; else one listing has to do
 * @returns undefined where that listing does not tell
 * @throws BrokenError when GitHub refuses to say, and when the search ends before everything was
 *   looked at
 */
export async function earlierLooks(
  request: BaselineRequest,
  baseline: string | null,
  needed: boolean,
): Promise<EarlierLooks | undefined> {
  const { api, context, key, temp } = request;
  // A tag and a group that waits to be merged have no line of runs.
  const { trigger } = context;
  if (lineOf(trigger)[0] === null) return NO_LOOKS;
  if (trigger.kind === 'branch' && trigger.repository === null) {
    throw new BrokenError(`${TO_COUNT.failed}: the job has no GITHUB_REPOSITORY_ID`);
  }
  const unknown: string[] = [];
  let read = 0;
  for await (const artifact of ownRuns(request)) {
    if (artifact === 'not among the newest') {
      if (needed) continue;
      return undefined;
    }
    const gone = opaque(`artifact ${artifact.id}`);
    if (artifact.expired) {
      unknown.unshift(gone);
      continue;
    }
    if (read === MAX_RUNS) {
      throw new BrokenError(
        `${TO_COUNT.failed}: none of ${MAX_RUNS} artifacts "${evidenceName(key)}" of this branch tells`,
        'Delete them, or set gate.looks: report.',
      );
    }
    read++;
    const record = await orExplainRefusal(
      readEvidence(api, context, artifact, temp),
      'actions: read',
      TO_COUNT,
    ).catch((error: unknown) => {
      if (!(error instanceof UnreadableError)) throw error;
      return undefined;
    });
    if (record === undefined) unknown.unshift(gone);
    if (record?.status !== 'finished' || isOfAnother(record, context)) continue;
    return { looks: carriesOn(record, context, baseline) ? leftBy(record) : [], unknown };
  }
  return { looks: [], unknown };
}

/** A branch may have been proposed before. */
function isOfAnother({ git }: RunRecord, { trigger, ref }: GitHubContext): boolean {
  return trigger.kind === 'pull-request' && git?.ref !== ref;
}

/** A pull request's count ends with it; elsewhere one begins with each promotion. */
function carriesOn(
  { promoted, id, baseline: against }: FinishedRecord,
  { trigger }: GitHubContext,
  baseline: string | null,
): boolean {
  if (trigger.kind === 'pull-request') return true;
  return !promoted && id !== baseline && ('runId' in against ? against.runId : null) === baseline;
}

/**
 * The evidence of this pull request's or this branch's runs, the newest first. However many others
 * there are, they hide none of it.
 */
async function* ownRuns({
  api,
  context,
  key,
}: Omit<BaselineRequest, 'temp'>): AsyncGenerator<ListedArtifact | 'not among the newest'> {
  const repository = repositoryOf(context);
  const name = evidenceName(key);
  const ask = <T>(work: Promise<T>) => orExplainRefusal(work, 'actions: read', TO_COUNT);
  const newest = { ...repository, name, per_page: 100, page: 1 };
  const { items, more } = await ask(api.call(REPOSITORY_ARTIFACTS, newest));
  yield* items.filter(({ workflow_run: run }) => run !== null && isOwn(run, context));
  if (!more) return;
  yield 'not among the newest';
  const [branch] = lineOf(context.trigger);
  const ofBranch = { ...repository, ...(branch !== null && { branch }), per_page: 100 };
  const runs = await ask(api.call(WORKFLOW_RUNS, ofBranch));
  const own = runs.items.filter(
    ({ id, head_branch, head_repository: from }) =>
      id !== context.runId && isOwn({ head_branch, head_repository_id: from?.id ?? null }, context),
  );
  const seen = new Set(items.map(({ id }) => id));
  for (const run of own.slice(0, MAX_ASKED)) {
    const left = await ask(listRunArtifacts(api, repository, run.id, name));
    yield* left.filter(({ id }) => !seen.has(id));
  }
  if (own.length > MAX_ASKED || runs.more) {
    throw new BrokenError(
      `${TO_COUNT.failed}: none of the last ${MAX_ASKED} runs of this branch has an artifact "${name}"`,
      'Set gate.looks: report.',
    );
  }
}

type Trigger = GitHubContext['trigger'];

/** By which branch and repository GitHub knows the runs of a line; null where they are gone. */
function lineOf(trigger: Trigger): readonly [branch: string | null, repository: number | null] {
  switch (trigger.kind) {
    case 'pull-request':
      return [trigger.headBranch, trigger.headRepository];
    case 'branch':
      return [trigger.branch, trigger.repository];
    case 'merge-group':
      return [null, null];
  }
}

function isOwn(
  run: Pick<NonNullable<ListedArtifact['workflow_run']>, 'head_branch' | 'head_repository_id'>,
  { trigger }: GitHubContext,
): boolean {
  const [branch, repository] = lineOf(trigger);
  return run.head_branch === branch && run.head_repository_id === repository;
}
