import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { git as askGit } from '../../src/host/git.js';
import { readGitState } from '../../src/host/git-state.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluice-git-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' }).trim();
}

test('a work tree names its commit and branch, and whether tracked files differ from the commit', async () => {
  git('init', '--quiet', '--initial-branch', 'feature/x');
  writeFileSync(join(folder, 'a'), 'one\n');
  git('add', 'a');
  git('commit', '--quiet', '--message', 'one');
  const sha = git('rev-parse', 'HEAD');
  writeFileSync(join(folder, 'untracked'), '');
  expect(await readGitState(folder)).toEqual({ sha, ref: 'feature/x', dirty: false });
  writeFileSync(join(folder, 'a'), 'two\n');
  expect(await readGitState(folder)).toEqual({ sha, ref: 'feature/x', dirty: true });
  git('checkout', '--quiet', '--force', '--detach');
  expect(await readGitState(folder)).toEqual({ sha, ref: 'HEAD', dirty: false });
});

test('there is none before the first commit', async () => {
  git('init', '--quiet');
  expect(await readGitState(folder)).toBeNull();
});

test('there is none in a folder that is no work tree', async () => {
  expect(await readGitState(folder)).toBeNull();
});

/** A repository in `work`, of one commit with one file. */
function commitOne(): string {
  mkdirSync(join(folder, 'work', 'below'), { recursive: true });
  writeFileSync(join(folder, 'work', 'a'), 'one\n');
  git('init', '--quiet', '--initial-branch', 'main', 'work');
  git('-C', 'work', 'add', 'a');
  git('-C', 'work', 'commit', '--quiet', '--message', 'one');
  return git('-C', 'work', 'rev-parse', 'HEAD');
}

const linked = process.platform === 'win32' ? test.skip : test;

linked('a link to a folder of a work tree is in it, wherever the link lies', async () => {
  const sha = commitOne();
  symlinkSync(join('work', 'below'), join(folder, 'link'));
  expect(await readGitState(join(folder, 'link'))).toEqual({ sha, ref: 'main', dirty: false });
});

test('a bare repository is asked, from any folder in it', async () => {
  const sha = commitOne();
  git('clone', '--quiet', '--bare', 'work', 'bare');
  const head = (at: string) => askGit(at, ['-c', 'safe.directory=*', 'rev-parse', 'HEAD']);
  expect(await head(join(folder, 'bare', 'refs'))).toBe(`${sha}\n`);
  expect(await head(folder)).toBeNull();
});
