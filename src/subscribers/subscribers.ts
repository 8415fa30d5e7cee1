import type { Subscriber } from '../events.js';
import { eventsFile } from './events-file.js';

/** What there is to write into, once a run has its folder. */
export interface RunOutput {
  /** Where `events.jsonl` is now. Absolute. */
  readonly events: () => string;
  readonly now: () => Date;
}

/** What every run leaves behind by its events. A new one is a line here. */
const SUBSCRIBERS: readonly ((output: RunOutput) => Subscriber)[] = [
  ({ events, now }) => eventsFile(events, now),
];

/** @throws Error when one can't be opened */
export function openSubscribers(output: RunOutput): readonly Subscriber[] {
  return SUBSCRIBERS.map((open) => open(output));
}
