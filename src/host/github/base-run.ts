import type { BaselineSearch } from '../../baseline/search.js';
import { BrokenError, InputError } from '../../errors.js';
import { type ListedArtifact, REPOSITORY_ARTIFACTS } from './answers.js';
import { modelName } from './artifacts.js';
import { baseBranchOf, repositoryOf } from './context.js';
import {
  allowed,
  type BaselineRequest,
  type FetchedRun,
  fetchNamedRun,
  fetchPromotedRun,
} from './fetch-run.js';
import { baseInCheckout, readHistory } from './history.js';
import {
  type BaselineChoice,
  type History,
  type PassedRun,
  rankBaselines,
} from './promoted-runs.js';

/** Pages of 100 model artifacts, the newest first. Pull requests that passed are among them. */
const MAX_PAGES = 10;
/** Runs that are looked into: each takes up to three calls. */
const MAX_RUNS = 10;

/**
 * Finds the promoted run that this one is compared with. Only runs of this repository count, started by a push, a schedule or by
 * hand on the base branch. The history is asked for by API, as shallow clones have none, and only when the base commit has no run.
 * @throws BrokenError when GitHub refuses to say, when the run that was found can't be read or is not what was uploaded, and
 *   when the search ends before everything was looked at
 */
export async function findBaseRun(request: BaselineRequest): Promise<BaselineSearch> {
  const { api, context, key, workspace } = request;
  const branches = [...new Set([baseBranchOf(context), context.defaultBranch])];
  const candidates = new Candidates(request);
  const passed: PassedRun[] = [];
  const rank = (history: History) =>
    rankBaselines(passed, { history, branches, runId: context.runId });
  let history: History | undefined;
  for (let page = 1; ; page++) {
    const call = api.call(REPOSITORY_ARTIFACTS, {
      ...repositoryOf(context),
      name: modelName(key.experiment),
      per_page: 100,
      page,
    });
    const { items, more } = await allowed(call, 'actions: read');
    passed.push(...items.flatMap(passedRun));
    const all = !more;
    const last = all || page === MAX_PAGES;
    if (history === undefined) {
      const baseSha = await baseInCheckout(context, workspace);
      const ofBase = baseSha === undefined ? [] : rank({ baseSha, shas: [] });
      const found = await candidates.first(ofBase.filter((one) => one.ofAncestor));
      if (found) return found;
      history = await allowed(readHistory(api, context), 'contents: read');
    }
    const ranked = rank(history);
    // The newest come first, so an ancestor's run that is found is the nearest. Any other has to wait for the last page.
    const found = await candidates.first(last ? ranked : ranked.filter((one) => one.ofAncestor));
    if (found) return found;
    if (all) return { found: false, reason: candidates.whyNone(branches) };
    if (last) {
      throw new BrokenError(
        `could not look for the baseline to the end: none of the newest ${passed.length} artifacts "${modelName(key.experiment)}" is of a promoted run`,
        'Name the run with baseline: run:ID, or keep the baseline on a branch with baseline: branch:NAME.',
      );
    }
  }
}

/**
 * The run with a number, as `baseline: run:ID` names it.
 * @throws InputError when it is not the number of a workflow run
 * @throws BrokenError when it can't be read, or its code came from a fork
 */
export async function findNamedRun(request: BaselineRequest, id: string): Promise<BaselineSearch> {
  if (!/^\d{1,15}$/.test(id)) {
    throw InputError.of(`"${id}" is not the number of a workflow run`, {
      fix: 'On GitHub, baseline: run:ID takes the number in the address of a run: …/actions/runs/ID.',
    });
  }
  const found = await fetchNamedRun(request, Number(id));
  if (found.kind === 'found') return baseline(found, `run ${id}, as configured`);
  throw new BrokenError(
    {
      expired: `the artifacts of run ${id} have expired`,
      untrusted: `run ${id} is not trusted: its code came from a fork`,
      other: `run ${id} holds another experiment than ${request.key.project}/${request.key.experiment}`,
    }[found.kind],
    'Name another run, or use baseline: auto.',
  );
}

/** The runs that may be the baseline, looked into one after the other, each once. */
class Candidates {
  readonly #seen = new Set<number>();
  #expired: PassedRun | undefined;

  constructor(private readonly request: BaselineRequest) {}

  /** @throws BrokenError when one can't be read, or too many had to be looked into */
  async first(ranked: readonly BaselineChoice[]): Promise<BaselineSearch | undefined> {
    const { project, experiment } = this.request.key;
    for (const { run, how } of ranked) {
      if (this.#seen.has(run.runId)) continue;
      if (run.model.expired) {
        this.#expired ??= run;
        continue;
      }
      if (this.#seen.size === MAX_RUNS) {
        throw new BrokenError(
          `could not look for the baseline to the end: none of ${MAX_RUNS} runs with an artifact "${modelName(experiment)}" is a promoted run of ${project}/${experiment}`,
          'Give the experiments of other projects other names, or name the run with baseline: run:ID.',
        );
      }
      this.#seen.add(run.runId);
      const found = await fetchPromotedRun(this.request, run.runId);
      if (found.kind === 'found') return baseline(found, how);
      if (found.kind === 'expired') this.#expired ??= run;
    }
    return undefined;
  }

  whyNone(branches: readonly string[]): string {
    if (!this.#expired) return `first run: none has passed on ${branches.join(' or ')} yet`;
    const { headSha, expiresAt } = this.#expired;
    return `the artifacts of the promoted run of ${headSha.slice(0, 7)} expired on ${expiresAt.slice(0, 10)}; the next run that passes on ${this.request.context.defaultBranch} is the new baseline`;
  }
}

function passedRun(artifact: ListedArtifact): PassedRun[] {
  const { id, expired, expires_at, workflow_run: run } = artifact;
  if (!run?.head_branch) return [];
  return [
    {
      runId: run.id,
      model: { id, expired },
      headSha: run.head_sha,
      headBranch: run.head_branch,
      sameRepository: run.head_repository_id === run.repository_id,
      expiresAt: expires_at ?? '',
    },
  ];
}

function baseline(
  { kind: _, ...run }: Extract<FetchedRun, { kind: 'found' }>,
  how: string,
): BaselineSearch {
  return { found: true, ...run, how };
}
