import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * What GitHub would send to a runner for `uses:`, were the working tree a tag. The repository stays as it is: index and objects
 * are written elsewhere.
 */
export function archiveOfWorkingTree(): Buffer {
  const scratch = mkdtempSync(join(tmpdir(), 'sluice-archive-'));
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { maxBuffer: 1 << 26, env: { ...process.env, ...elsewhere } });
  const elsewhere: Record<string, string> = { GIT_INDEX_FILE: join(scratch, 'index') };
  try {
    const objects = resolve(git('rev-parse', '--git-path', 'objects').toString().trim());
    mkdirSync(join(scratch, 'objects'));
    elsewhere['GIT_OBJECT_DIRECTORY'] = join(scratch, 'objects');
    elsewhere['GIT_ALTERNATE_OBJECT_DIRECTORIES'] = objects;
    git('add', '--all');
    const tree = git('write-tree').toString().trim();
    return git('archive', '--format=tar.gz', tree);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Its files in a folder. */
export function unpack(archive: Buffer, folder: string): void {
  execFileSync('tar', ['-xz', '-C', folder], { input: archive });
}
