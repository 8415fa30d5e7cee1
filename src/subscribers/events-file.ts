import { closeSync, openSync, writeSync } from 'node:fs';
import type { Subscriber } from '../events.js';

/**
 * Appends each event to a file, a line of JSON with its time. It is on the disk when `receive`
 * returns, so the file can be followed while the run works.
 * @param path where it lies now
 * @throws Error when the file can't be opened
 */
export function eventsFile(path: () => string, now: () => Date): Subscriber {
  let file: number | undefined = openSync(path(), 'a');
  const close = () => {
    if (file !== undefined) closeSync(file);
    file = undefined;
  };
  return {
    name: 'events.jsonl',
    receive(event) {
      file ??= openSync(path(), 'a');
      writeSync(file, `${JSON.stringify({ time: now().toISOString(), ...event })}\n`);
    },
    release: close,
    async end() {
      close();
    },
  };
}
