import { fileBaseline } from '../../baseline/file-baseline.js';
import type { BaselineSearch, BaselineSource } from '../../baseline/search.js';
import { BrokenError, NotAllowedError } from '../../errors.js';
import type { Emit } from '../../events.js';
import type { ExperimentKey } from '../../record/experiment.js';
import type { RunRecord } from '../../record/run-record.js';
import type { Abandoned, EndedRun, GitState, Host, Publication, Refusal } from '../host.js';
import type { Api } from './api.js';
import type { ArtifactToolkit, KeptArtifact } from './artifacts.js';
import { findBaseRun, findNamedRun } from './base-run.js';
import { type Links, reportBody } from './body.js';
import { BranchStore } from './branch-store.js';
import { Check } from './check.js';
import { type CacheClient, CheckpointCache } from './checkpoint-cache.js';
import { type GitHubContext, promotes, repositoryOf } from './context.js';
import type { BaselineRequest } from './fetch-run.js';
import { Keeper, type KeptRun } from './keep.js';
import { tell } from './tell.js';

/** GitHub takes 1 MiB of a step's summary. */
const SUMMARY_LENGTH = 250_000;

export interface GitHubHostOptions {
  readonly context: GitHubContext;
  readonly git: GitState;
  /** Null without a token. */
  readonly api: Api | null;
  readonly artifacts: () => Promise<ArtifactToolkit>;
  readonly cache: () => Promise<CacheClient>;
  /** The folder that the commit is checked out in, and that paths in annotations are relative to. Absolute. */
  readonly workspace: string;
  /** A folder to download into. */
  readonly temp: string;
  /** On a schedule, a run that doesn't pass opens an issue. */
  readonly issueOnFailure: boolean;
  readonly warn: (message: string) => void;
  /** Aborted when the job is cancelled. */
  readonly signal: AbortSignal;
  /** Milliseconds. */
  readonly now: () => number;
}

/**
 * A GitHub job. What must be kept (evidence always, the model of a run that passed) is kept or the run breaks; what only tells
 * people (comment, check, issue) is a warning when it fails.
 */
export class GitHubHost implements Host {
  readonly name = 'github';
  readonly git: Promise<GitState>;
  readonly #keeper: Keeper;
  readonly #checkpoints: CheckpointCache;
  #check: Check | null = null;
  #branch: BranchStore | null = null;
  /** How the run ended is being told. */
  #decided = false;

  constructor(private readonly options: GitHubHostOptions) {
    this.git = Promise.resolve(options.git);
    this.#keeper = new Keeper(options.artifacts, options.warn);
    this.#checkpoints = new CheckpointCache(options.cache, options.context, options.warn);
  }

  /** An Enterprise Server keeps no artifacts, so only a branch makes a run there the baseline. */
  get promotes(): boolean {
    const { context } = this.options;
    return promotes(context) && (!context.enterpriseServer || this.#branch !== null);
  }

  async begin({ key }: { readonly id: string; readonly key: ExperimentKey }): Promise<Emit> {
    const { context, warn, now, signal } = this.options;
    const api = this.#writingApi();
    if (api === null) return () => {};
    const check = new Check(
      api,
      {
        repository: repositoryOf(context),
        name: `sluice / ${key.experiment}`,
        headSha: context.trigger.headSha,
        detailsUrl: context.runUrl,
        startedAt: new Date(),
      },
      { warn, now },
    );
    this.#check = check;
    // A cancelled job is killed within seconds, whatever the run waits for.
    signal.addEventListener('abort', () => this.#sayInterrupted(check), { once: true });
    return check.receive;
  }

  async findBaseline(key: ExperimentKey, source: BaselineSource): Promise<BaselineSearch> {
    if (source.kind === 'none') return { found: false, reason: 'baseline: none' };
    if (source.kind === 'file') return fileBaseline(source.path);
    const { api, context, workspace, temp } = this.options;
    if (api === null) {
      const fix = 'Leave the input github-token at its default, or set baseline: none.';
      if (source.kind === 'branch' && promotes(context)) {
        throw new BrokenError(
          `this run can't be kept on the branch ${source.name}: the action has no token`,
          fix,
        );
      }
      throw new NotAllowedError('could not look for the baseline: the action has no token', fix);
    }
    const request: BaselineRequest = { api, context, key, workspace, temp };
    switch (source.kind) {
      case 'branch':
        this.#branch = new BranchStore(request, source.name, this.options.warn);
        return this.#branch.find();
      case 'run':
        return findNamedRun(request, source.id);
      case 'auto':
        return findBaseRun(request);
    }
  }

  restoreCheckpoint(folder: string, key: ExperimentKey): Promise<void> {
    return this.#checkpoints.restore(folder, key);
  }

  keepCheckpoint(folder: string, key: ExperimentKey): Promise<void> {
    return this.#checkpoints.save(folder, key);
  }

  async publish(run: EndedRun, commitExport: () => Promise<void>): Promise<Publication> {
    const { record, folder } = run;
    const { context, warn } = this.options;
    let kept: KeptRun = {};
    if (!context.enterpriseServer) kept = await this.#keeper.keep(run);
    else {
      warn(
        `GitHub Enterprise Server has no artifact service that this action can use: the run is only on this disk, in ${folder}. Keep it with actions/upload-artifact@v3, and set baseline: branch:NAME.`,
      );
    }
    await commitExport();
    if (record.promoted) await this.#branch?.keep(folder);
    this.#decided = true;
    const links = this.#links(kept);
    await this.#tell(record, links);
    const artifact = kept.model ?? kept.evidence;
    return {
      report: reportBody(record, links, SUMMARY_LENGTH),
      ...(artifact && { artifactUrl: this.#url(artifact), artifactDigest: artifact.digest }),
    };
  }

  async abandon(end: Abandoned, folder: string | null): Promise<void> {
    this.#decided = true;
    if (end.status === 'interrupted') {
      await Promise.all([this.#tell(end, this.#links({})), this.#takeBack(end, folder)]);
    } else await this.#tell(end, this.#links(await this.#takeBack(end, folder)));
  }

  async #takeBack({ experiment }: Abandoned, folder: string | null): Promise<KeptRun> {
    const { context, warn } = this.options;
    const [kept] = await Promise.all([
      context.enterpriseServer ? {} : this.#keeper.salvage(experiment, folder),
      this.#branch?.takeBack().catch((error: Error) => warn(error.message)),
    ]);
    return kept;
  }

  #tell(record: RunRecord | Refusal, links: Links): Promise<void> {
    return tell({ ...this.options, api: this.#writingApi(), check: this.#check, record, links });
  }

  #sayInterrupted(check: Check): void {
    if (this.#decided) return;
    void check.complete({
      conclusion: 'cancelled',
      title: 'The run was interrupted',
      summary: 'There is no verdict.',
      annotations: [],
    });
  }

  #links({ evidence, model }: KeptRun): Links {
    const { repositoryUrl, runUrl, trigger } = this.options.context;
    return {
      repositoryUrl,
      runUrl,
      headSha: trigger.headSha,
      ...(evidence && { evidenceUrl: this.#url(evidence) }),
      ...(model && { modelUrl: this.#url(model) }),
    };
  }

  #url({ id }: KeptArtifact): string {
    return `${this.options.context.runUrl}/artifacts/${id}`;
  }

  /** Null when nothing can be written: a pull request from a fork has a read-only token, whatever the workflow asks for. */
  #writingApi(): Api | null {
    const { api, context } = this.options;
    const { trigger, event } = context;
    const fork = trigger.kind === 'pull-request' && trigger.fork && event === 'pull_request';
    return fork ? null : api;
  }
}
