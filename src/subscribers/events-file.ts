import { appendFileSync, closeSync, openSync } from 'node:fs';
import type { Subscriber } from '../events.js';
import { HeldText } from './held-text.js';

/**
 * Appends each event to a file, a line of JSON with its time. Those that come at once are written at
 * once, as soon as the last of them is there, so the file can be followed while the run works.
 * @param path where it lies now
 * @throws Error when the file can't be opened
 */
export function eventsFile(path: () => string, now: () => Date): Subscriber {
  let file: number | undefined = openSync(path(), 'a');
  const held = new HeldText((lines) => {
    file ??= openSync(path(), 'a');
    appendFileSync(file, lines);
  });
  const close = () => {
    try {
      held.flush();
    } finally {
      if (file !== undefined) closeSync(file);
      file = undefined;
    }
  };
  return {
    name: 'events.jsonl',
    receive(event) {
      held.add(`${JSON.stringify({ time: now().toISOString(), ...event })}\n`);
    },
    flush: () => held.flush(),
    release: close,
    async end() {
      close();
    },
  };
}
