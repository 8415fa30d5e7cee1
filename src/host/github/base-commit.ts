import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { BrokenError } from '../../errors.js';
import {
  type BaseCommit,
  fileOfCommit,
  filesInGit,
  inRepository,
  NOT_IN_GIT,
  type RepositoryPath,
} from '../base-commit.js';
import { BLOB, CONTENT, TREE } from './answers.js';
import type { Api } from './api.js';
import { type GitHubContext, repositoryOf } from './context.js';
import { type NearHistory, readHistory } from './history.js';
import { explain, isApiError } from './retry.js';

const FIX =
  'Check out with fetch-depth: 2, so that git has the base commit, or give the job "permissions: contents: read".';

export interface BaseRequest {
  /** Null without a token: git alone can tell then. */
  readonly api: Api | null;
  readonly context: GitHubContext;
  /** Absolute. */
  readonly workspace: string;
  /** As `historyInCheckout` tells it. */
  readonly near: Promise<NearHistory>;
}

/**
 * The commit that a pull request's test merge was made on, or a merge group's base; null where
 * nothing is proposed. The event's own base of a pull request can be older than what is merged.
 * @throws BrokenError when it can't be told
 */
export async function openBaseCommit(request: BaseRequest): Promise<BaseCommit | null> {
  const { context } = request;
  if (context.trigger.kind === 'branch') return null;
  const sha =
    context.trigger.kind === 'merge-group' ? context.trigger.baseSha : await mergedOn(request);
  const base = new CommitFiles(sha, request);
  const work = new CommitFiles(context.sha, request);
  return {
    sha,
    file: (path) => base.file(path),
    files: (beside) => base.files(beside),
    workHolds: async (path) => (await work.file(path)) !== null,
  };
}

async function mergedOn({ api, context, near }: BaseRequest): Promise<string> {
  const known = await near;
  if (known) return known.baseSha;
  if (api === null) throw unknown('which commit the pull request is based on');
  const history = readable(readHistory(api, context), 'the history of the pull request');
  return (await history).baseSha;
}

interface Listed {
  readonly path: string;
  readonly type: string;
  readonly sha: string;
}

/** The files of a commit, read through git where the clone has it, else as GitHub has them. */
class CommitFiles {
  #listed: Promise<readonly Listed[]> | undefined;

  constructor(
    readonly sha: string,
    private readonly request: BaseRequest,
  ) {}

  async file(file: string): Promise<Buffer | null> {
    const { workspace } = this.request;
    const content = await fileOfCommit(this.sha, file, workspace, (_, { path }) =>
      this.#submodule(path),
    );
    return content === NOT_IN_GIT ? this.#content(inRepository(file, workspace)) : content;
  }

  async files(beside: string): Promise<readonly string[]> {
    const { root } = inRepository(beside, this.request.workspace);
    const known = await filesInGit(this.sha, root);
    const paths = known === NOT_IN_GIT ? await this.#paths() : known;
    return paths.map((path) => join(root, path));
  }

  /**
   * GitHub hides what may not be read behind a 404 too, so only the commit's own list of files says
   * that there is none.
   */
  async #content({ path }: RepositoryPath): Promise<Buffer | null> {
    const { api, context } = this.request;
    const what = `${path} of the commit ${this.sha}`;
    if (api === null) throw unknown(what);
    const where = { ...repositoryOf(context), path, ref: this.sha };
    const found = await api.call(CONTENT, where).catch(async (error: unknown) => {
      const missing = isApiError(error) && error.status === 404;
      if (missing && !(await this.#paths()).includes(path)) return null;
      throw orUnknown(error, what);
    });
    if (found === null) return null;
    // A large file comes without its content.
    const { encoding, sha } = found;
    const content = encoding === 'base64' ? found.content : await this.#blob(api, sha, what);
    const bytes = Buffer.from(content, 'base64');
    if (blobName(bytes, sha) !== sha) throw new BrokenError(`${path} came damaged from GitHub`);
    return bytes;
  }

  async #blob(api: Api, sha: string, what: string): Promise<string> {
    const asked = { ...repositoryOf(this.request.context), file_sha: sha };
    return (await readable(api.call(BLOB, asked), what)).content;
  }

  async #paths(): Promise<readonly string[]> {
    return (await this.#tree()).filter(({ type }) => type === 'blob').map(({ path }) => path);
  }

  /** The commit of a submodule, as GitHub lists it; null where there is none. */
  async #submodule(at: string): Promise<string | null> {
    const found = (await this.#tree()).find(({ path, type }) => type === 'commit' && path === at);
    return found?.sha ?? null;
  }

  #tree(): Promise<readonly Listed[]> {
    this.#listed ??= this.#list();
    return this.#listed;
  }

  async #list(): Promise<readonly Listed[]> {
    const { api, context } = this.request;
    const what = `the files of the commit ${this.sha}`;
    if (api === null) throw unknown(what);
    const asked = { ...repositoryOf(context), tree_sha: this.sha, recursive: '1' };
    const { truncated, tree } = await readable(api.call(TREE, asked), what);
    if (truncated) throw unknown(`${what}, which are too many for one answer`);
    return tree;
  }
}

function readable<T>(work: Promise<T>, what: string): Promise<T> {
  return work.catch((error: unknown) => {
    throw orUnknown(error, what);
  });
}

function orUnknown(cause: unknown, what: string): unknown {
  if (!isApiError(cause)) return cause;
  const message = `could not read ${what}: ${explain(cause, 'contents: read')}`;
  return new BrokenError(message, FIX, { cause });
}

function unknown(what: string): BrokenError {
  return new BrokenError(`could not read ${what}`, FIX);
}

/** A blob's name in git, by the hash that the repository goes by. */
function blobName(content: Buffer, like: string): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${content.length}\0`).update(content).digest('hex');
}
