/** How long things are waited for. Milliseconds. */
export interface RayTiming {
  /** Between two looks at a job. */
  readonly look: number;
  /** Before a call is made again that was not answered as it should be. */
  readonly again: number;
  /** How long calls may go on failing before the head counts as gone. */
  readonly headGone: number;
  /** For an answer: the first job of a cluster takes several seconds to be taken. */
  readonly answer: number;
  /** For a package to be sent, or a log to be fetched. */
  readonly transfer: number;
  /** In which a job that was stopped has to end: a cancelled GitHub job has seconds. */
  readonly stop: number;
}

export const TIMING: RayTiming = {
  look: 2_000,
  again: 2_000,
  headGone: 120_000,
  answer: 60_000,
  transfer: 600_000,
  stop: 8_000,
};
