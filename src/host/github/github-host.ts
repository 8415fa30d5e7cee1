import type { BaselineSource } from '../../config/config.js';
import { NotAllowedError } from '../../errors.js';
import type { Emit } from '../../events.js';
import { fileBaseline } from '../file-baseline.js';
import type {
  BaselineSearch,
  EndedRun,
  ExperimentKey,
  GitState,
  Host,
  Publication,
} from '../host.js';
import type { Api } from './api.js';
import type { Uploads } from './artifacts.js';
import { findBaseRun, findNamedRun } from './base-run.js';
import { BranchStore } from './branch-store.js';
import { Check } from './check.js';
import { type CacheClient, CheckpointCache } from './checkpoint-cache.js';
import { type GitHubContext, promotes, repositoryOf } from './context.js';
import type { BaselineRequest } from './fetch-run.js';
import { Keeper, type KeptRun } from './keep.js';
import { tell } from './tell.js';

export interface GitHubHostOptions {
  readonly context: GitHubContext;
  readonly git: GitState;
  /** Null without a token. */
  readonly api: Api | null;
  readonly uploads: Uploads;
  readonly cache: () => Promise<CacheClient>;
  /** The folder that paths in annotations are relative to. Absolute. */
  readonly workspace: string;
  /** A folder to download into. */
  readonly temp: string;
  /** On a schedule, a run that doesn't pass opens an issue. */
  readonly issueOnFailure: boolean;
  readonly warn: (message: string) => void;
  /** Milliseconds. */
  readonly now: () => number;
}

/**
 * A GitHub job. What must be kept (evidence always, the model of a run that passed) is kept or the run breaks; what only tells
 * people (comment, check, issue) is a warning when it fails.
 */
export class GitHubHost implements Host {
  readonly name = 'github';
  readonly promotes: boolean;
  readonly git: Promise<GitState>;
  readonly #keeper: Keeper;
  readonly #checkpoints: CheckpointCache;
  #check: Check | null = null;
  #branch: BranchStore | null = null;

  constructor(private readonly options: GitHubHostOptions) {
    this.promotes = promotes(options.context);
    this.git = Promise.resolve(options.git);
    this.#keeper = new Keeper(options.uploads, options.warn);
    this.#checkpoints = new CheckpointCache(options.cache, options.context, options.warn);
  }

  async begin({ key }: { readonly id: string; readonly key: ExperimentKey }): Promise<Emit> {
    const { context, warn, now } = this.options;
    const api = this.#writingApi();
    if (api === null) return () => {};
    const check = new Check(
      api,
      {
        repository: repositoryOf(context),
        name: `sluice / ${key.experiment}`,
        headSha: context.trigger.headSha,
        detailsUrl: context.runUrl,
      },
      { warn, now },
    );
    this.#check = check;
    return check.receive;
  }

  async findBaseline(key: ExperimentKey, source: BaselineSource): Promise<BaselineSearch> {
    if (source.kind === 'none') return { found: false, reason: 'baseline: none' };
    if (source.kind === 'file') return fileBaseline(source.path);
    const { api, context, temp } = this.options;
    if (api === null) {
      throw new NotAllowedError(
        'could not look for the baseline: the action has no token',
        'Leave the input github-token at its default, or set baseline: none.',
      );
    }
    const request: BaselineRequest = { api, context, key, temp };
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

  /** A run that breaks while it is published, or after, is published again, as one that broke. */
  async publish(run: EndedRun): Promise<Publication> {
    const { record } = run;
    const kept = await this.#keep(run);
    if (record.status === 'finished' && record.promoted) await this.#branch?.keep(run.folder);
    const { context } = this.options;
    const artifact = kept.model ?? kept.evidence;
    const url = (id: number) => `${context.runUrl}/artifacts/${id}`;
    await tell({
      ...this.options,
      api: this.#writingApi(),
      check: this.#check,
      record,
      links: {
        repositoryUrl: context.repositoryUrl,
        runUrl: context.runUrl,
        headSha: context.trigger.headSha,
        ...(kept.evidence && { evidenceUrl: url(kept.evidence.id) }),
        ...(kept.model && { modelUrl: url(kept.model.id) }),
      },
    });
    if (!artifact) return {};
    return { artifactUrl: url(artifact.id), artifactDigest: artifact.digest };
  }

  async #keep(run: EndedRun): Promise<KeptRun> {
    const { context, warn } = this.options;
    if (!context.enterpriseServer) {
      return run.record.status === 'finished' ? this.#keeper.keep(run) : this.#keeper.salvage(run);
    }
    warn(
      `GitHub Enterprise Server has no artifact service that this action can use: the run is only on this disk, in ${run.folder}. Keep it with actions/upload-artifact@v3, and set baseline: branch:NAME.`,
    );
    return {};
  }

  /** Null when nothing can be written: a pull request from a fork has a read-only token, whatever the workflow asks for. */
  #writingApi(): Api | null {
    const { api, context } = this.options;
    const { trigger, event } = context;
    const fork = trigger.kind === 'pull-request' && trigger.fork && event === 'pull_request';
    return fork ? null : api;
  }
}
