import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Config } from '../config/config.js';
import { isGlob, matcher } from '../data/source-files.js';
import type { Problem } from '../errors.js';
import type { BaseCommit } from '../host/base-commit.js';
import { RUN_FILES } from '../record/run-folder.js';
import type { RuleChange } from '../record/run-record.js';
import { fileOf } from './given-baseline.js';
import { shownPath } from './rules.js';
import { sameText } from './same-text.js';

/** The file of test rows that the agreed rules name, as it was agreed. */
export type AgreedTestFile =
  /** There is none, or it is as it was. */
  | { readonly kind: 'as agreed' }
  /** It was changed, and a copy of what it was lies in a folder of its own. */
  | {
      readonly kind: 'put back';
      readonly change: RuleChange;
      readonly config: Config;
      readonly dispose: () => Promise<void>;
    }
  /** It was changed, and what it was is not at hand. */
  | { readonly kind: 'lost'; readonly change: RuleChange; readonly problem: Problem };

/**
 * Compares the test file with the base's. One that neither the base nor the work holds was not
 * agreed by its content: a step of the job brings it. One that the work brings in its place is none
 * that was agreed.
 * @throws BrokenError when the base's can't be read
 */
export async function agreedTestFile(
  config: Config,
  base: BaseCommit,
  workspace: string,
): Promise<AgreedTestFile> {
  const { data } = config;
  if (data.kind === 'own-split' || data.kind === 'numbers') return { kind: 'as agreed' };
  if (data.kind === 'rows') return agreedLabels(config, data.spec.path, base, workspace);
  const { test } = data.spec;
  if (typeof test === 'number') return { kind: 'as agreed' };
  const change = (before: string, after: string) => ({
    path: 'data.test',
    base: before,
    head: after,
  });
  const shown = shownPath(test.path, workspace);
  if (isGlob(basename(test.path))) {
    const others = await othersThanAgreed(test.path, base);
    if (others.length === 0) return { kind: 'as agreed' };
    const names = others.map((path) => basename(path)).join(', ');
    const problem = { message: `data.test: the base has other files of ${shown}: ${names}` };
    return { kind: 'lost', change: change(shown, `${shown}, other files: ${names}`), problem };
  }
  const before = await base.file(test.path);
  if (before === null) {
    if (!(await base.workHolds(test.path))) return { kind: 'as agreed' };
    const problem = { message: `data.test: ${notAtBase(shown, base)}` };
    return { kind: 'lost', change: change(shown, `${shown}, new in the repository`), problem };
  }
  const after = await contentOf(test.path);
  if (after && sameContent(before, after)) return { kind: 'as agreed' };
  const now = after ? `${shown}, with other content` : `${shown}, deleted`;
  if (pointedTo(before) !== undefined) {
    const problem = {
      message: `data.test: ${shown} at the base is kept by Git LFS, so its rows are not at hand`,
    };
    return { kind: 'lost', change: change(shown, now), problem };
  }
  const folder = await mkdtemp(join(tmpdir(), 'sluice-base-'));
  const path = join(folder, basename(test.path));
  await writeFile(path, before);
  return {
    kind: 'put back',
    change: change(shown, now),
    config: {
      ...config,
      data: { ...data, spec: { ...data.spec, test: { path, root: folder } } },
    },
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
}

function notAtBase(shown: string, { sha }: BaseCommit): string {
  return `the base ${sha.slice(0, 7)} holds no ${shown}: what is proposed can't bring the rows that judge it`;
}

/** Labels that the base holds are not to be changed by whom they judge. Those beside predictions come with them. */
async function agreedLabels(
  { trainer }: Config,
  path: string,
  base: BaseCommit,
  workspace: string,
): Promise<AgreedTestFile> {
  if (trainer.kind === 'given' && !trainer.file) return { kind: 'as agreed' };
  const [before, after] = [await base.file(path), await contentOf(path)];
  const shown = shownPath(path, workspace);
  if (before === null) {
    if (!(await base.workHolds(path))) return { kind: 'as agreed' };
    const now = `${shown}, new in the repository`;
    return {
      kind: 'lost',
      change: { path: 'predictions.labels', base: shown, head: now },
      problem: { message: `predictions.labels: ${notAtBase(shown, base)}` },
    };
  }
  if (after && sameContent(before, after)) return { kind: 'as agreed' };
  const now = after ? `${shown}, with other content` : `${shown}, deleted`;
  return {
    kind: 'lost',
    change: { path: 'predictions.labels', base: shown, head: now },
    problem: { message: `predictions.labels: ${shown} is not as it is at the base` },
  };
}

/** The files of a pattern that are not as they are at the base, on either side, but for those that a step of the job brings. */
async function othersThanAgreed(pattern: string, base: BaseCommit): Promise<readonly string[]> {
  const folder = dirname(pattern);
  const matches = matcher(basename(pattern));
  const agreed = (await base.files(pattern)).filter(
    (path) => dirname(path) === folder && matches(basename(path)),
  );
  const others: string[] = [];
  for (const path of agreed) {
    const [before, after] = [await base.file(path), await contentOf(path)];
    if (!before || !after || !sameContent(before, after)) others.push(path);
  }
  for (const name of await namesIn(folder)) {
    const path = join(folder, name);
    if (matches(name) && !agreed.includes(path) && (await base.workHolds(path))) others.push(path);
  }
  return others;
}

/** None where there is no folder. */
async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
}

/** A baseline that is a file, and not the one that the base holds; undefined where it may be taken. */
export async function changedBaselineFile(
  { baseline }: Config,
  base: BaseCommit,
  workspace: string,
): Promise<RuleChange | undefined> {
  if (baseline.kind !== 'file' && baseline.kind !== 'predictions') return undefined;
  const path = baseline.kind === 'file' ? baseline.path : fileOf(baseline);
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
  // It proves the other files of its run by their hashes.
  const record = isFolder ? join(path, RUN_FILES.record) : path;
  const [before, after] = [await base.file(record), await contentOf(record)];
  // One that is not there is told where it is read.
  if (!after || (before && sameContent(before, after))) return undefined;
  const shown = `${baseline.kind}:${shownPath(record, workspace)}`;
  return {
    path: 'baseline',
    base: before ? shown : null,
    head: before ? `${shown}, with other content` : shown,
  };
}

/** Undefined where there is no file. */
async function contentOf(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
}

/** Whether the checkout holds what the commit does, or what LFS keeps in its place. */
function sameContent(committed: Buffer, checkedOut: Buffer): boolean {
  if (committed.equals(checkedOut)) return true;
  const pointer = pointedTo(committed);
  if (pointer !== undefined) {
    return createHash('sha256').update(checkedOut).digest('hex') === pointer;
  }
  return sameText(committed, checkedOut);
}

/** The SHA-256 of what Git LFS keeps in place of a file: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
function pointedTo(content: Buffer): string | undefined {
  if (content.length > 1024) return undefined;
  const text = content.toString('utf8');
  if (!text.startsWith('version https://git-lfs.github.com/spec/v1\n')) return undefined;
  return /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
}
