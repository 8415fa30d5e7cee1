import type { Colors } from '../text/colors.js';

/** How runs are shown beside each other in a terminal. */
export interface RunsLook {
  readonly colors: Colors;
  readonly ascii: boolean;
  /** Of the terminal, in columns; undefined where the text goes into a pipe. */
  readonly width: number | undefined;
}
