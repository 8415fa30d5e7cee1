import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, posix, relative, sep } from 'node:path';
import type { BaselineSearch } from '../../baseline/search.js';
import { BrokenError, InputError } from '../../errors.js';
import { isPredictions, RUN_FILES } from '../../record/run-folder.js';
import { type FinishedRecord, OlderRecordError, parseRecord } from '../../record/run-record.js';
import {
  BLOB,
  DELETED_REF,
  MATCHING_REFS,
  MOVED_REF,
  NEW_BLOB,
  NEW_COMMIT,
  NEW_REF,
  NEW_TREE,
  TREE,
  WORKFLOW_RUN,
} from './answers.js';
import { evidenceFiles, modelFiles, recordName, referenceFiles } from './artifacts.js';
import { baseBranchOf, repositoryOf } from './context.js';
import { listRunArtifacts } from './download.js';
import { type BaselineRequest, mayHavePromoted, orExplainRefusal } from './fetch-run.js';
import { firstOrDeleted } from './promotion-marks.js';
import { explain, isApiError } from './retry.js';
import { isNewer, type WrittenBy } from './written-by.js';

const MAX_BYTES = 2 ** 30;
/**
 * What a comparison reads of a run; its model only where the test rows have changed. The run that it
 * is held against comes whole: it is kept again by the next one.
 */
const isNeeded = (name: string) =>
  name === RUN_FILES.record || isPredictions(name) || name.startsWith(`${RUN_FILES.reference}/`);
const isRecord = ({ name }: { readonly name: string }) => name === RUN_FILES.record;
const ATTEMPTS = 5;
/** Beside a run's files: which workflow run promoted it. */
const PROMOTED_BY = 'promoted-by.txt';
/** `PROJECT/EXPERIMENT/run.json`: a branch that has files and none of these was made for something else. */
const HELD_RECORD = /^[^/]+\/[^/]+\/run\.json$/;
const OWN_BRANCH =
  'Name a branch for baselines alone, such as branch:sluice-baselines. It is made when a run is promoted.';
const FORGED =
  'Somebody else than Sluice may have written the branch, or an older version of Sluice: delete it, and accept the next baseline by hand (accept-baseline).';
const REGULAR_FILES: readonly (string | undefined)[] = ['100644', '100755'];

interface BlobEntry {
  readonly path: string;
  readonly sha: string;
  readonly mode: '100644';
  readonly type: 'blob';
}

/** A branch that shares no history with the code. It holds the last promoted run of each experiment, for as long as it is there. */
export class BranchStore {
  /** The move of the branch that was last tried. */
  #tried: { readonly from: string | null; readonly to: string } | null = null;

  /** @throws InputError when it is a branch that code is merged into */
  constructor(
    private readonly request: BaselineRequest,
    private readonly branch: string,
    private readonly warn: (message: string) => void,
  ) {
    const { context } = request;
    if (branch !== context.defaultBranch && branch !== baseBranchOf(context)) return;
    throw InputError.of(`baseline: branch:${branch} names the branch that holds the code`, {
      fix: OWN_BRANCH,
    });
  }

  /**
   * @throws InputError when the branch was made for something else
   * @throws BrokenError when it can't be read, or what it holds is no promoted run of this experiment
   */
  async find(): Promise<BaselineSearch> {
    const { context, key, temp } = this.request;
    const { project, experiment } = key;
    const entries = await orExplainRefusal(this.#held(), 'contents: read');
    const mine = entries.filter((entry) => entry.path.startsWith(`${this.#prefix}/`));
    if (mine.length === 0) {
      const foreign = entries.length > 0 && !entries.some(({ path }) => HELD_RECORD.test(path));
      if (!foreign) {
        const search = await firstOrDeleted(this.request);
        if (search.found || search.because.code !== 'first') return search;
        const searched = { in: 'kept-branch', branch: this.branch, project, experiment } as const;
        return { ...search, because: { code: 'first', searched } };
      }
      throw InputError.of(`the branch ${this.branch} holds files and no run`, { fix: OWN_BRANCH });
    }

    const by = await this.#trustedRun(mine);
    if (by.kind === 'unknown') {
      const keptOn = { branch: this.branch, project, experiment };
      const because = { code: 'deleted', runId: `${by.runId}`, sha: null, keptOn } as const;
      return { found: false, because };
    }
    const folder = await mkdtemp(join(temp, 'sluice-baseline-'));
    const files = mine.map((entry) => ({ ...entry, name: safeTail(entry.path, this.#prefix) }));
    const brought = new Set<(typeof files)[number]>();
    const isModel = ({ name }: { name: string }, paths?: readonly string[]) =>
      paths
        ? paths.some((path) => name === `${RUN_FILES.model}/${path}`)
        : name.startsWith(`${RUN_FILES.model}/`);
    const needed = files.filter(({ name }) => isNeeded(name));
    await this.#download(needed.filter(isRecord), folder);
    const bytes = await readFile(join(folder, RUN_FILES.record)).catch((cause: Error) => {
      throw new BrokenError(`the run on ${this.branch} has no record`, undefined, { cause });
    });
    const record = await this.#promoted(bytes.toString('utf8')).catch((error: unknown) => {
      if (error instanceof OlderRecordError) return undefined;
      throw error;
    });
    // An older version left nothing that vouches for a record, so the branch's word is not taken.
    if (!record) return firstOrDeleted(this.request);
    await this.#refuseUnvouched(bytes, by.runId);
    await this.#download(
      needed.filter((file) => !isRecord(file)),
      folder,
    );
    return {
      found: true,
      runId: record.id,
      folder,
      fetchModel: async (paths) => {
        const wanted = files.filter((file) => isModel(file, paths) && !brought.has(file));
        await this.#download(wanted, folder);
        for (const file of wanted) brought.add(file);
      },
      sha: record.git?.sha ?? null,
      chosen: { code: 'kept-on-branch', branch: this.branch },
      url: `${context.repositoryUrl}/tree/${this.branch}/${this.#prefix}`,
    };
  }

  /**
   * Puts a promoted run in place of the last one. Another job may promote another experiment meanwhile: the branch only moves forward
   * from the commit that was read, otherwise it is read again. A run that started later stays: this one is then only late.
   * @throws BrokenError when it can't be written
   */
  async keep(folder: string): Promise<void> {
    const { api, context, key } = this.request;
    const repository = repositoryOf(context);
    try {
      const run = await this.#upload(folder);
      for (let attempt = 1; ; attempt++) {
        const tip = await this.#tip();
        // The branch was moved, and only the answer was lost.
        if (tip !== null && tip === this.#tried?.to) return;
        const held = tip === null ? [] : await this.#entries(tip);
        const by = await this.#promotedBy(held);
        if (by && isNewer(by, context)) {
          this.warn(
            `the branch ${this.branch} holds the newer run ${by.runId} of ${this.#prefix}: it stays the baseline`,
          );
          return;
        }
        const others = held.filter((entry) => !entry.path.startsWith(`${this.#prefix}/`));
        const tree = await api.call(NEW_TREE, { ...repository, tree: [...others, ...run] });
        const commit = await api.call(NEW_COMMIT, {
          ...repository,
          message: `Promote ${key.project}/${key.experiment} of ${context.sha}`,
          tree: tree.sha,
          parents: tip === null ? [] : [tip],
        });
        this.#tried = { from: tip, to: commit.sha };
        if (await this.#move(tip, commit.sha)) return;
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

  /**
   * Moves the branch back to where it was before `keep`. Where another job has promoted on top of it since, it stays.
   * @throws BrokenError when it can't be moved
   */
  async rollBack(): Promise<void> {
    const tried = this.#tried;
    if (tried === null) return;
    const { api, context } = this.request;
    const repository = repositoryOf(context);
    const ref = `heads/${this.branch}`;
    try {
      if ((await this.#tip()) !== tried.to) return;
      if (tried.from === null) await api.call(DELETED_REF, { ...repository, ref });
      else await api.call(MOVED_REF, { ...repository, ref, sha: tried.from, force: true });
    } catch (cause) {
      throw new BrokenError(
        `the branch ${this.branch} could not be moved back: move it to ${tried.from ?? 'nothing'} by hand, or the run is taken for the baseline (${explain(cause, 'contents: write')})`,
        undefined,
        { cause },
      );
    }
  }

  get #prefix(): string {
    const { project, experiment } = this.request.key;
    return `${project}/${experiment}`;
  }

  /**
   * Who may push may write the branch, so GitHub is asked whether the run that is said to have promoted what it holds could have.
   * @returns the run; `unknown` where GitHub does not know it any more
   * @throws BrokenError when it could not
   */
  async #trustedRun(
    held: readonly BlobEntry[],
  ): Promise<{ readonly kind: 'trusted' | 'unknown'; readonly runId: number }> {
    const { api, context } = this.request;
    const by = await orExplainRefusal(this.#promotedBy(held), 'contents: read');
    const what = this.#what();
    if (!by) throw new BrokenError(`${what} does not say which run promoted it`, FORGED);
    const asked = api.call(WORKFLOW_RUN, { ...repositoryOf(context), run_id: by.runId });
    const run = await asked.catch((error: unknown) => {
      if (isApiError(error) && error.status === 404) return undefined;
      throw error;
    });
    if (!run) return { kind: 'unknown', runId: by.runId };
    if (await mayHavePromoted(this.request, run)) return { kind: 'trusted', runId: run.id };
    throw new BrokenError(
      `${what} is said to be of run ${by.runId}, which is not trusted: a baseline is a run of this repository's own code, on ${context.defaultBranch}, that a push, a schedule or a person started`,
      FORGED,
    );
  }

  /**
   * That the run is trusted says nothing of the bytes: its number can be copied. The run itself vouches
   * for them. An Enterprise Server has no artifacts that could: there the rule on who may push is all
   * there is.
   * @throws BrokenError when it does not
   */
  async #refuseUnvouched(record: Buffer, runId: number): Promise<void> {
    const { api, context } = this.request;
    if (context.enterpriseServer) return;
    const listing = listRunArtifacts(api, repositoryOf(context), runId, recordName(record));
    const vouchers = await orExplainRefusal(listing, 'actions: read');
    if (vouchers.length > 0) return;
    throw new BrokenError(`${this.#what()} is not what run ${runId} promoted`, FORGED);
  }

  #what(): string {
    return `what the branch ${this.branch} holds of ${this.#prefix}`;
  }

  async #promoted(text: string): Promise<FinishedRecord> {
    const { key } = this.request;
    const source = `the record on the branch ${this.branch}`;
    const record = await parseRecord(text, source);
    if (record.project !== key.project || record.experiment !== key.experiment) {
      throw new BrokenError(`${source} is of ${record.project}/${record.experiment}`);
    }
    const promoted =
      record.status === 'finished' && record.decision.verdict === 'passed' && record.promoted;
    if (!promoted) throw new BrokenError(`${source} is of a run that was not promoted`);
    return record;
  }

  /** Which run promoted what the branch holds of this experiment. */
  async #promotedBy(held: readonly BlobEntry[]): Promise<WrittenBy | undefined> {
    const entry = held.find(({ path }) => path === `${this.#prefix}/${PROMOTED_BY}`);
    if (!entry) return undefined;
    const text = (await this.#blob(entry)).toString('utf8');
    const match = /^run=(\d{1,15}) attempt=(\d{1,15})\n$/.exec(text);
    if (!match) throw new Error(`${entry.path} does not say which run it is of`);
    return { runId: Number(match[1]), attempt: Number(match[2]) };
  }

  /** By its prefix: with a 404 GitHub would also hide a repository that may not be read. */
  async #tip(): Promise<string | null> {
    const { api, context } = this.request;
    const ref = `heads/${this.branch}`;
    const refs = await api.call(MATCHING_REFS, { ...repositoryOf(context), ref });
    return refs.find((one) => one.ref === `refs/${ref}`)?.object.sha ?? null;
  }

  /** What the branch holds: nothing where there is no such branch. */
  async #held(): Promise<readonly BlobEntry[]> {
    try {
      // A tree is also found by the name of a branch, in one call: https://docs.github.com/en/rest/git/trees
      return await this.#entries(`heads/${this.branch}`);
    } catch (error) {
      if (!isApiError(error) || error.status !== 404) throw error;
      const tip = await this.#tip();
      return tip === null ? [] : this.#entries(tip);
    }
  }

  /** @param treeish a commit, or the name of a branch */
  async #entries(treeish: string): Promise<readonly BlobEntry[]> {
    const { api, context } = this.request;
    const { truncated, tree } = await api.call(TREE, {
      ...repositoryOf(context),
      tree_sha: treeish,
      recursive: '1',
    });
    if (truncated) throw new BrokenError(`the branch ${this.branch} holds too many files`);
    return tree.flatMap(({ path, sha, mode, type }) => {
      if (type === 'tree') return [];
      if (!REGULAR_FILES.includes(mode)) {
        throw new BrokenError(`${path} on the branch ${this.branch} is not a plain file`);
      }
      return [{ path, sha, mode: '100644' as const, type: 'blob' as const }];
    });
  }

  async #download(
    files: readonly (BlobEntry & { readonly name: string })[],
    folder: string,
  ): Promise<void> {
    let bytes = 0;
    for (const file of files) {
      const content = await orExplainRefusal(this.#blob(file), 'contents: read');
      bytes += content.length;
      if (bytes > MAX_BYTES) throw new BrokenError(`the run on ${this.branch} is too large`);
      const target = join(folder, file.name);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content, { flag: 'wx' });
    }
  }

  async #blob({ path, sha }: BlobEntry): Promise<Buffer> {
    const { api, context } = this.request;
    const blob = await api.call(BLOB, { ...repositoryOf(context), file_sha: sha });
    const content = Buffer.from(blob.content, 'base64');
    const held = createHash('sha1').update(`blob ${content.length}\0`).update(content);
    if (held.digest('hex') !== sha) throw new BrokenError(`${path} came damaged from GitHub`);
    return content;
  }

  async #upload(folder: string): Promise<readonly BlobEntry[]> {
    const { api, context } = this.request;
    const entries: BlobEntry[] = [];
    const add = async (path: string, bytes: Buffer) => {
      const blob = { content: bytes.toString('base64'), encoding: 'base64' };
      const { sha } = await api.call(NEW_BLOB, { ...repositoryOf(context), ...blob });
      const at = posix.join(this.#prefix, path);
      entries.push({ path: at, sha, mode: '100644', type: 'blob' });
    };
    const files = [
      ...evidenceFiles(folder),
      ...(await modelFiles(folder)),
      ...(await referenceFiles(folder)),
    ];
    for (const file of files) {
      await add(relative(folder, file).split(sep).join('/'), await readFile(file));
    }
    await add(PROMOTED_BY, Buffer.from(`run=${context.runId} attempt=${context.attempt}\n`));
    return entries;
  }

  /** Whether the branch was moved; not when someone else moved it since. */
  async #move(from: string | null, to: string): Promise<boolean> {
    const { api, context } = this.request;
    const repository = repositoryOf(context);
    const branch = `heads/${this.branch}`;
    try {
      if (from === null) {
        await api.call(NEW_REF, { ...repository, ref: `refs/${branch}`, sha: to });
      } else await api.call(MOVED_REF, { ...repository, ref: branch, sha: to, force: false });
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
