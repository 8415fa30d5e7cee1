/** Steps that one call can take. */
export const MOST_STEPS = 1024;

export interface StepResult {
  readonly loss: number;
  readonly penalty: number;
  readonly norm: number;
}
