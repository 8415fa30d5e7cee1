import type { BaselineSearch } from '../../baseline/search.js';
import { BrokenError, InputError } from '../../errors.js';
import type { BaselineChoice } from '../../record/baseline-schema.js';
import { REPOSITORY_ARTIFACTS } from './answers.js';
import { promotedName } from './artifacts.js';
import { repositoryOf } from './context.js';
import {
  type BaselineRequest,
  type FoundRun,
  fetchNamedRun,
  fetchPromotedRun,
  isTrustedRun,
  orExplainRefusal,
} from './fetch-run.js';
import { type NearHistory, readHistory } from './history.js';
import {
  ancestorsRuns,
  type ChosenRun,
  isTrusted,
  lastRuns,
  type PromotedRun,
  promotedRun,
  type Trust,
} from './promoted-runs.js';
import { firstOrDeleted } from './promotion-marks.js';

/** Pages of 100 promoted runs of this experiment, the newest first: a base that is older compares with the last one. */
const MAX_PAGES = 2;
/** Runs that are looked into: only a run that nobody promoted needs more than one. */
const MAX_RUNS = 4;

export interface BaseRunRequest extends BaselineRequest {
  /** As `historyInCheckout` tells it. */
  readonly near: Promise<NearHistory>;
}

/**
 * Finds the promoted run that this one is compared with: the base commit's, else its nearest ancestor's, else the last. One listing
 * finds promoted evidence alone, by its name; whether it may be trusted is asked of GitHub, never of the evidence. The history is asked
 * for by API, as shallow clones have none, and only when neither the base commit has a run nor, of a push, the commit before it.
 * @throws BrokenError when GitHub refuses to say, when the run that was found can't be read or is not what was uploaded, and
 *   when the search ends before everything was looked at
 */
export async function findBaseRun(request: BaseRunRequest): Promise<BaselineSearch> {
  const { api, context } = request;
  const branch = context.defaultBranch;
  const candidates = new Candidates(request);
  const runs: PromotedRun[] = [];
  let more = await addPage(request, 1, runs);
  if (runs.length === 0 && !more) return firstOrDeleted(request);

  const near = await request.near;
  if (near) {
    const trust = { branch, mainline: new Set<string>() };
    const found = await candidates.first(ancestorsRuns(runs, near, trust));
    if (found) return found;
  }
  const history = await orExplainRefusal(readHistory(api, context), 'contents: read');
  const trust: Trust = { branch, mainline: history.mainline };
  for (let page = 1; ; page++) {
    // The newest come first, so an ancestor's run that is found is the nearest. Any other has to wait for the last page.
    const found = await candidates.first(ancestorsRuns(runs, history, trust));
    if (found) return found;
    if (candidates.older || !more || page === MAX_PAGES) break;
    more = await addPage(request, page + 1, runs);
  }
  const found = await candidates.first(lastRuns(runs, history, trust), 'all');
  return found ?? whyNone(request, runs, trust, candidates);
}

/** Whether there are more pages. */
async function addPage(
  { api, context, key }: BaselineRequest,
  page: number,
  runs: PromotedRun[],
): Promise<boolean> {
  const asked = { ...repositoryOf(context), name: promotedName(key), per_page: 100, page };
  const { items, more } = await orExplainRefusal(
    api.call(REPOSITORY_ARTIFACTS, asked),
    'actions: read',
  );
  runs.push(...items.flatMap((artifact) => promotedRun(artifact, context.runId)));
  return more;
}

/** There is no run to compare with, and never just "none": which kind of none it is decides what passes. */
async function whyNone(
  request: BaselineRequest,
  runs: readonly PromotedRun[],
  trust: Trust,
  { expired, older }: Candidates,
): Promise<BaselineSearch> {
  if (expired) {
    const { headSha, artifact } = expired;
    const on = artifact.expires_at?.slice(0, 10);
    const because = { code: 'expired', sha: headSha, ...(on !== undefined && { on }) } as const;
    return { found: false, because };
  }
  const elsewhere = runs.find((run) => !isTrusted(run, trust));
  if (elsewhere && (await isTrustedRun(request, elsewhere.runId))) {
    const { headSha, headBranch, runId } = elsewhere;
    return {
      found: false,
      because: {
        code: 'unreachable',
        runId: `${runId}`,
        sha: headSha,
        branch: headBranch,
        defaultBranch: trust.branch,
      },
    };
  }
  if (older) {
    const because = { code: 'older', runId: `${older.runId}`, sha: older.headSha } as const;
    return { found: false, because, promotedOn: trust.branch };
  }
  return firstOrDeleted(request);
}

/**
 * The run with a number, as `baseline: run:ID` names it.
 * @throws InputError when it is not the number of a workflow run
 * @throws BrokenError when it can't be read, or may not be the baseline
 */
export async function findNamedRun(request: BaselineRequest, id: string): Promise<BaselineSearch> {
  if (!/^\d{1,15}$/.test(id)) {
    throw InputError.of(`"${id}" is not the number of a workflow run`, {
      fix: 'On GitHub, baseline: run:ID takes the number in the address of a run: …/actions/runs/ID.',
    });
  }
  const found = await fetchNamedRun(request, Number(id));
  if (found.kind === 'found') return baseline(found, { code: 'configured-run', runId: id });
  throw new BrokenError(
    {
      expired: `the artifacts of run ${id} have expired`,
      untrusted: `run ${id} is not trusted: a baseline is a run of this repository's own code, on ${request.context.defaultBranch}, that a push, a schedule or a person started`,
      'not promoted': `run ${id} promoted nothing of ${request.key.project}/${request.key.experiment}`,
      older: `run ${id} was promoted by an older version of Sluice, whose records this one does not read`,
    }[found.kind],
    'Name another run, or use baseline: auto.',
  );
}

/** The runs that may be the baseline, looked into one after the other, each once. */
class Candidates {
  readonly #seen = new Set<number>();
  /** The first that would have been it. */
  expired: PromotedRun | undefined;
  /** The first that would have been it, if this version could read it. */
  older: PromotedRun | undefined;

  constructor(private readonly request: BaselineRequest) {}

  /** @throws BrokenError when one can't be read, or too many had to be looked into */
  async first(
    ranked: readonly ChosenRun[],
    among: 'ancestors' | 'all' = 'ancestors',
  ): Promise<BaselineSearch | undefined> {
    for (const { run, chosen } of ranked) {
      if (run.artifact.expired) {
        this.expired ??= run;
        continue;
      }
      if (this.#seen.has(run.runId)) continue;
      if (this.#seen.size === MAX_RUNS) {
        if (this.older) return undefined;
        const name = promotedName(this.request.key);
        throw new BrokenError(
          `could not look for the baseline to the end: none of ${MAX_RUNS} runs with an artifact "${name}" was started by a push, a schedule or by hand`,
          `Delete the artifacts "${name}" of other runs, or name the run with baseline: run:ID.`,
        );
      }
      this.#seen.add(run.runId);
      const found = await fetchPromotedRun(this.request, run);
      if (found.kind === 'found') return baseline(found, chosen);
      if (found.kind === 'expired') this.expired ??= run;
      if (found.kind === 'older') this.older ??= run;
      // The ancestors of what an older version promoted are older still; the last run may not be.
      if (this.older && among === 'ancestors') return undefined;
    }
    return undefined;
  }
}

function baseline({ kind: _, ...run }: FoundRun, chosen: BaselineChoice): BaselineSearch {
  return { found: true, ...run, chosen };
}
