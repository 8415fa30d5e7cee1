import type { BaselineSearch } from '../../baseline/search.js';
import { REPOSITORY_ARTIFACTS } from './answers.js';
import { repositoryOf } from './context.js';
import { type BaselineRequest, orExplainRefusal } from './fetch-run.js';
import { promotedRun } from './promoted-runs.js';

/**
 * What a version that had no name for promoted evidence kept of a run that passed, candidate or promoted. It did not name the project.
 */
function olderModelName(experiment: string): string {
  return `model-${experiment}`;
}

/**
 * Where nothing is known of a promoted run, whether an older version kept one of the default branch. It only decides what is said: the
 * next run that passes on the default branch begins a line either way.
 * @returns undefined where it did not, as far as the last hundred artifacts tell
 * @throws BrokenError when GitHub doesn't say
 */
export async function olderRun({
  api,
  context,
  key,
}: BaselineRequest): Promise<BaselineSearch | undefined> {
  const name = olderModelName(key.experiment);
  const asked = { ...repositoryOf(context), name, per_page: 100, page: 1 };
  const { items } = await orExplainRefusal(api.call(REPOSITORY_ARTIFACTS, asked), 'actions: read');
  const run = items
    .flatMap((artifact) => promotedRun(artifact, context.runId))
    .find(({ headBranch }) => headBranch === context.defaultBranch);
  if (!run) return undefined;
  const because = {
    code: 'older',
    runId: `${run.runId}`,
    sha: run.headSha,
    artifact: name,
  } as const;
  return { found: false, because, promotedOn: context.defaultBranch };
}
