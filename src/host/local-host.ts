import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { BaselineSource } from '../config/config.js';
import type { Emit } from '../events.js';
import type { BaselineSearch, ExperimentKey, GitState, Host, Publication } from './host.js';

const run = promisify(execFile);

/** A terminal: the store on this disk is all there is. */
export class LocalHost implements Host {
  readonly name = 'local';

  constructor(
    readonly git: GitState | null,
    readonly promotes: boolean,
  ) {}

  async begin(): Promise<Emit> {
    return () => {};
  }

  async findBaseline(_key: ExperimentKey, source: BaselineSource): Promise<BaselineSearch> {
    return { found: false, reason: source.kind === 'none' ? 'baseline: none' : 'first run' };
  }

  async publish(): Promise<Publication> {
    return {};
  }
}

/** The commit that is checked out in a folder, or null where it is no git work tree or git is not installed. */
export async function readGitState(folder: string): Promise<GitState | null> {
  const git = async (...args: string[]) => (await run('git', args, { cwd: folder })).stdout.trim();
  try {
    const [sha, ref, changes] = await Promise.all([
      git('rev-parse', 'HEAD'),
      git('rev-parse', '--abbrev-ref', 'HEAD'),
      git('status', '--porcelain', '--untracked-files=no'),
    ]);
    return { sha, ref, dirty: changes !== '' };
  } catch {
    return null;
  }
}
