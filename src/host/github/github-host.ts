import { fileBaseline } from '../../baseline/file-baseline.js';
import type { EarlierLooks } from '../../baseline/looks.js';
import { type BaselineSearch, type BaselineSource, otherRun } from '../../baseline/search.js';
import { InputError, NotAllowedError } from '../../errors.js';
import type { Subscriber } from '../../events.js';
import type { ExperimentKey } from '../../record/experiment.js';
import type { Links } from '../../report/links.js';
import type { BaseCommit } from '../base-commit.js';
import type {
  Acceptance,
  BaselineAnswer,
  CandidateKeeping,
  GitState,
  Host,
  Kept,
  Place,
  Publication,
  RunEnd,
  RunKeeper,
  TrainingMemory,
} from '../host.js';
import { inTurn, KEEPS_NOTHING } from '../keepers.js';
import { announceEnd } from './announce-end.js';
import type { Api } from './api.js';
import { ArtifactCarrier } from './artifact-carrier.js';
import { ArtifactKeeper } from './artifact-keeper.js';
import type { ArtifactToolkit } from './artifacts.js';
import { openBaseCommit } from './base-commit.js';
import { findBaseRun, findNamedRun } from './base-run.js';
import { reportBody } from './body.js';
import { BranchKeeper, noTokenForBranch, TOKEN_FIX } from './branch-keeper.js';
import { BranchStore } from './branch-store.js';
import { Check } from './check.js';
import { checkNameOf } from './check-name.js';
import { type CacheClient, CheckpointCache } from './checkpoint-cache.js';
import { type GitHubContext, repositoryOf } from './context.js';
import { earlierLooks } from './earlier-looks.js';
import type { NearHistory } from './history.js';
import { promotedTrainings } from './promoted-trainings.js';
import { isAboutItsCommit, promotion } from './promotion.js';

/** GitHub takes 1 MiB of a step's summary. */
const SUMMARY_LENGTH = 250_000;

export interface GitHubHostOptions {
  readonly context: GitHubContext;
  readonly git: GitState;
  /** As `historyInCheckout` tells it. */
  readonly near: Promise<NearHistory>;
  /** Null without a token. */
  readonly api: Api | null;
  readonly artifacts: () => Promise<ArtifactToolkit>;
  readonly cache: () => Promise<CacheClient>;
  /**
   * The folder that the commit is checked out in, and that paths in annotations are relative to.
   * Absolute.
   */
  readonly workspace: string;
  /** A folder to download into. */
  readonly temp: string;
  /** On a schedule, a run that doesn't pass opens an issue. */
  readonly issueOnFailure: boolean;
  readonly candidates: CandidateKeeping;
  readonly warn: (message: string) => void;
  /** Aborted when the job is cancelled. */
  readonly signal: AbortSignal;
  /** Milliseconds. */
  readonly now: () => number;
}

/**
 * A GitHub job. What must be kept (evidence always, the model of a run that passed) is kept or the
 * run breaks; what only tells people (comment, check, issue) is a warning when it fails.
 */
export class GitHubHost implements Host {
  readonly name = 'github';
  readonly place: Promise<Place>;
  readonly kept: RunKeeper;
  readonly checkpoints: CheckpointCache;
  readonly carrier: ArtifactCarrier;
  readonly trainings: TrainingMemory;
  #check: Check | null = null;
  #announcing = false;

  constructor(private readonly options: GitHubHostOptions) {
    const { git, artifacts, cache, candidates, context, temp, warn } = options;
    const { runId: run, attempt } = context;
    const pages = { repository: context.repositoryUrl, job: context.runUrl };
    this.place = Promise.resolve({ git, job: { run, attempt }, pages });
    this.kept = inTurn(
      context.enterpriseServer
        ? withoutArtifacts(warn)
        : new ArtifactKeeper(artifacts, { runUrl: context.runUrl, temp, candidates, warn }),
      new BranchKeeper(options, warn),
    );
    this.carrier = new ArtifactCarrier(options);
    this.trainings = promotedTrainings(context);
    this.checkpoints = new CheckpointCache(cache, { ...context, temp }, warn);
  }

  base(): Promise<BaseCommit | null> {
    return openBaseCommit(this.options);
  }

  async begin(key: ExperimentKey): Promise<Subscriber> {
    const { context, warn, now, signal } = this.options;
    const api = this.#writingApi();
    if (!isAboutItsCommit(context)) {
      warn(`no check is written: what ${context.event} starts is about no commit of its own`);
    }
    if (api === null) return { name: this.name, receive() {} };
    const check = new Check(
      api,
      {
        repository: repositoryOf(context),
        name: checkNameOf(key, context),
        headSha: context.trigger.headSha,
        detailsUrl: context.runUrl,
        startedAt: new Date(),
      },
      { warn, now },
    );
    this.#check = check;
    // A cancelled job is killed within seconds, whatever the run waits for.
    signal.addEventListener('abort', () => this.#sayInterrupted(check), { once: true });
    return { name: this.name, receive: check.receive };
  }

  /** An Enterprise Server keeps no artifacts, so only a branch makes a run there the baseline. */
  async findBaseline(key: ExperimentKey, source: BaselineSource): Promise<BaselineAnswer> {
    const { context, git, warn } = this.options;
    const keeps = !context.enterpriseServer || source.kind === 'branch';
    const search = await this.#search(key, source).catch((error: unknown) => {
      if (error instanceof NotAllowedError) return error;
      throw error;
    });
    const promoted = promotion(context, git);
    if (!promoted.promotes && promoted.why !== undefined) warn(promoted.why);
    const follows =
      ['auto', 'branch'].includes(source.kind) && !(search instanceof NotAllowedError);
    return {
      search,
      promotes: promoted.promotes && keeps,
      predecessor: follows ? otherRun(search) : null,
    };
  }

  async #search(key: ExperimentKey, source: BaselineSource): Promise<BaselineSearch> {
    if (source.kind === 'none') return { found: false, because: { code: 'none' } };
    if (source.kind === 'file') return fileBaseline(source.path);
    const { api, context, git, near, temp, warn } = this.options;
    if (source.kind === 'auto' && context.enterpriseServer) return NOTHING_KEPT;
    if (api === null) {
      if (source.kind === 'branch' && promotion(context, git).promotes)
        throw noTokenForBranch(source.name);
      throw new NotAllowedError(
        'could not look for the baseline: the action has no token',
        TOKEN_FIX,
      );
    }
    const request = { api, context, key, temp };
    switch (source.kind) {
      case 'branch':
        return new BranchStore(request, source.name, warn).find();
      case 'run':
        return findNamedRun(request, source.id);
      case 'auto':
        return findBaseRun({ ...request, near });
    }
  }

  async earlierLooks(
    key: ExperimentKey,
    baseline: string | null,
    needed: boolean,
  ): Promise<EarlierLooks | undefined> {
    const { api, context, temp } = this.options;
    if (context.enterpriseServer) {
      throw new NotAllowedError(
        'could not count the candidates: GitHub Enterprise Server keeps no runs that this action can find',
        'Set gate.looks: report.',
      );
    }
    if (api === null) {
      throw new NotAllowedError(
        'could not count the candidates: the action has no token',
        TOKEN_FIX,
      );
    }
    return earlierLooks({ api, context, key, temp }, baseline, needed);
  }

  acceptance(reason: string): Acceptance {
    const { context, git } = this.options;
    const promoted = promotion(context, git);
    if (context.event === 'workflow_dispatch' && promoted.promotes) {
      return { by: context.actor, reason };
    }
    const why = promoted.promotes ? undefined : promoted.why;
    throw InputError.of(
      `a baseline is accepted by a run that a person starts by hand on ${context.defaultBranch}, and by no other${why ? `: ${why}` : ''}`,
      {
        at: { file: 'input "accept-baseline"' },
        fix: 'Start the workflow by hand there (workflow_dispatch), or leave the input empty.',
      },
    );
  }

  async announceEnd(end: RunEnd, kept: Kept): Promise<Publication> {
    this.#announcing = true;
    const links = this.#links(kept);
    await announceEnd({
      ...this.options,
      api: this.#writingApi(),
      check: this.#check,
      end,
      links,
    });
    const artifact = kept.model ?? kept.evidence;
    return {
      report: reportBody(end, links, SUMMARY_LENGTH),
      ...(artifact && { artifactUrl: artifact.url, artifactDigest: artifact.digest }),
      ...(kept.evidence && { evidenceDigest: kept.evidence.digest }),
    };
  }

  #sayInterrupted(check: Check): void {
    if (this.#announcing) return;
    void check.complete({
      conclusion: 'cancelled',
      title: 'The run was interrupted',
      summary: 'There is no verdict.',
      annotations: [],
    });
  }

  #links({ evidence, model, page }: Kept): Links {
    const { repositoryUrl, runUrl, trigger } = this.options.context;
    return {
      repositoryUrl,
      runUrl,
      headSha: trigger.headSha,
      ...(evidence && { evidenceUrl: evidence.url }),
      ...(model && { modelUrl: model.url }),
      ...(page && { pageUrl: page.url }),
    };
  }

  /**
   * Null when nothing can be written: a pull request from a fork has a read-only token, whatever
   * the workflow asks for.
   */
  #writingApi(): Api | null {
    const { api, context } = this.options;
    const { trigger } = context;
    const fork = trigger.kind === 'pull-request' && trigger.fork;
    return fork || !isAboutItsCommit(context) ? null : api;
  }
}

const NOTHING_KEPT: BaselineSearch = {
  found: false,
  because: { code: 'not-kept' },
};

/** The keeper of an Enterprise Server. */
function withoutArtifacts(warn: (message: string) => void): RunKeeper {
  return {
    ...KEEPS_NOTHING,
    async keep({ record, folder }) {
      if (record.status === 'finished') {
        warn(
          `GitHub Enterprise Server has no artifact service that this action can use: the run is only on this disk, in ${folder}. Keep it with actions/upload-artifact@v3, and set baseline: branch:NAME.`,
        );
      }
      return {};
    },
  };
}
