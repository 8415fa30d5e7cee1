import type { CommandSpec } from '../spec.js';
import type { TrainContext, Trained } from '../trainer.js';
import type { HandedRows } from './hand-over.js';

/** What a command told and left. */
export interface LeftByCommand extends Omit<Trained, 'outcome' | 'rows' | 'handed'> {
  /** The file of its predictions, written in this run. Absolute. */
  readonly predictions: string;
}

/** Where a command runs. */
export interface CommandPlace {
  /**
   * Refuses what can't run there.
   * @param rows what it is handed; absent where it splits its data by itself
   * @returns what runs it to its end, once a seed, and finds what it left
   * @throws InputError
   */
  prepare(
    spec: CommandSpec,
    rows: HandedRows | undefined,
  ): (context: TrainContext) => Promise<LeftByCommand>;
}
