import { appendFileSync } from 'node:fs';
import type { RunEvent } from '../../events.js';

/** Tells the process that started this one, as a command tells of itself. */
export function report(
  event: RunEvent | { readonly type: 'error'; readonly message: string },
): void {
  const file = process.env['SLUICE_EVENTS'];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(event)}\n`);
}
