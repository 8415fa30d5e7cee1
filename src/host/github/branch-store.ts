import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, posix, relative, sep } from 'node:path';
import { BrokenError } from '../../errors.js';
import { parseRecord } from '../../record/run-record.js';
import { RUN_FILES } from '../../record/store.js';
import type { BaselineSearch } from '../host.js';
import { evidenceFiles, filesUnder } from './artifacts.js';
import { repositoryOf } from './context.js';
import { allowed, type BaselineRequest } from './fetch-run.js';
import { explain, isApiError } from './retry.js';

const MAX_BYTES = 2 ** 30;
const ATTEMPTS = 5;
const REGULAR_FILES: readonly (string | undefined)[] = ['100644', '100755'];

interface BlobEntry {
  readonly path: string;
  readonly sha: string;
  readonly mode: '100644';
  readonly type: 'blob';
}

/** A branch that shares no history with the code. It holds the last promoted run of each experiment, for as long as it is there. */
export class BranchStore {
  constructor(
    private readonly request: BaselineRequest,
    private readonly branch: string,
  ) {}

  /** @throws BrokenError when the branch can't be read, or what it holds is no run */
  async find(): Promise<BaselineSearch> {
    const { context, key, temp } = this.request;
    const none = `first run: the branch ${this.branch} holds no run of ${key.project}/${key.experiment} yet`;
    const tip = await allowed(this.#tip(), 'contents: read');
    if (tip === null) return { found: false, reason: none };
    const entries = await allowed(this.#entries(tip), 'contents: read');
    const mine = entries.filter((entry) => entry.path.startsWith(`${this.#prefix}/`));
    if (mine.length === 0) return { found: false, reason: none };

    const folder = await mkdtemp(join(temp, 'sluice-baseline-'));
    let bytes = 0;
    for (const entry of mine) {
      const content = await allowed(this.#blob(entry), 'contents: read');
      bytes += content.length;
      if (bytes > MAX_BYTES) throw new BrokenError(`the run on ${this.branch} is too large`);
      const target = join(folder, safeTail(entry.path, this.#prefix));
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content, { flag: 'wx' });
    }
    const text = await readFile(join(folder, RUN_FILES.record), 'utf8').catch((cause: Error) => {
      throw new BrokenError(`the run on ${this.branch} has no record`, undefined, { cause });
    });
    const record = parseRecord(text, `the record on the branch ${this.branch}`);
    return {
      found: true,
      runId: record.id,
      folder,
      sha: record.git?.sha ?? null,
      how: `the last promoted run, kept on the branch ${this.branch}`,
      url: `${context.repositoryUrl}/tree/${this.branch}/${this.#prefix}`,
    };
  }

  /**
   * Puts a promoted run in place of the last one. Another job may promote another experiment meanwhile: the branch only moves forward
   * from the commit that was read, otherwise it is read again.
   * @throws BrokenError when it can't be written
   */
  async keep(folder: string): Promise<void> {
    const { api, context, key } = this.request;
    const repository = repositoryOf(context);
    try {
      const run = await this.#upload(folder);
      for (let attempt = 1; ; attempt++) {
        const tip = await this.#tip();
        const others = tip === null ? [] : await this.#entries(tip);
        const tree = await api.rest.git.createTree({
          ...repository,
          tree: [...others.filter((entry) => !entry.path.startsWith(`${this.#prefix}/`)), ...run],
        });
        const commit = await api.rest.git.createCommit({
          ...repository,
          message: `Promote ${key.project}/${key.experiment} of ${context.sha}`,
          tree: tree.data.sha,
          parents: tip === null ? [] : [tip],
        });
        if (await this.#move(tip, commit.data.sha)) return;
        if (attempt === ATTEMPTS) throw new Error('other jobs keep writing it');
      }
    } catch (cause) {
      throw new BrokenError(
        `could not keep the promoted run on the branch ${this.branch}: ${explain(cause, 'contents: write')}`,
        'A job that promotes with baseline: branch:NAME needs "permissions: contents: write".',
        { cause },
      );
    }
  }

  get #prefix(): string {
    const { project, experiment } = this.request.key;
    return `${project}/${experiment}`;
  }

  async #tip(): Promise<string | null> {
    const { api, context } = this.request;
    try {
      const ref = { ...repositoryOf(context), ref: `heads/${this.branch}` };
      return (await api.rest.git.getRef(ref)).data.object.sha;
    } catch (error) {
      if (isApiError(error) && error.status === 404) return null;
      throw error;
    }
  }

  async #entries(commit: string): Promise<readonly BlobEntry[]> {
    const { api, context } = this.request;
    const { data } = await api.rest.git.getTree({
      ...repositoryOf(context),
      tree_sha: commit,
      recursive: '1',
    });
    if (data.truncated) throw new BrokenError(`the branch ${this.branch} holds too many files`);
    return data.tree.flatMap(({ path, sha, mode, type }) => {
      if (type === 'tree' || !path || !sha) return [];
      if (!REGULAR_FILES.includes(mode)) {
        throw new BrokenError(`${path} on the branch ${this.branch} is not a plain file`);
      }
      return [{ path, sha, mode: '100644' as const, type: 'blob' as const }];
    });
  }

  async #blob({ path, sha }: BlobEntry): Promise<Buffer> {
    const { api, context } = this.request;
    const { data } = await api.rest.git.getBlob({ ...repositoryOf(context), file_sha: sha });
    const content = Buffer.from(data.content, 'base64');
    const held = createHash('sha1').update(`blob ${content.length}\0`).update(content);
    if (held.digest('hex') !== sha) throw new BrokenError(`${path} came damaged from GitHub`);
    return content;
  }

  async #upload(folder: string): Promise<readonly BlobEntry[]> {
    const { api, context } = this.request;
    const files = [...evidenceFiles(folder), ...(await filesUnder(join(folder, RUN_FILES.model)))];
    const entries: BlobEntry[] = [];
    for (const file of files) {
      const content = (await readFile(file)).toString('base64');
      const blob = { ...repositoryOf(context), content, encoding: 'base64' };
      const { data } = await api.rest.git.createBlob(blob);
      const path = posix.join(this.#prefix, relative(folder, file).split(sep).join('/'));
      entries.push({ path, sha: data.sha, mode: '100644', type: 'blob' });
    }
    return entries;
  }

  /** Whether the branch was moved; not when someone else moved it since. */
  async #move(from: string | null, to: string): Promise<boolean> {
    const { api, context } = this.request;
    const repository = repositoryOf(context);
    const branch = `heads/${this.branch}`;
    try {
      if (from === null) {
        await api.rest.git.createRef({ ...repository, ref: `refs/${branch}`, sha: to });
      } else await api.rest.git.updateRef({ ...repository, ref: branch, sha: to, force: false });
      return true;
    } catch (error) {
      if (isApiError(error) && (error.status === 422 || error.status === 409)) return false;
      throw error;
    }
  }
}

/** The path below the run's folder. A branch can be written by hand, so a path that leaves it is refused. */
function safeTail(path: string, prefix: string): string {
  const tail = path.slice(prefix.length + 1);
  const parts = tail.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..') || tail.includes('\\')) {
    throw new BrokenError(`${JSON.stringify(path)} leaves the run's folder`);
  }
  return tail;
}
