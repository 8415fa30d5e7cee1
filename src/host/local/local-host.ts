import { fileBaseline } from '../../baseline/file-baseline.js';
import type { EarlierLooks } from '../../baseline/looks.js';
import type { BaselineSearch, BaselineSource } from '../../baseline/search.js';
import { InputError } from '../../errors.js';
import type { Subscriber } from '../../events.js';
import type { ExperimentKey } from '../../record/experiment.js';
import type { Store } from '../../record/store.js';
import type { BaseCommit } from '../base-commit.js';
import type {
  Acceptance,
  BaselineAnswer,
  CheckpointCarrier,
  GitState,
  Host,
  Place,
  Publication,
  TrainingMemory,
} from '../host.js';
import { CARRIES_NOTHING, KEEPS_NOTHING } from '../keepers.js';
import { looksInStore } from './earlier-looks.js';
import { findLastPromoted, foundInStore } from './last-promoted.js';
import { LocalCheckpoints } from './local-checkpoints.js';
import { LocalTrainings } from './local-trainings.js';

/** A terminal: the store on this disk is all there is. */
export class LocalHost implements Host {
  readonly name = 'local';
  readonly place: Promise<Place>;
  readonly kept = KEEPS_NOTHING;
  readonly carrier = CARRIES_NOTHING;
  readonly checkpoints: CheckpointCarrier;
  readonly trainings: TrainingMemory;

  constructor(
    private readonly store: Store,
    git: Promise<GitState | null>,
    private readonly promotes: boolean,
    /** The commit whose rules judge, as it was named, and the work tree that has it. */
    private readonly rulesFrom?: { readonly ref: string; readonly workspace: string },
  ) {
    this.place = git.then((state) => ({ git: state }));
    this.checkpoints = new LocalCheckpoints(store.root);
    this.trainings = new LocalTrainings(store);
  }

  async base(): Promise<BaseCommit | null> {
    if (!this.rulesFrom) return null;
    const { openLocalBase } = await import('./local-base.js');
    return openLocalBase(this.rulesFrom);
  }

  async begin(): Promise<Subscriber> {
    return { name: this.name, receive() {} };
  }

  async findBaseline(key: ExperimentKey, source: BaselineSource): Promise<BaselineAnswer> {
    const last = () => findLastPromoted(this.store, key);
    const { search, predecessor } =
      source.kind === 'auto'
        ? await last()
        : { search: await this.#named(source), predecessor: (await last()).predecessor };
    return { search, promotes: this.promotes, predecessor };
  }

  earlierLooks(key: ExperimentKey): Promise<EarlierLooks> {
    return looksInStore(this.store, key);
  }

  acceptance(): Acceptance {
    throw InputError.of('a baseline is accepted by a run on GitHub');
  }

  async announceEnd(): Promise<Publication> {
    return {};
  }

  async #named(source: Exclude<BaselineSource, { kind: 'auto' }>): Promise<BaselineSearch> {
    switch (source.kind) {
      case 'none':
        return { found: false, because: { code: 'none' } };
      case 'file':
        return fileBaseline(source.path);
      case 'branch':
        throw InputError.of(`baseline: branch:${source.name} is for runs on GitHub`, {
          fix: 'In a terminal use baseline: auto, run:ID or file:PATH.',
        });
      case 'run': {
        const folder = await this.store.find(source.id);
        const record = await folder.readRecord();
        return foundInStore(record, folder.path, { code: 'configured-run', runId: record.id });
      }
    }
  }
}
