import type { BaselineSource } from '../../baseline/search.js';
import { BrokenError, messageOf } from '../../errors.js';
import type { EndedRun, Kept, RunKeeper } from '../host.js';
import { BranchStore } from './branch-store.js';
import type { BaselineRequest } from './fetch-run.js';

/**
 * Keeps a run that is promoted with `baseline: branch:NAME` on that branch. It holds promoted runs
 * alone.
 */
export class BranchKeeper implements RunKeeper {
  /** The branch that may have been moved. */
  #moved: BranchStore | null = null;

  constructor(
    /** Without an `api` where the job has no token. */
    private readonly request: Omit<BaselineRequest, 'api' | 'key'> & {
      readonly api: BaselineRequest['api'] | null;
    },
    private readonly warn: (message: string) => void,
  ) {}

  async keep(): Promise<Kept> {
    return {};
  }

  async promote({ record, folder }: EndedRun, source: BaselineSource): Promise<void> {
    if (source.kind !== 'branch') return;
    const { api } = this.request;
    if (api === null) throw noTokenForBranch(source.name);
    const { project, experiment } = record;
    const request = { ...this.request, api, key: { project, experiment } };
    this.#moved = new BranchStore(request, source.name, this.warn);
    await this.#moved.keep(folder);
  }

  async rollBack(): Promise<readonly string[]> {
    try {
      await this.#moved?.rollBack();
      return [];
    } catch (error) {
      return [messageOf(error)];
    }
  }
}

export const TOKEN_FIX = 'Leave the input github-token at its default, or set baseline: none.';

export function noTokenForBranch(name: string): BrokenError {
  return new BrokenError(
    `this run can't be kept on the branch ${name}: the action has no token`,
    TOKEN_FIX,
  );
}
