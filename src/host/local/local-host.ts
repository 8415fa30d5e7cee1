import { fileBaseline } from '../../baseline/file-baseline.js';
import type { BaselineSearch, BaselineSource } from '../../baseline/search.js';
import { InputError } from '../../errors.js';
import type { Emit } from '../../events.js';
import type { ExperimentKey } from '../../record/experiment.js';
import type { RunRecord } from '../../record/run-record.js';
import { RunFolder, type Store } from '../../record/store.js';
import { git } from '../git.js';
import type { EndedRun, GitState, Host, Publication } from '../host.js';

/** A terminal: the store on this disk is all there is. */
export class LocalHost implements Host {
  readonly name = 'local';

  constructor(
    private readonly store: Store,
    readonly git: Promise<GitState | null>,
    readonly promotes: boolean,
  ) {}

  async begin(): Promise<Emit> {
    return () => {};
  }

  async findBaseline(key: ExperimentKey, source: BaselineSource): Promise<BaselineSearch> {
    switch (source.kind) {
      case 'none':
        return { found: false, reason: 'baseline: none' };
      case 'file':
        return fileBaseline(source.path);
      case 'branch':
        throw InputError.of(`baseline: branch:${source.name} is for runs on GitHub`, {
          fix: 'In a terminal use baseline: auto, run:ID or file:PATH.',
        });
      case 'run': {
        const folder = await this.store.find(source.id);
        return found(await folder.readRecord(), folder.path, 'as configured');
      }
      case 'auto':
        return this.#lastPromoted(key);
    }
  }

  /** A record that can't be read may be the baseline, so the search does not step over it; a run without one was killed. */
  async #lastPromoted({ project, experiment }: ExperimentKey): Promise<BaselineSearch> {
    for (const id of (await this.store.ids()).reverse()) {
      const folder = new RunFolder(this.store.folder(id));
      if (!(await folder.hasRecord())) continue;
      const record = await folder.readRecord();
      const same = record.project === project && record.experiment === experiment;
      if (!same || record.status !== 'finished' || !record.promoted) continue;
      return found(record, folder.path, 'the last promoted run of this store');
    }
    return { found: false, reason: 'first run' };
  }

  /** The store is where it is. */
  async restoreCheckpoint(): Promise<void> {}

  async keepCheckpoint(): Promise<void> {}

  /** The run is in the store already. */
  async publish(_run: EndedRun, commitExport: () => Promise<void>): Promise<Publication> {
    await commitExport();
    return {};
  }

  async abandon(): Promise<void> {}
}

function found({ id, git }: RunRecord, folder: string, how: string): BaselineSearch {
  return { found: true, runId: id, folder, how, sha: git?.sha ?? null };
}

/** The commit that is checked out in a folder, or null where it is no git work tree or git is not installed. */
export async function readGitState(folder: string): Promise<GitState | null> {
  const args = ['status', '--porcelain=v2', '--branch', '--untracked-files=no'];
  const status = await git(folder, args);
  if (status === null) return null;
  const header = (name: string) => new RegExp(`^# branch\\.${name} (.+)$`, 'm').exec(status)?.[1];
  const sha = header('oid');
  const branch = header('head');
  // Before the first commit there is no state to name.
  if (!sha || !branch || sha === '(initial)') return null;
  const dirty = status.split('\n').some((line) => line !== '' && !line.startsWith('#'));
  return { sha, ref: branch === '(detached)' ? 'HEAD' : branch, dirty };
}
