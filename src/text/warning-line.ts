import type { Colors } from './colors.js';
import { escapeLog } from './escape.js';
import { TERMINAL_MARKS } from './marks.js';

/** A warning as terminals and logs show it. `text` may hold what users wrote. */
export function warningLine(text: string, { yellow }: Colors): string {
  return yellow(`${TERMINAL_MARKS.warn} ${escapeLog(text)}`);
}
