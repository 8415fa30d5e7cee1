/** Which run wrote a text. Runs are numbered in the order in which they started. */
export interface WrittenBy {
  readonly runId: number;
  readonly attempt: number;
}

/** Whether `a` started after `b`. */
export function isNewer(a: WrittenBy, b: WrittenBy): boolean {
  return a.runId > b.runId || (a.runId === b.runId && a.attempt > b.attempt);
}

export function isSameRun(a: WrittenBy, b: WrittenBy): boolean {
  return a.runId === b.runId && a.attempt === b.attempt;
}
