import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BrokenError, InputError } from '../../../src/errors.js';
import { LocalHost } from '../../../src/host/local/local-host.js';
import { Store } from '../../../src/record/store.js';
import { describeHost } from '../conformance.js';
import { finishedRecord, writeRun } from '../run-folder.js';

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

/** A work tree whose branch `main` holds these files; they are not checked out. */
function workTree(files: Readonly<Record<string, string>>): { folder: string; sha: string } {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-tree-'));
  roots.push(folder);
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
  const git = (...args: string[]) =>
    execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' }).trim();
  git('init', '--quiet', '--initial-branch', 'main');
  git('config', 'core.autocrlf', 'false');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  git('add', '--all');
  git('commit', '--quiet', '--message', 'first');
  const sha = git('rev-parse', 'HEAD');
  git('checkout', '--quiet', '--orphan', 'proposal');
  git('rm', '-r', '-f', '--quiet', '.');
  return { folder, sha };
}

const proposedTo = (ref: string, workspace: string) =>
  new LocalHost(new Store(workspace), Promise.resolve(null), true, { ref, workspace });

describe('the commit that --rules-from names', () => {
  it('is a mistake where git knows none', async () => {
    const { folder } = workTree({ a: 'a' });
    for (const ref of ['nowhere', '--help', 'main:a', '']) {
      await expect(proposedTo(ref, folder).base()).rejects.toThrow(InputError);
    }
  });

  it('has the files that links lead to, and none of what lies outside', async () => {
    const { folder, sha } = workTree({ 'config/real.yml': 'gate: {}' });
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder });
    git('checkout', '--quiet', '-f', 'main');
    symlinkSync('config/real.yml', join(folder, 'sluice.yml'));
    symlinkSync('../outside.yml', join(folder, 'out.yml'));
    symlinkSync('round.yml', join(folder, 'round.yml'));
    git('add', '--all');
    git('-c', 'user.name=A', '-c', 'user.email=a@e.com', 'commit', '--quiet', '-m', 'links');
    const base = (await proposedTo('main', folder).base())!;
    expect(base.sha).not.toBe(sha);
    expect((await base.file(join(folder, 'sluice.yml')))?.toString()).toBe('gate: {}');
    for (const path of ['out.yml', 'round.yml', 'config']) {
      await expect(base.file(join(folder, path))).rejects.toThrow(BrokenError);
    }
  });

  it('is not taken for one without the file when git has lost its content', async () => {
    const { folder } = workTree({ 'sluice.yml': 'gate: {}' });
    const blob = execFileSync('git', ['rev-parse', 'main:sluice.yml'], { cwd: folder })
      .toString()
      .trim();
    rmSync(join(folder, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true });
    const base = (await proposedTo('main', folder).base())!;
    await expect(base.file(join(folder, 'sluice.yml'))).rejects.toThrow(BrokenError);
  });
});

describeHost('local', () => {
  const root = mkdtempSync(join(tmpdir(), 'sluice-store-'));
  roots.push(root);
  const store = new Store(root);
  return {
    next: () => new LocalHost(store, Promise.resolve(null), true),
    proposed: async (files) => {
      const { folder: workspace, sha } = workTree(files);
      return { host: proposedTo('main', workspace), workspace, sha };
    },
    runFolder: (id) => store.folder(id),
    corruptLast: async () => {
      const last = (await store.ids()).at(-1)!;
      await writeFile(join(store.folder(last), 'run.json'), '{"schema": "sluice/run@2"}');
    },
  };
});

describe('the last promoted run of a store', () => {
  let store: Store;
  /** The folder of a later run. */
  let later: string;
  const find = async () => {
    const host = new LocalHost(store, Promise.resolve(null), true);
    const key = { project: 'credit', experiment: 'scoring' };
    return (await host.findBaseline(key, { kind: 'auto' })).search;
  };
  beforeEach(async () => {
    const root = mkdtempSync(join(tmpdir(), 'sluice-store-'));
    roots.push(root);
    store = new Store(root);
    await writeRun(store.folder('run-1'), finishedRecord({ id: 'run-1', promoted: true }));
    later = store.folder('run-2');
    mkdirSync(later);
  });

  it('is found behind a run that was killed before it came to its end', async () => {
    writeFileSync(join(later, 'events.jsonl'), '');
    writeFileSync(join(later, 'predictions.csv'), '');
    expect(await find()).toMatchObject({ runId: 'run-1' });
  });

  it('is not found behind a record that can’t be looked at: it may be the baseline’s', async () => {
    // A link to itself is there and can't be opened, whoever asks.
    symlinkSync('run.json', join(later, 'run.json'));
    await expect(find()).rejects.toThrow(BrokenError);
  });

  it.each(['model', 'report.md'])(
    'is not found behind a run that has lost its record and still holds %s',
    async (name) => {
      if (name === 'model') mkdirSync(join(later, name));
      else writeFileSync(join(later, name), '# report');
      await expect(find()).rejects.toThrow(/damaged/);
    },
  );

  it('is what a promoted run takes the place of, whatever it is compared with', async () => {
    const host = new LocalHost(store, Promise.resolve(null), true);
    const key = { project: 'credit', experiment: 'scoring' };
    expect(await host.findBaseline(key, { kind: 'none' })).toMatchObject({
      search: { because: { code: 'none' } },
      predecessor: { runId: 'run-1' },
    });
  });

  it('is the one that followed the others, though the clock was set back a year for it', async () => {
    const host = () => new LocalHost(store, Promise.resolve(null), true);
    const key = { project: 'credit', experiment: 'scoring' };
    rmSync(store.folder('run-1'), { recursive: true });
    rmSync(later, { recursive: true });
    for (const id of ['20261126-a', '20251126-b', '20271126-c', '20251126-d']) {
      const { predecessor } = await host().findBaseline(key, { kind: 'auto' });
      const record = finishedRecord({ id, promoted: true, predecessor });
      await writeRun(store.folder(id), record);
      expect(await find()).toMatchObject({
        runId: id,
        chosen: { code: 'last-of-store', rivals: [] },
      });
    }
    // Whoever deletes what is between does not bring back what was before.
    for (const id of ['20251126-b', '20271126-c']) {
      rmSync(store.folder(id), { recursive: true });
      expect(await find()).toMatchObject({ runId: '20251126-d' });
    }
  });

  it('is one of two that were promoted at once, and how it was chosen says so', async () => {
    rmSync(later, { recursive: true });
    for (const id of ['run-3', 'run-2']) {
      const predecessor = { runId: 'run-1', sha: null, position: 1 };
      await writeRun(store.folder(id), finishedRecord({ id, promoted: true, predecessor }));
    }
    expect(await find()).toMatchObject({ runId: 'run-3', chosen: { rivals: ['run-2'] } });
  });

  it('is what its record says, whatever the index has of it', async () => {
    rmSync(later, { recursive: true });
    const predecessor = { runId: 'run-1', sha: null, position: 1 };
    await writeRun(later, finishedRecord({ id: 'run-2', predecessor }));
    await find();
    const index = join(store.root, '.runs-index');
    const [, body = ''] = readFileSync(index, 'utf8').split('\n');
    const forged = body.replaceAll('"promoted":false', '"promoted":true');
    expect(forged).not.toBe(body);
    const digest = createHash('sha256').update(forged).digest('hex');
    writeFileSync(index, `${digest}\n${forged}`);
    expect(await find()).toMatchObject({ runId: 'run-1' });
  });

  it('is not told as the first run when the store itself can’t be read', async () => {
    rmSync(join(store.root, 'runs'), { recursive: true });
    writeFileSync(join(store.root, 'runs'), 'a file');
    await expect(find()).rejects.toThrow(BrokenError);
  });
});
