import type { Subscriber } from '../events.js';

export interface History extends Subscriber {
  /** The metrics of the epochs so far, in order. */
  epochs(): readonly Readonly<Record<string, number>>[];
}

/** Keeps the epochs as they come: what an interrupted training leaves of its history. */
export function history(): History {
  const epochs: Readonly<Record<string, number>>[] = [];
  return {
    name: 'history',
    receive(event) {
      if (event.type === 'epoch') epochs.push(event.metrics);
    },
    epochs: () => [...epochs],
  };
}
