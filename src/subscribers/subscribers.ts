import type { Subscriber } from '../events.js';
import { eventsFile } from './events-file.js';
import { type TrackedRun, type Tracker, tracked } from './tracker.js';

/** Where experiment trackers are to find what a run does: absolute folders. */
export interface TrackSpec {
  readonly tensorboard?: string;
  readonly mlflow?: string;
}

/** What there is to write into, once a run has its folder. */
export interface RunOutput {
  /** Where `events.jsonl` is now. Absolute. */
  readonly events: () => string;
  readonly now: () => Date;
  readonly track: TrackSpec;
  readonly run: Pick<TrackedRun, 'params' | 'commit'>;
}

interface TrackerEntry {
  readonly folder: (track: TrackSpec) => string | undefined;
  readonly open: (folder: string) => Promise<Tracker>;
}

/** A new one is an entry here, and is read only where it is asked for. */
const TRACKERS: readonly TrackerEntry[] = [
  {
    folder: ({ tensorboard }) => tensorboard,
    open: async (folder) => (await import('./tensorboard/tensorboard.js')).tensorboard(folder),
  },
  {
    folder: ({ mlflow }) => mlflow,
    open: async (folder) => (await import('./mlflow/mlflow.js')).mlflow(folder),
  },
];

/**
 * What every run leaves behind by its events, and what it leaves where it is asked to.
 * @throws Error when what every run leaves can't be opened
 */
export async function openSubscribers({
  events,
  now,
  track,
  run,
}: RunOutput): Promise<readonly Subscriber[]> {
  const trackers: Subscriber[] = [];
  for (const { folder, open } of TRACKERS) {
    const path = folder(track);
    if (path !== undefined) trackers.push(tracked(await open(path), run, now));
  }
  return [eventsFile(events, now), ...trackers];
}
