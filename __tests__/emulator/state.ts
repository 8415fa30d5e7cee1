import { createHash } from 'node:crypto';

/** What the emulated GitHub holds. Plain data: a test reads and changes it directly. */
export interface GitHubState {
  readonly repository: Repository;
  readonly commits: Map<string, Commit>;
  /** `heads/main` → commit. */
  readonly refs: Map<string, string>;
  readonly trees: Map<string, readonly TreeEntry[]>;
  readonly gitBlobs: Map<string, Buffer>;
  readonly pulls: PullRequest[];
  readonly issues: Issue[];
  readonly comments: Comment[];
  readonly checks: CheckRun[];
  readonly runs: WorkflowRun[];
  readonly artifacts: Artifact[];
  /** In the order in which they were reserved. */
  readonly caches: CacheEntry[];
  /** The blob storage, by key. */
  readonly blobs: Map<string, StoredBlob>;
  /** The next id of anything that has a numeric one. */
  nextId: number;
}

export interface Repository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly defaultBranch: string;
}

export interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly tree: string;
  readonly message: string;
  readonly date: string;
}

export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
}

export interface PullRequest {
  readonly number: number;
  headSha: string;
  readonly headRef: string;
  /** `owner/name` of the repository that the head lies in. */
  readonly headRepository: string;
  readonly baseRef: string;
  baseSha: string;
  /** The test merge commit: its parents are [base, head]. */
  mergeSha: string;
  state: 'open' | 'closed';
}

export interface Account {
  readonly login: string;
  readonly type: 'User' | 'Bot';
}

export interface Issue {
  readonly number: number;
  title: string;
  body: string;
  labels: string[];
  state: 'open' | 'closed';
  readonly author: Account;
}

export interface Comment {
  readonly id: number;
  /** The number of the issue or pull request. */
  readonly issue: number;
  readonly author: Account;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

export interface CheckRun {
  readonly id: number;
  name: string;
  readonly headSha: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | null;
  detailsUrl: string | null;
  externalId: string | null;
  output: { title: string; summary: string; text?: string | undefined } | null;
  readonly annotations: Annotation[];
}

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title?: string | undefined;
}

/** The number of a fork's repository. */
export const FORK_ID = 2000;

export interface WorkflowRun {
  readonly id: number;
  readonly attempt: number;
  readonly number: number;
  readonly event: string;
  readonly headBranch: string;
  readonly headSha: string;
  readonly headRepository: { readonly id: number; readonly fullName: string };
  readonly path: string;
  readonly createdAt: string;
  status: 'in_progress' | 'completed';
  conclusion: string | null;
  /** The ids that the runtime token carries. */
  readonly backendId: string;
  readonly jobBackendId: string;
}

export interface Artifact {
  readonly id: number;
  readonly runId: number;
  readonly backendId: string;
  readonly name: string;
  readonly mimeType: string;
  /** The key of its blob. */
  readonly blob: string;
  readonly createdAt: string;
  expiresAt: string;
  expired: boolean;
  finalized: boolean;
  size: number;
  /** `sha256:…` of the stored bytes. */
  digest: string;
}

export interface CacheEntry {
  readonly id: number;
  readonly key: string;
  /** Of what was cached and how it was packed. */
  readonly version: string;
  /** The repository and branch that wrote it. */
  readonly scope: string;
  /** The key of its blob. */
  readonly blob: string;
  /** Null until the upload is finished. */
  size: number | null;
}

export interface StoredBlob {
  readonly blocks: Map<string, Buffer>;
  content: Buffer | null;
  /** As whoever wrote it said. */
  contentType?: string | undefined;
}

const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** An empty repository with one commit on its default branch. */
export function newState(owner = 'octo', name = 'models', defaultBranch = 'main'): GitHubState {
  const state: GitHubState = {
    repository: { id: 1000, owner, name, defaultBranch },
    commits: new Map(),
    refs: new Map(),
    trees: new Map([[EMPTY_TREE, []]]),
    gitBlobs: new Map(),
    pulls: [],
    issues: [],
    comments: [],
    checks: [],
    runs: [],
    artifacts: [],
    caches: [],
    blobs: new Map(),
    nextId: 1,
  };
  commit(state, 'first', { branch: defaultBranch });
  return state;
}

/** The same GitHub once more: what happens to the one doesn't happen to the other. */
export function copyState(state: GitHubState): GitHubState {
  const copy = structuredClone(state);
  const bytes = (content: Uint8Array) => Buffer.from(content);
  for (const [sha, content] of copy.gitBlobs) copy.gitBlobs.set(sha, bytes(content));
  for (const blob of copy.blobs.values()) blob.content &&= bytes(blob.content);
  return copy;
}

/** Adds a commit and, when a branch is named, moves the branch to it. Dates follow the order of creation. */
export function commit(
  state: GitHubState,
  message: string,
  where: {
    branch?: string;
    parents?: readonly string[];
    tree?: string;
    /** What it changes of its first parent's files; null removes one. */
    files?: Readonly<Record<string, string | Buffer | null>>;
  } = {},
): string {
  const tip = where.branch === undefined ? undefined : state.refs.get(`heads/${where.branch}`);
  const parents = where.parents ?? (tip === undefined ? [] : [tip]);
  const before = state.commits.get(parents[0] ?? '')?.tree ?? EMPTY_TREE;
  const tree = where.tree ?? treeWith(state, before, where.files ?? {});
  const date = stamp(state.commits.size);
  const content = { parents, tree, message, date };
  const sha = gitHash('commit', commitObject(content));
  state.commits.set(sha, { sha, ...content });
  if (where.branch !== undefined) state.refs.set(`heads/${where.branch}`, sha);
  return sha;
}

function treeWith(
  state: GitHubState,
  before: string,
  files: Readonly<Record<string, string | Buffer | null>>,
): string {
  const changed = Object.entries(files);
  if (changed.length === 0) return before;
  const kept = state.trees.get(before)!.filter(({ path }) => !Object.hasOwn(files, path));
  const added = changed.flatMap(([path, content]): TreeEntry[] => {
    if (content === null) return [];
    const bytes = Buffer.from(content);
    const sha = gitHash('blob', bytes);
    state.gitBlobs.set(sha, bytes);
    return [{ path, mode: '100644', type: 'blob', sha }];
  });
  const entries = [...kept, ...added];
  const sha = gitHash('tree', treeObjects(entries).at(-1)!);
  state.trees.set(sha, entries);
  return sha;
}

/** The trees of these files as git stores them, each after those below it: the last is the whole. */
export function treeObjects(entries: readonly TreeEntry[]): readonly Buffer[] {
  const names = new Map<string, TreeEntry[]>();
  for (const entry of entries) {
    const [name, ...rest] = entry.path.split('/');
    const below = names.get(name!) ?? [];
    names.set(name!, [...below, { ...entry, path: rest.join('/') }]);
  }
  const trees: Buffer[] = [];
  const lines = [...names].map(([name, below]) => {
    const [file] = below;
    if (file!.path === '') return { name, order: name, mode: file!.mode, sha: file!.sha };
    trees.push(...treeObjects(below));
    return { name, order: `${name}/`, mode: '40000', sha: gitHash('tree', trees.at(-1)!) };
  });
  // By bytes, and a folder as if its name ended in a slash.
  lines.sort((a, b) => Buffer.compare(Buffer.from(a.order), Buffer.from(b.order)));
  const whole = lines.flatMap(({ mode, name, sha }) => [
    Buffer.from(`${mode} ${name}\0`),
    Buffer.from(sha, 'hex'),
  ]);
  return [...trees, Buffer.concat(whole)];
}

/** Opens a pull request with a head commit of its own and GitHub's test merge commit. */
export function openPull(
  state: GitHubState,
  options: {
    branch: string;
    baseRef?: string;
    headRepository?: string;
    /** What it changes of the base's files; null removes one. */
    files?: Readonly<Record<string, string | null>>;
  },
): PullRequest {
  const { owner, name, defaultBranch } = state.repository;
  const baseRef = options.baseRef ?? defaultBranch;
  const baseSha = state.refs.get(`heads/${baseRef}`)!;
  const { files = {} } = options;
  const headSha = commit(state, `work on ${options.branch}`, { parents: [baseSha], files });
  const number = state.nextId++;
  const pull: PullRequest = {
    number,
    headSha,
    headRef: options.branch,
    headRepository: options.headRepository ?? `${owner}/${name}`,
    baseRef,
    baseSha,
    mergeSha: commit(state, `Merge ${headSha} into ${baseSha}`, {
      parents: [baseSha, headSha],
      files,
    }),
    state: 'open',
  };
  state.pulls.push(pull);
  return pull;
}

/** A new commit on the pull request's head, and a new test merge commit with the base branch as it is now. */
export function pushToPull(state: GitHubState, pull: PullRequest): void {
  const base = state.refs.get(`heads/${pull.baseRef}`)!;
  pull.headSha = commit(state, `more work on ${pull.headRef}`, { parents: [pull.headSha] });
  pull.mergeSha = commit(state, `Merge ${pull.headSha} into ${base}`, {
    parents: [base, pull.headSha],
  });
}

/** Merges by a merge commit; the base branch then stands on it. Returns its sha. */
export function mergePull(state: GitHubState, pull: PullRequest): string {
  pull.state = 'closed';
  const tip = state.refs.get(`heads/${pull.baseRef}`)!;
  return commit(state, `Merge pull request #${pull.number}`, {
    branch: pull.baseRef,
    parents: [tip, pull.headSha],
  });
}

/** A time that only depends on a count: one minute each from a fixed start. */
export function stamp(count: number): string {
  return new Date(Date.UTC(2026, 10, 1) + count * 60_000).toISOString().replace('.000Z', 'Z');
}

/** A commit as git stores it. */
export function commitObject({ tree, parents, message, date }: Omit<Commit, 'sha'>): string {
  const by = `octocat <octocat@example.com> ${Date.parse(date) / 1000} +0000`;
  const lines = parents.map((parent) => `parent ${parent}\n`).join('');
  return `tree ${tree}\n${lines}author ${by}\ncommitter ${by}\n\n${message}\n`;
}

/** A git object's id: the SHA-1 of type and content. */
export function gitHash(type: string, content: string | Buffer): string {
  const body = Buffer.from(content);
  return createHash('sha1').update(`${type} ${body.length}\0`).update(body).digest('hex');
}
