import { closeSync, openSync, writeSync } from 'node:fs';
import type { Subscriber } from '../events.js';

/**
 * Appends each event to a file, a line of JSON with its time. It is on the disk when `receive`
 * returns, so the file can be followed while the run works.
 * @throws Error when the file can't be opened
 */
export function eventsFile(path: string, now: () => Date): Subscriber {
  const file = openSync(path, 'a');
  return {
    name: 'events.jsonl',
    receive(event) {
      writeSync(file, `${JSON.stringify({ time: now().toISOString(), ...event })}\n`);
    },
    async end() {
      closeSync(file);
    },
  };
}
