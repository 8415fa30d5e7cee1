import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import {
  type Commit,
  commitObject,
  type GitHubState,
  gitHash,
  type TreeEntry,
  treeObjects,
} from './state.js';

/**
 * Leaves what `actions/checkout` leaves of the history at its default depth: the one commit, which
 * names its parents. The files in the folder are the test's own, and count as those of the commit.
 * The files of git are written here, as it would take eight processes of git for each job.
 */
export function checkOut(folder: string, commit: Commit, state: GitHubState): void {
  const git = join(folder, '.git');
  const write = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(join(git, path)), { recursive: true });
    writeFileSync(join(git, path), content);
  };
  const store = (type: string, content: string | Buffer): string => {
    const sha = gitHash(type, content);
    const body = Buffer.from(content);
    const object = Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body]);
    write(`objects/${sha.slice(0, 2)}/${sha.slice(2)}`, deflateSync(object, { level: 1 }));
    return sha;
  };
  // A runner starts with an empty folder.
  rmSync(git, { recursive: true, force: true });
  mkdirSync(join(git, 'refs'), { recursive: true });
  const entries = state.trees.get(commit.tree) ?? [];
  for (const { sha } of entries) store('blob', state.gitBlobs.get(sha)!);
  const tree = treeObjects(entries)
    .map((object) => store('tree', object))
    .at(-1);
  if (tree !== commit.tree) throw new Error(`the tree ${commit.tree} is ${tree} to git`);
  store('commit', commitObject(commit));
  write('index', indexOf(entries));
  write('HEAD', `${commit.sha}\n`);
}

const EXTENDED = 0x4000;
const SKIP_WORKTREE = 0x4000;

/** git's index, version 3, in which no file is compared with that of the work tree. */
function indexOf(entries: readonly TreeEntry[]): Buffer {
  const named = entries.map((entry) => ({ ...entry, name: Buffer.from(entry.path) }));
  named.sort((a, b) => Buffer.compare(a.name, b.name));
  const header = Buffer.alloc(12);
  header.write('DIRC');
  header.writeUInt32BE(3, 4);
  header.writeUInt32BE(named.length, 8);
  const lines = named.map(({ name, mode, sha }) => {
    // Filled up with one zero to eight.
    const line = Buffer.alloc(((64 + name.length) | 7) + 1);
    line.writeUInt32BE(Number.parseInt(mode, 8), 24);
    line.write(sha, 40, 'hex');
    line.writeUInt16BE(EXTENDED | Math.min(name.length, 0xfff), 60);
    line.writeUInt16BE(SKIP_WORKTREE, 62);
    name.copy(line, 64);
    return line;
  });
  const index = Buffer.concat([header, ...lines]);
  return Buffer.concat([index, createHash('sha1').update(index).digest()]);
}
