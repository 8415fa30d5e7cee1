import { type RayFailure, wordsOf } from './failures.js';

/** What went wrong with a call or a job, as data: whoever asked knows which job it is about. */
export class RayTrouble extends Error {
  override readonly name = 'RayTrouble';

  /** @param passing whether the same may go well when it is tried again */
  constructor(
    readonly failure: RayFailure,
    readonly passing = false,
    options?: ErrorOptions,
  ) {
    super(wordsOf(failure), options);
  }
}
